import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { context, today } from '../../../../tests/support/judging';
import { aBusiness, aGrant, aLoan, aProgram } from '../../../../tests/support/programs';
import type { Business } from '../business/business';
import { readEstimateForm } from './estimate-form';

const label = { ja: '内容' };
const small = { fact: 'size' as const, in: ['small' as const] };

const grants = aProgram({
	benefits: [
		aGrant({
			capFormula: { baseYen: 0, perUnitYen: 1000, unit: 'partner', maxYen: 'none' },
			additions: [
				{ label, perUnit: { unit: 'kilowatt', yen: 10 } },
				{ label, rate: '1/10' },
			],
			variants: [
				{ label, when: small, rate: '2/3' },
				{ label, year: 2, rate: '1/3' },
				{ label, during: { from: '2020-01-01' }, capYen: 5 },
				{ label, capYen: 10 },
			],
			ownShareAtLeast: '1/6',
		}),
	],
});
const loans = aProgram({
	kind: 'loan',
	benefits: [
		aLoan({
			graceMonths: 12,
			repayment: 'choice',
			uses: [{ use: 'operating' }, { use: 'equipment' }],
			guaranteeFeeSupport: [
				{ share: '1/2', payer: label, label },
				{ share: '1/2', payer: label, label, during: { from: '2020-01-01' } },
			],
		}),
	],
});

const read = (program: typeof grants, address: string, business?: Business) =>
	readEstimateForm(program, new URLSearchParams(address), { today, business }, context);
const refusals = (program: typeof grants, address: string) =>
	read(program, address).errors.map(({ path, code }) => `${path} ${code}`);

describe('what is asked', () => {
	test('of a grant', () => {
		expect(read(grants, '').questions).toMatchObject({
			cost: true,
			borrow: false,
			years: 2,
			units: ['partner', 'kilowatt'],
			otherSupport: true,
		});
	});

	test('of a loan', () => {
		expect(read(loans, '').questions).toMatchObject({
			cost: false,
			borrow: true,
			grace: true,
			interest: true,
			methods: ['equal-instalment', 'equal-principal', 'lump-sum'],
			uses: ['operating', 'equipment'],
		});
		const plain = aProgram({ benefits: [aLoan({ interestRatePercent: 2, graceMonths: 'none' })] });
		expect(read(plain, '').questions).toMatchObject({ grace: false, interest: false, methods: [] });
	});

	test('only parts that nothing else tells', () => {
		const asked = (address: string, business?: Business) =>
			read(grants, address, business).questions.parts.map(({ kind, index }) => [kind, index]);
		const cases = [
			['variant', 3],
			['addition', 1],
		];
		expect(asked('')).toEqual([['variant', 0], ...cases]);
		expect(asked('', aBusiness({ employees: 3 }))).toEqual(cases);
		expect(asked('variant=0.0', aBusiness({ employees: 300 }))).toEqual([['variant', 0], ...cases]);
		expect(read(loans, '').questions.parts.map(({ kind, index }) => [kind, index])).toEqual([
			['support', 0],
		]);
	});

	test('nothing where no figure is stated, or where there is neither a grant nor a loan', () => {
		const unknown = aProgram({ benefits: [aGrant({ rate: 'unknown', capYen: 'unknown' })] });
		const service = aProgram({
			benefits: [{ type: 'service', label, feeYen: 0, source: 's' }],
		});
		for (const program of [unknown, service]) {
			const { questions, request, errors } = read(program, 'cost=x&borrow=y');
			expect([questions.cost, questions.borrow, request, errors]).toEqual([
				false,
				false,
				undefined,
				[],
			]);
		}
	});
});

