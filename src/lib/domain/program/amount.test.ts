import { expect, test } from 'vitest';
import { aGrant, aLoan, aProgram } from '../../../../tests/support/programs';
import type { Benefit } from './benefit';
import { largestAmountYen, ordinaryAmountYen } from './amount';

const label = { ja: '内容' };
const award: Benefit = { type: 'award', label, prizeYen: 500_000, source: 's' };
const free: Benefit = { type: 'service', label, feeYen: 0, source: 's' };
const variants = [{ label, capYen: 900_000 }];

test.each([
	['the cap of a grant', [aGrant({ capYen: 500_000 })], 500_000],
	['the larger cap of some', [aGrant({ capYen: 500_000, variants })], 900_000],
	['a sum that does not depend on the cost', [aGrant({ fixedYen: 200_000 })], 200_000],
	['the limit of a loan', [aLoan({ limitYen: 30_000_000 })], 30_000_000],
	['the largest of several', [award, aGrant({ capYen: 400_000 })], 500_000],
	['nothing where no cap is stated', [aGrant({ capYen: 'unknown' }), free], undefined],
	['nothing where there is no cap', [aGrant({ capYen: 'none' })], undefined],
])('%s', (_case, benefits, expected) => {
	expect(largestAmountYen(aProgram({ benefits }))).toBe(expected);
});

test.each([
	['the cap, not what only some get', aGrant({ capYen: 500_000, variants }), 500_000],
	['the most of those where all differ', aGrant({ capYen: 'unknown', variants }), 900_000],
	['the limit of a loan', aLoan({ limitYen: 30_000_000 }), 30_000_000],
	['nothing where none is stated', free, undefined],
])('in the ordinary case: %s', (_case, benefit, expected) => {
	expect(ordinaryAmountYen(benefit)).toBe(expected);
});
