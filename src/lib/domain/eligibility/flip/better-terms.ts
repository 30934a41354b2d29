import type { GrantTerms } from '../../amount/grant-terms';
import { isStated } from '../../known';
import { parseRate } from '../../yen';

type TermName = keyof GrantTerms;

/** Terms as numbers of which more is better; nothing where no source states one. */
const worth: Record<TermName, (terms: GrantTerms) => number | undefined> = {
	rate: ({ rate }) => {
		if (!isStated(rate)) return undefined;
		const { numerator, denominator } = parseRate(rate);
		return numerator / denominator;
	},
	capYen: ({ capYen }) => (capYen === 'none' ? Infinity : isStated(capYen) ? capYen : undefined),
	floorYen: ({ floorYen }) => (isStated(floorYen) ? -floorYen : undefined),
	minCostYen: ({ minCostYen }) => (isStated(minCostYen) ? -minCostYen : undefined),
};
const termNames: readonly TermName[] = ['rate', 'capYen', 'floorYen', 'minCostYen'];

/** The terms that become better, where none becomes worse or cannot be compared. */
export function gainsOf(before: GrantTerms, after: GrantTerms): Partial<GrantTerms> | undefined {
	let gains: Partial<GrantTerms> | undefined;
	for (const name of termNames) {
		if (before[name] === after[name]) continue;
		const difference = (worth[name](after) ?? NaN) - (worth[name](before) ?? NaN);
		if (!(difference > 0)) return undefined;
		gains = { ...gains, [name]: after[name] };
	}
	return gains;
}
