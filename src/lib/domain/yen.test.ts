import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRate, rateSchema, roundDown, shareOf, times, yenSchema } from './yen';

const most = 1_000_000_000_000_000;
const amounts = fc.integer({ min: 0, max: most });
const rates = fc
	.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
	.map(([one, other]) => `${Math.min(one, other)}/${Math.max(one, other)}`);

test.each(['1/2', '3/4', '1/20', '1/1', '9999/9999'])('%s is a rate', (rate) => {
	expect(rateSchema.parse(rate)).toBe(rate);
});

test.each(['0/2', '1/0', '3/2', '0.5', '1 / 2', '-1/2', '1/2/3', '１/２', '50%', ''])(
	'%s is none',
	(rate) => {
		expect(rateSchema.safeParse(rate).success).toBe(false);
	},
);

test.each([-1, 0.5, most + 1, Number.NaN, Infinity])('%d is no amount', (amount) => {
	expect(yenSchema.safeParse(amount).success).toBe(false);
});

test.each([
	[1_000_001, '1/2', 500_000],
	[100, '1/3', 33],
	[100, '2/3', 66],
	[most, '2/3', 666_666_666_666_666],
	[0, '1/2', 0],
	[most, '1/1', most],
])('of %d, %s is %d', (amount, rate, expected) => {
	expect(shareOf(amount, rate)).toBe(expected);
});

test.each([
	[999_999, 1000, 999_000],
	[1_000_000, 1000, 1_000_000],
	[9_999, 10_000, 0],
	[12_345, 1, 12_345],
	[12_345, 0, 12_345],
])('%d down to %d is %d', (amount, unit, expected) => {
	expect(roundDown(amount, unit)).toBe(expected);
});

test.each([
	[10_000, 5.5, 55_000],
	[10_000, 1.15, 11_500],
	[62_500, 20, 1_250_000],
	[1, 0.999, 0],
])('%d for each of %d is %d', (amount, count, expected) => {
	expect(times(amount, count)).toBe(expected);
});

describe('for any amount and rate', () => {
	test('a share is exact, cut off, and no more than the whole', () => {
		fc.assert(
			fc.property(amounts, rates, (amount, rate) => {
				const { numerator, denominator } = parseRate(rate);
				const share = BigInt(shareOf(amount, rate));
				const exact = BigInt(amount) * BigInt(numerator);
				expect(share * BigInt(denominator) <= exact).toBe(true);
				expect((share + 1n) * BigInt(denominator) > exact).toBe(true);
				expect(share <= BigInt(amount)).toBe(true);
			}),
		);
	});

	test('rounding down leaves a multiple, less than one unit below', () => {
		fc.assert(
			fc.property(amounts, fc.integer({ min: 1, max: 1_000_000 }), (amount, unit) => {
				const rounded = roundDown(amount, unit);
				expect(rounded % unit).toBe(0);
				expect(amount - rounded).toBeLessThan(unit);
				expect(rounded).toBeLessThanOrEqual(amount);
			}),
		);
	});
});
