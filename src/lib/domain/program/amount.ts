import type { Yen } from '../yen';
import type { Benefit } from './benefit';
import type { Program } from './program';

/** Every sum that a benefit names, stated or not. */
export function amountsOf(benefit: Benefit): unknown[] {
	switch (benefit.type) {
		case 'grant':
			return [
				benefit.capYen,
				benefit.fixedYen,
				benefit.capFormula?.maxYen,
				...(benefit.variants ?? []).map((variant) => variant.capYen),
			];
		case 'loan':
			return [
				benefit.limitYen,
				...(benefit.uses ?? []).map((use) => use.limitYen),
				...(benefit.variants ?? []).map((variant) => variant.limitYen),
			];
		case 'guarantee':
			return [benefit.limitYen, ...(benefit.variants ?? []).map((variant) => variant.limitYen)];
		case 'award':
			return [benefit.prizeYen];
		case 'payment':
			return [benefit.amountYen];
		default:
			return [];
	}
}

const largestOf = (amounts: readonly unknown[]): Yen | undefined => {
	const stated = amounts.filter((amount) => typeof amount === 'number');
	return stated.length > 0 ? Math.max(...stated) : undefined;
};

/** What a benefit gives in the ordinary case, without what only some get; the most where all differ. */
export function ordinaryAmountYen(benefit: Benefit): Yen | undefined {
	const base = 'variants' in benefit ? { ...benefit, variants: undefined } : benefit;
	return largestOf(amountsOf(base as Benefit)) ?? largestOf(amountsOf(benefit));
}

/** The most that one applicant can get or borrow, where a source says; for sorting. */
export function largestAmountYen(program: Program): Yen | undefined {
	return largestOf(program.benefits.flatMap(amountsOf));
}
