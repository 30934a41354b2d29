import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideFee, guaranteeFeeOf } from './guarantee-fee';

const loan = { borrowYen: 10_000_000, feePercent: 1.15, byInstalments: true };

describe('examples of guarantee corporations', () => {
	test.each([
		['ten million at once after six months', { months: 6, byInstalments: false }, 57_500],
		['ten million in 60 instalments', { months: 60 }, 316_250],
		[
			'five million in 48 instalments at 1.35 %',
			{ borrowYen: 5_000_000, months: 48, feePercent: 1.35 },
			148_500,
		],
		['ten million in 120 instalments at 0.3 %', { months: 120, feePercent: 0.3 }, 165_000],
	])('%s', (_case, terms, expected) => {
		expect(guaranteeFeeOf({ ...loan, ...terms })).toBe(expected);
	});
});

test.each([
	[1, 1],
	[2, 0.7],
	[6, 0.7],
	[7, 0.65],
	[12, 0.65],
	[13, 0.6],
	[24, 0.6],
	[25, 0.55],
])('%d instalments weigh %d', (months, weight) => {
	const fee = guaranteeFeeOf({ ...loan, borrowYen: 12_000_000, months });
	expect(fee).toBe(Math.round(11_500 * months * weight));
});

test('months of grace count in full', () => {
	const grace = guaranteeFeeOf({ ...loan, months: 12, byInstalments: false });
	const rest = guaranteeFeeOf({ ...loan, months: 48 });
	expect(guaranteeFeeOf({ ...loan, months: 60, graceMonths: 12 })).toBe(grace + rest);
});

test('a fee is divided without a yen lost', () => {
	expect(divideFee(101, ['1/2'])).toEqual({ paidYen: [50], ownYen: 51 });
	expect(divideFee(101, ['1/2', '1/4'])).toEqual({ paidYen: [50, 25], ownYen: 26 });
	expect(divideFee(101, ['1/1', '1/4'])).toEqual({ paidYen: [101, 0], ownYen: 0 });
	expect(divideFee(101, [])).toEqual({ paidYen: [], ownYen: 101 });
	const shares = fc.array(fc.constantFrom('1/2', '1/3', '7/10', '1/1'), { maxLength: 4 });
	fc.assert(
		fc.property(fc.nat(10_000_000), shares, (fee, list) => {
			const { paidYen, ownYen } = divideFee(fee, list);
			expect(paidYen.reduce((sum, paid) => sum + paid, ownYen)).toBe(fee);
			expect(Math.min(ownYen, ...paidYen)).toBeGreaterThanOrEqual(0);
		}),
	);
});