describe('what is read', () => {
	test('of a grant, in any width', () => {
		const address =
			'cost=１００万円&year=2&unit.partner=３社&unit.kilowatt=5.5kW&other=1,000&variant=0.3&addition=0.1&addition=0.1';
		expect(read(grants, address).request).toEqual({
			today,
			business: undefined,
			costYen: 1_000_000,
			year: 2,
			units: { partner: 3, kilowatt: 5.5 },
			otherSupportYen: 1000,
			parts: {
				variant: [{ benefit: 0, index: 3 }],
				addition: [{ benefit: 0, index: 1 }],
				support: [],
			},
		});
	});

	test('of a loan', () => {
		const address =
			'borrow=1億2,500万&years=7年&months=6&grace=12か月&method=lump-sum&use=equipment&interest=１．９%&support=0.0';
		expect(read(loans, address).request).toMatchObject({
			borrowYen: 125_000_000,
			months: 90,
			graceMonths: 12,
			method: 'lump-sum',
			use: 'equipment',
			toldInterestPercent: 1.9,
			parts: { support: [{ benefit: 0, index: 0 }] },
		});
	});

	test('empty fields are as absent ones', () => {
		const { request, errors } = read(grants, 'cost=1&year=&unit.partner=&other=&variant=');
		expect(errors).toEqual([]);
		expect(request).toMatchObject({ costYen: 1, units: {}, otherSupportYen: undefined });
	});

	test('a page that was only opened asks nothing', () => {
		expect(read(grants, 'utm=1').request).toBeUndefined();
		expect(read(loans, 'cost=5').errors.map(({ path }) => path)).toEqual(['years', 'borrow']);
	});

	test('the cost of the answers, until the form is sent', () => {
		const business = aBusiness({ plan: { costYen: 2_000_000 } });
		const filled = read(grants, '', business);
		expect(filled).toMatchObject({ isFromAnswers: true, request: { costYen: 2_000_000 } });
		expect(filled.typed.get('cost')).toBeUndefined();
		expect(read(grants, 'cost=&year=2', business)).toMatchObject({
			isFromAnswers: true,
			request: { costYen: 2_000_000 },
		});
		expect(read(grants, 'cost=5', business)).toMatchObject({
			isFromAnswers: false,
			request: { costYen: 5 },
		});
		expect(read(loans, '', business)).toMatchObject({ isFromAnswers: false, errors: [] });
		expect(read(loans, 'borrow=5', business).isFromAnswers).toBe(false);
	});
});

describe('what is refused, at its field, with what was typed still there', () => {
	test.each([
		['cost=', ['cost empty']],
		['cost=0', ['cost zero']],
		['cost=百万円', ['cost has-kanji-numerals']],
		['cost=-1', ['cost negative']],
		['cost=100000000000000000000', ['cost too-large']],
		['cost=' + '9'.repeat(300), ['cost too-long']],
		['cost=1&cost=2', ['cost repeated']],
		['cost=1&cost=1', []],
		['cost=1&year=3', ['year unknown-code']],
		['cost=1&year=two', ['year unknown-code']],
		['cost=1&unit.partner=1.5', ['unit.partner not-whole']],
		['cost=1&unit.partner=a&other=b', ['unit.partner not-a-number', 'other not-a-number']],
		['cost=1&variant=0.4', ['variant unknown-code']],
		['cost=1&variant=1.0', ['variant unknown-code']],
		['cost=1&variant=__proto__', ['variant unknown-code']],
		['variant=0.3', ['cost empty']],
		['cost=1&' + Array.from({ length: 51 }, (_, n) => `addition=x${n}`).join('&'), undefined],
	])('of a grant: %s', (address, expected) => {
		const found = refusals(grants, address);
		if (expected) expect(found).toEqual(expected);
		else expect(found[0]).toBe('addition too-many');
		const typed = new URLSearchParams(address).get('cost') ?? '';
		if (address.includes('cost'))
			expect(read(grants, address).typed.get('cost')).toBe(typed.slice(0, 200));
	});

	test.each([
		['borrow=&years=5', ['borrow empty']],
		['borrow=100', ['years empty']],
		['borrow=100&years=0', ['years empty']],
		['borrow=100&years=51', ['years too-large']],
		['borrow=100&years=50&months=1', ['years too-large']],
		['borrow=100&months=601', ['months too-large']],
		['borrow=100&years=5か月', ['years not-a-number']],
		['borrow=100&months=12&grace=12', ['grace not-shorter']],
		['borrow=100&months=12&grace=11', []],
		['borrow=100&years=20&grace=121', ['grace too-large']],
		['borrow=100&years=5&method=balloon', ['method unknown-code']],
		['borrow=100&years=5&use=bridge', ['use unknown-code']],
		['borrow=100&years=5&interest=20.1', ['interest too-large']],
		['borrow=100&years=5&interest=1.9999', ['interest not-whole']],
		['borrow=100&years=5&support=0.2', ['support unknown-code']],
	])('of a loan: %s', (address, expected) => {
		expect(refusals(loans, address)).toEqual(expected);
	});

	test('whatever comes, there is a request or a reason, or nothing was asked', () => {
		const names = ['cost', 'year', 'borrow', 'years', 'months', 'grace', 'variant', 'unit.partner'];
		const pair = fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary' }));
		fc.assert(
			fc.property(fc.array(pair, { maxLength: 8 }), fc.boolean(), (pairs, isGrant) => {
				const params = new URLSearchParams(pairs);
				const program = isGrant ? grants : loans;
				const { request, errors } = readEstimateForm(
					program,
					params,
					{ today, business: undefined },
					context,
				);
				expect(request === undefined || errors.length === 0).toBe(true);
			}),
		);
	});
});
