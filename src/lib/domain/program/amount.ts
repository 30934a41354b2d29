import { isStated } from '../known';
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

/** The most that one applicant can get or borrow, where a source says; for sorting and at a glance. */
export function largestAmountYen(program: Program): Yen | undefined {
	const amounts = program.benefits
		.flatMap(amountsOf)
		.filter((amount) => typeof amount === 'number');
	return amounts.length > 0 ? Math.max(...amounts) : undefined;
}

/** Whether a benefit's figures, the ones a visitor asks for first, are all stated. */
export function isAmountStated(benefit: Benefit): boolean {
	return amountsOf(benefit).some((amount) => isStated(amount as number | undefined));
}
