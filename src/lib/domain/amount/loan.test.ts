import { describe, expect, test } from 'vitest';
import { context } from '../../../../tests/support/judging';
import { aBusiness, aLoan } from '../../../../tests/support/programs';
import type { Loan } from '../program/benefit';
import { loanFor } from './loan';
import type { LoanRequest } from './loan-request';

const label = { ja: '内容' };
const payer = { ja: '市' };
const stated: Partial<Loan> = {
	limitYen: 30_000_000,
	minYen: 1_000_000,
	interestRatePercent: 2.1,
	termMonths: 84,
	graceMonths: 12,
	guaranteeFeePercent: 0.8,
};
const borrow = (terms: Partial<Loan>, request: Partial<LoanRequest> = {}) =>
	loanFor(
		aLoan({ ...stated, ...terms }),
		{
			borrowYen: 10_000_000,
			months: 60,
			method: 'equal-principal',
			today: '2025-11-20',
			...request,
		},
		context,
	);

test('payments, interest and fee together', () => {
	expect(borrow({})).toMatchObject({
		repayment: { totalInterestYen: expect.any(Number) },
		// 10,000,000 × 0.8 % × 5 years × 0.55
		guaranteeFee: { totalYen: 220_000, paidByOthers: [], ownYen: 220_000 },
		problems: [],
		notKnown: [],
	});
});

test.each([
	['as much as may be', { borrowYen: 30_000_000 }, []],
	['a yen too much', { borrowYen: 30_000_001 }, ['above-limit']],
	['as little as may be', { borrowYen: 1_000_000 }, []],
	['a yen too little', { borrowYen: 999_999 }, ['below-minimum']],
	['as long as may be', { months: 84, graceMonths: 12 }, []],
	['a month too long', { months: 85, graceMonths: 13 }, ['term-too-long', 'grace-too-long']],
])('%s', (_case, request, problems) => {
	expect(borrow({}, request).problems).toEqual(problems);
});

test('a loan without grace takes none', () => {
	const without = { graceMonths: 'none' as const };
	expect(borrow(without, { graceMonths: 1 }).problems).toEqual(['grace-too-long']);
	expect(borrow(without).problems).toEqual([]);
});

describe('what is not known', () => {
	test('is left out and named', () => {
		const result = borrow({ interestRatePercent: 'unknown', guaranteeFeePercent: 'unknown' });
		expect(result).not.toHaveProperty('repayment');
		expect(result).not.toHaveProperty('guaranteeFee');
		expect(result.notKnown).toEqual(['interestRatePercent', 'guaranteeFeePercent']);
	});

	test('may have been told to the borrower; what a source states comes first', () => {
		const told = { toldInterestPercent: 2.1 };
		const result = borrow({ interestRatePercent: 'unknown' }, told);
		expect(result.repayment).toEqual(borrow({}).repayment);
		expect(result.notKnown).toEqual(['interestRatePercent']);
		expect(borrow({ interestRatePercent: 'none' }, told).repayment?.totalInterestYen).toBe(0);
	});

	test('is another thing than none', () => {
		const result = borrow({ interestRatePercent: 'none', guaranteeFeePercent: 'none' });
		expect(result.repayment?.totalInterestYen).toBe(0);
		expect(result.guaranteeFee?.totalYen).toBe(0);
	});
});

describe('terms of their own', () => {
	const uses: Loan['uses'] = [
		{ use: 'equipment', termMonths: 120, limitYen: 50_000_000, interestRatePercent: 1 },
	];
	const variants: Loan['variants'] = [
		{ label, when: { fact: 'size', in: ['small'] }, interestRatePercent: 0 },
		{ label, limitYen: 5_000_000 },
	];

	test('by use', () => {
		const long = { months: 120, borrowYen: 50_000_000 };
		expect(borrow({ uses }, { ...long, use: 'equipment' }).problems).toEqual([]);
		expect(borrow({ uses }, { ...long, use: 'operating' }).problems).toHaveLength(2);
	});

	test('by applicant', () => {
		const small = borrow({ variants }, { business: aBusiness({ employees: 3 }) });
		expect(small.repayment?.totalInterestYen).toBe(0);
		expect(borrow({ variants }).undecided.variants).toEqual([0]);
	});

	test('by case', () => {
		const chosen = borrow({ variants }, { variants: [1] });
		expect(chosen.problems).toEqual(['above-limit']);
		expect([chosen.variants, chosen.terms.limitYen]).toEqual([[1], 5_000_000]);
	});
});

describe('who bears the fee', () => {
	const half = { share: '1/2', payer };
	const safetyNet = {
		...half,
		when: { fact: 'certification' as const, holds: ['n'], by: 'application' as const },
	};

	test.each([
		['one who always pays', [half], {}, [{ support: 0, yen: 110_000 }], []],
		['one who no longer pays', [{ ...half, during: { to: '2025-11-19' } }], {}, [], []],
		[
			'one who pays from today',
			[{ ...half, during: { from: '2025-11-20' } }],
			{},
			[{ support: 0, yen: 110_000 }],
			[],
		],
		['one who pays for some', [safetyNet], {}, [], [0]],
		[
			'one who pays for others',
			[safetyNet],
			{ business: aBusiness({ certifications: [] }) },
			[],
			[],
		],
		[
			'one of two cases, not said which',
			[
				{ ...half, label },
				{ ...half, share: '1/5', label },
			],
			{},
			[],
			[0, 1],
		],
		[
			'one of two cases',
			[
				{ ...half, label },
				{ ...half, share: '1/5', label },
			],
			{ supports: [1] },
			[{ support: 1, yen: 44_000 }],
			[0],
		],
		[
			'two together',
			[half, { share: '1/4', payer }],
			{},
			[
				{ support: 0, yen: 110_000 },
				{ support: 1, yen: 55_000 },
			],
			[],
		],
	] satisfies [string, Loan['guaranteeFeeSupport'], Partial<LoanRequest>, object[], number[]][])(
		'%s',
		(_case, guaranteeFeeSupport, request, paidByOthers, undecided) => {
			const result = borrow({ guaranteeFeeSupport }, request);
			expect(result.guaranteeFee?.paidByOthers).toEqual(paidByOthers);
			expect(result.undecided.supports).toEqual(undecided);
		},
	);
});
