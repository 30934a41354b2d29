import type { Grant } from '../program/benefit';
import type { GrantChoices } from './grant-request';
import { applies, isCase, type Circumstances } from './terms';

export type GrantTerms = Pick<Grant, 'rate' | 'capYen' | 'floorYen' | 'minCostYen'>;

export interface ResolvedTerms {
	terms: GrantTerms;
	/** Indexes of the variants in use, and of those that may apply once more is known. */
	variants: number[];
	undecided: number[];
}

type Variant = NonNullable<Grant['variants']>[number];

/** What a variant states goes before the terms so far; what it leaves out stays. */
const overlay = (terms: GrantTerms, variant: Variant): GrantTerms => ({
	rate: variant.rate ?? terms.rate,
	capYen: variant.capYen ?? terms.capYen,
	floorYen: variant.floorYen ?? terms.floorYen,
	minCostYen: variant.minCostYen ?? terms.minCostYen,
});

/** The grant's terms with those of every variant that applies; later variants win. */
export function resolveTerms(
	{ rate, capYen, floorYen, minCostYen, variants = [] }: Grant,
	circumstances: Circumstances,
	choices: GrantChoices,
): ResolvedTerms {
	const resolved: ResolvedTerms = {
		terms: { rate, capYen, floorYen, minCostYen },
		variants: [],
		undecided: [],
	};
	for (const [index, variant] of variants.entries()) {
		const isChosen = choices.variants?.includes(index) ?? false;
		if (isCase(variant) && !isChosen) continue;
		const outcome = isChosen ? 'met' : applies(variant, circumstances);
		if (outcome === 'unknown') resolved.undecided.push(index);
		if (outcome !== 'met') continue;
		resolved.variants.push(index);
		resolved.terms = overlay(resolved.terms, variant);
	}
	return resolved;
}
