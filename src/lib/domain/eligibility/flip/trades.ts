import type { IsWithin } from '../../business/sme-basic-act';
import { industryLetters } from '../../codes';

const twoDigits = Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, '0'));
const digits = Array.from({ length: 10 }, (_, index) => String(index));

/** What a code of the classification is divided into. */
function partsOf(code: string | undefined, isWithin: IsWithin): string[] {
	if (code === undefined) return [...industryLetters];
	const possible = code.length === 1 ? twoDigits : digits.map((digit) => code + digit);
	return possible.filter((part) => isWithin(part, code));
}

/** Closer codes than the one that is known: each of the groups, and one outside of them all. */
export function tradesAround(
	code: string | undefined,
	groups: readonly string[],
	isWithin: IsWithin,
): string[] {
	const within = groups.filter((group) => code === undefined || isWithin(group, code));
	const other = partsOf(code, isWithin).find(
		(part) => !groups.some((group) => isWithin(group, part) || isWithin(part, group)),
	);
	return other === undefined ? within : [...within, other];
}
