import type { Outcome } from '../eligibility/outcome';
import { withinIndustries } from './industry';
import {
	sizeCategoriesOf,
	type IsWithin,
	type SizeCategory,
	type SizeLimit,
} from './sme-basic-act';

/** A limit that another law or a program sets; for certain industries, or for all. */
export interface OwnLimit extends SizeLimit {
	industries?: readonly string[] | undefined;
}

function fitsIndustry(
	code: string | undefined,
	{ industries }: OwnLimit,
	isWithin: IsWithin,
): Outcome {
	if (!industries) return 'met';
	return code === undefined ? 'unknown' : withinIndustries(code, industries, isWithin);
}

/**
 * The limits that can count for an industry: the first of a program's own that fits, else the
 * Act's. There are several where the code of the industry is too coarse to tell.
 */
export function limitsFor(
	code: string | undefined,
	own: readonly OwnLimit[],
	act: Record<SizeCategory, SizeLimit>,
	isWithin: IsWithin,
): SizeLimit[] {
	const possible: SizeLimit[] = [];
	for (const limit of own) {
		const fits = fitsIndustry(code, limit, isWithin);
		if (fits !== 'failed') possible.push(limit);
		if (fits === 'met') return possible;
	}
	return [...possible, ...sizeCategoriesOf(code, isWithin).map((category) => act[category])];
}
