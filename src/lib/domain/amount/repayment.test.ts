import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repaymentMethods, repaymentOf } from './repayment';

const loan = { borrowYen: 10_000_000, months: 60, interestRatePercent: 2.1 };

describe('ten million yen over five years at 2.1 %', () => {
	test('the same principal each month', () => {
		const { paymentsYen, totalInterestYen } = repaymentOf({ ...loan, method: 'equal-principal' });
		// 166,666 + 17,500 of interest on the whole; in the end 166,706 + 291 on what is left.
		expect([paymentsYen[0], paymentsYen[1], paymentsYen.at(-1)]).toEqual([
			184_166, 183_874, 166_997,
		]);
		// Without rounding: 10,000,000 × 0.021 ÷ 12 × 61 ÷ 2 = 533,750.
		expect(533_750 - totalInterestYen).toBeGreaterThanOrEqual(0);
		expect(533_750 - totalInterestYen).toBeLessThan(60);
	});

	test('the same sum each month', () => {
		const { paymentsYen, totalYen } = repaymentOf({ ...loan, method: 'equal-instalment' });
		const rate = 0.021 / 12;
		const exact = (10_000_000 * rate) / (1 - (1 + rate) ** -60);
		expect(paymentsYen[0]).toBe(Math.floor(exact));
		expect(new Set(paymentsYen.slice(0, -1)).size).toBe(1);
		expect(Math.abs(totalYen - exact * 60)).toBeLessThan(120);
	});

	test('all of it in the end', () => {
		const { paymentsYen, totalInterestYen } = repaymentOf({ ...loan, method: 'lump-sum' });
		expect([paymentsYen[0], paymentsYen.at(-1)]).toEqual([17_500, 10_017_500]);
		expect(totalInterestYen).toBe(60 * 17_500);
	});

	test('interest alone in months of grace', () => {
		const terms = { ...loan, graceMonths: 12, method: 'equal-principal' as const };
		const { paymentsYen } = repaymentOf(terms);
		expect(paymentsYen.slice(0, 12)).toEqual(Array<number>(12).fill(17_500));
		expect(paymentsYen[12]).toBe(Math.floor(10_000_000 / 48) + 17_500);
	});
});

test('without interest the principal is divided', () => {
	const terms = { borrowYen: 100, months: 3, interestRatePercent: 0 };
	expect(repaymentOf({ ...terms, method: 'equal-instalment' }).paymentsYen).toEqual([33, 33, 34]);
	expect(repaymentOf({ ...terms, method: 'equal-principal' }).paymentsYen).toEqual([33, 33, 34]);
});

describe('for any loan', () => {
	const terms = fc.record({
		borrowYen: fc.integer({ min: 0, max: 2_000_000_000 }),
		months: fc.integer({ min: 1, max: 240 }),
		interestRatePercent: fc
			.integer({ min: 0, max: 20_000 })
			.map((thousandths) => thousandths / 1000),
		method: fc.constantFrom(...repaymentMethods),
	});

	test('all of it is paid back, in whole yen, and interest on top', () => {
		fc.assert(
			fc.property(terms, fc.nat(239), (loan, grace) => {
				const graceMonths = Math.min(grace, loan.months - 1);
				const { paymentsYen, owedYen, totalInterestYen, totalYen } = repaymentOf({
					...loan,
					graceMonths,
				});
				expect(paymentsYen).toHaveLength(loan.months);
				expect([owedYen.length, owedYen.at(-1)]).toEqual([loan.months, 0]);
				expect(owedYen.slice(0, graceMonths).every((owed) => owed === loan.borrowYen)).toBe(true);
				expect(owedYen.every((owed, month) => owed <= (owedYen[month - 1] ?? owed))).toBe(true);
				expect(paymentsYen.every((paid) => Number.isSafeInteger(paid) && paid >= 0)).toBe(true);
				expect(totalYen).toBe(loan.borrowYen + totalInterestYen);
				expect(totalInterestYen).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 60 },
		);
	});

	test('the same principal costs no more interest than the same sum', () => {
		fc.assert(
			fc.property(terms, (loan) => {
				const [principal, instalment] = (['equal-principal', 'equal-instalment'] as const).map(
					(method) => repaymentOf({ ...loan, method }).totalInterestYen,
				);
				expect(principal).toBeLessThanOrEqual((instalment ?? 0) + loan.months);
			}),
			{ numRuns: 60 },
		);
	});
});
