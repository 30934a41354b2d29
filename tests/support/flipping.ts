import type { Business } from '../../src/lib/domain/business/business';
import type { Criterion } from '../../src/lib/domain/eligibility/criterion';
import { flipsOf, type Change, type Flip } from '../../src/lib/domain/eligibility/flip';
import { context } from './judging';
import { aBusiness, aProgram } from './programs';

export const today = '2026-11-20';
export type Parts = NonNullable<Parameters<typeof aProgram>[0]>;

/** All that is worth saying of a program with these criteria. */
export const flips = (
	criteria: Criterion[],
	business: Partial<Business>,
	parts: Parts = {},
): Flip[] => flipsOf(aProgram({ criteria, ...parts }), aBusiness(business), today, context);

/** The first of them. */
export const flip = (...asked: Parameters<typeof flips>): Flip | undefined => flips(...asked)[0];

/** The change that a flip offers to those who fail, and the verdict after it. */
export const changeOf = (found: Flip | undefined): [Change, string] | undefined =>
	found?.kind === 'change' ? [found.change, found.verdict] : undefined;

export const people = (from: number, to: number): Change => ({ field: 'employees', from, to });
export const wait = (to: string, isExact = true): Change => ({ field: 'today', to, isExact });
