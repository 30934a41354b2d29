import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, today } from '../../../../tests/support/judging';
import { aBusiness, aGrant, aProgram } from '../../../../tests/support/programs';
import type { Grant } from '../program/benefit';
import { shareOf } from '../yen';
import type { GrantRequest } from './grant-request';

const label = { ja: '内容' };
const pays = (terms: Partial<Grant>, request: Partial<GrantRequest>) =>
	estimate(aProgram({ benefits: [aGrant(terms)] }), request);

describe('step by step', () => {
	test('each rule once, with its figure and what it leaves', () => {
		const result = pays(
			{
				rate: '3/4',
				capYen: 3_000_000,
				minCostYen: 100_000,
				floorYen: 50_000,
				roundDownToYen: 10_000,
				ownShareAtLeast: '1/6',
			},
			{ costYen: 1_234_567 },
		);
		expect(result.steps).toEqual([
			{ code: 'cost', yen: 1_234_567 },
			{ code: 'rate', yen: 925_925, rate: '3/4' },
			{ code: 'cap', yen: 925_925, figureYen: 3_000_000 },
			{ code: 'own-share', yen: 925_925, figureYen: 1_028_805 },
			{ code: 'rounding', yen: 920_000, figureYen: 10_000 },
			{ code: 'floor', yen: 920_000, figureYen: 50_000 },
		]);
		expect(result).toMatchObject({ amountYen: 920_000, atMostYen: 920_000, notKnown: [] });
	});
});

describe('the cap and the thresholds, on both sides', () => {
	const terms: Partial<Grant> = {
		rate: '1/2',
		capYen: 500_000,
		floorYen: 50_000,
		minCostYen: 80_000,
	};

	test.each([
		[79_999, 0, 'minimum-cost'],
		[80_000, 0, 'floor'],
		[99_999, 0, 'floor'],
		[100_000, 50_000, undefined],
		[999_998, 499_999, undefined],
		[1_000_000, 500_000, undefined],
		[1_000_002, 500_000, undefined],
		[0, 0, 'minimum-cost'],
	])('a cost of %d pays %d', (costYen, amountYen, refusedBy) => {
		const result = pays(terms, { costYen });
		expect([result.amountYen, result.refusedBy]).toEqual([amountYen, refusedBy]);
	});

	test('a cost that rounds below the floor is refused', () => {
		const result = pays({ ...terms, roundDownToYen: 30_000 }, { costYen: 110_000 });
		expect(result).toMatchObject({ amountYen: 0, refusedBy: 'floor' });
	});
});

describe('what is not known', () => {
	test.each([
		['the rate', { rate: 'unknown', capYen: 500_000 }, { atMostYen: 500_000, notKnown: ['rate'] }],
		['the cap', { capYen: 'unknown' }, { atMostYen: 1_000_000, notKnown: ['capYen'] }],
		[
			'both',
			{ rate: 'unknown', capYen: 'unknown' },
			{ atMostYen: 2_000_000, notKnown: ['rate', 'capYen'] },
		],
		[
			'the count of a cap',
			{ unitCaps: [{ unit: 'shop', yen: 1 }] },
			{ atMostYen: 1_000_000, notKnown: ['units.shop'] },
		],
	] satisfies [string, Partial<Grant>, object][])(
		'%s: a bound, and no amount',
		(_case, terms, expected) => {
			const result = pays(terms, { costYen: 2_000_000 });
			expect(result.amountYen).toBeUndefined();
			expect(result).toMatchObject(expected);
		},
	);

	test('figures that only refuse or round are named, and the amount stands', () => {
		const open = { floorYen: 'unknown', minCostYen: 'unknown', roundDownToYen: 'unknown' } as const;
		const result = pays(open, { costYen: 2_000_000 });
		expect(result.amountYen).toBe(1_000_000);
		expect([...result.notKnown].sort()).toEqual(['floorYen', 'minCostYen', 'roundDownToYen']);
	});

	test('none is a rule too: nothing limits the grant, or the whole cost is paid', () => {
		expect(pays({ rate: 'none', capYen: 'none' }, { costYen: 7 }).amountYen).toBe(7);
		expect(pays({ rate: 'none', capYen: 5 }, { costYen: 7 }).amountYen).toBe(5);
	});

	test('a refusal is certain, whatever else is not known', () => {
		const result = pays({ rate: 'unknown', minCostYen: 100 }, { costYen: 99 });
		expect(result).toMatchObject({ amountYen: 0, refusedBy: 'minimum-cost' });
	});
});

describe('terms of their own for some', () => {
	const forSmall: Grant['variants'] = [
		{ label, when: { fact: 'size', in: ['small'] }, rate: '2/3' },
		{ label, during: { from: '2025-12-01' }, capYen: 10 },
		{ label, year: 2, rate: '1/3' },
		{ label, capYen: 20 },
	];
	const of = (request: Partial<GrantRequest>) =>
		pays({ rate: '1/2', variants: forSmall }, { costYen: 900, ...request });

	test.each([
		['nobody known', {}, 450, [], [0]],
		['small', { business: aBusiness({ employees: 20 }) }, 600, [0], []],
		['not small', { business: aBusiness({ employees: 21 }) }, 450, [], []],
		[
			'from December',
			{ today: '2025-12-01', business: aBusiness({ employees: 20 }) },
			10,
			[0, 1],
			[],
		],
		[
			'in the second year, the later variant wins',
			{ year: 2, business: aBusiness({ employees: 20 }) },
			300,
			[0, 2],
			[],
		],
		['in a case that was chosen', { choices: { variants: [3] } }, 20, [3], [0]],
	] satisfies [string, Partial<GrantRequest>, number, number[], number[]][])(
		'%s',
		(_case, request, amountYen, variants, undecided) => {
			const result = of({ today, ...request });
			expect(result).toMatchObject({ amountYen, variants });
			expect(result.undecided.variants).toEqual(undecided);
		},
	);
});

describe('additions', () => {
	const perShop = { label, perUnit: { unit: 'shop' as const, yen: 100 } };

	test.each([
		['counted', { costYen: 1000, units: { shop: 3 } }, { amountYen: 300, notKnown: [] }],
		['counted beyond the cap', { costYen: 1000, units: { shop: 9 } }, { amountYen: 800 }],
		['not counted', { costYen: 1000 }, { atMostYen: 800, notKnown: ['units.shop'] }],
	])('instead of a share of the cost, %s', (_case, request, expected) => {
		const result = pays({ rate: 'none', capYen: 800, additions: [perShop] }, request);
		expect(result).toMatchObject(expected);
		expect('amountYen' in result).toBe('amountYen' in expected);
	});

	test.each([
		['counted', { additions: [perShop] }, { units: { shop: 2 } }, 700, []],
		['not counted', { additions: [perShop] }, {}, 500, [0]],
		['within the cap', { capYen: 600, additions: [perShop] }, { units: { shop: 2 } }, 600, []],
		[
			'beyond the cap',
			{ capYen: 500, additions: [{ ...perShop, beyondCap: true }] },
			{ units: { shop: 2 } },
			700,
			[],
		],
		[
			'up to a cap of their own',
			{ additions: [{ ...perShop, capYen: 150 }] },
			{ units: { shop: 2 } },
			650,
			[],
		],
		['of a case not chosen', { additions: [{ label, rate: '1/5' }] }, {}, 500, []],
		[
			'of a case chosen',
			{ additions: [{ label, rate: '1/5' }] },
			{ choices: { additions: [0] } },
			700,
			[],
		],
		[
			'for whom it is not known',
			{ additions: [{ label, rate: '1/5', when: { fact: 'size', in: ['small'] } }] },
			{},
			500,
			[0],
		],
		['never more than the cost', { additions: [perShop] }, { units: { shop: 9 } }, 1000, []],
	] satisfies [string, Partial<Grant>, Partial<GrantRequest>, number, number[]][])(
		'%s',
		(_case, terms, request, amountYen, undecided) => {
			const result = pays(terms, { costYen: 1000, ...request });
			expect([result.amountYen, result.undecided.additions]).toEqual([amountYen, undecided]);
		},
	);

	test('with a cap that nobody states there is a bound, and no amount', () => {
		const additions = [{ ...perShop, capYen: 'unknown' as const }];
		const result = pays({ additions }, { costYen: 1000, units: { shop: 2 } });
		expect(result.amountYen).toBeUndefined();
		expect(result).toMatchObject({ atMostYen: 700, notKnown: ['additions.0.capYen'] });
	});
});

describe('what the applicant bears', () => {
	test.each([
		['nothing else is paid', 0, 750],
		['others pay, the own share is kept', 100, 733],
		['others pay it all', 1000, 0],
	])('%s', (_case, otherSupportYen, amountYen) => {
		const terms: Partial<Grant> = { rate: '3/4', ownShareAtLeast: '1/6' };
		expect(pays(terms, { costYen: 1000, otherSupportYen }).amountYen).toBe(amountYen);
	});

	test('without such a rule, public money still pays no more than the cost', () => {
		expect(pays({ rate: '3/4' }, { costYen: 1000, otherSupportYen: 400 }).amountYen).toBe(600);
	});

	test('a fixed sum does not depend on the cost', () => {
		expect(pays({ rate: 'none', fixedYen: 100_000 }, { costYen: 0 }).amountYen).toBe(100_000);
	});
});

describe('for any grant and cost', () => {
	const yen = fc.integer({ min: 0, max: 10_000_000 });
	const grants = fc.record({
		rate: fc.constantFrom('1/2', '2/3', '3/4', '1/20', '1/1'),
		capYen: fc.option(yen, { nil: 'none' as const }),
		floorYen: fc.option(yen, { nil: 'none' as const }),
		minCostYen: fc.option(yen, { nil: 'none' as const }),
		roundDownToYen: fc.constantFrom('none' as const, 1000, 10_000),
		ownShareAtLeast: fc.constantFrom('1/6', '1/3'),
		unitCaps: fc.array(fc.record({ unit: fc.constant('shop' as const), yen }), { maxLength: 1 }),
	});
	const shop = fc.nat(20);
	const amount = (terms: Partial<Grant>, costYen: number, count: number) =>
		pays(terms, { costYen, units: { shop: count } }).amountYen ?? Number.NaN;

	test('the amount is whole, not negative, above no cap and no share of the cost', () => {
		fc.assert(
			fc.property(grants, yen, shop, (terms, costYen, count) => {
				const paid = amount(terms, costYen, count);
				expect(Number.isSafeInteger(paid)).toBe(true);
				expect(paid).toBeGreaterThanOrEqual(0);
				expect(paid).toBeLessThanOrEqual(shareOf(costYen, terms.rate));
				if (terms.capYen !== 'none') expect(paid).toBeLessThanOrEqual(terms.capYen);
				for (const cap of terms.unitCaps) expect(paid).toBeLessThanOrEqual(cap.yen * count);
				if (terms.floorYen !== 'none' && paid > 0)
					expect(paid).toBeGreaterThanOrEqual(terms.floorYen);
				if (terms.roundDownToYen !== 'none') expect(paid % terms.roundDownToYen).toBe(0);
			}),
		);
	});

	test('who spends more does not get less', () => {
		fc.assert(
			fc.property(grants, yen, yen, shop, (terms, costYen, more, count) => {
				const [less, greater] = [costYen, costYen + more].map((cost) => amount(terms, cost, count));
				expect(greater).toBeGreaterThanOrEqual(less ?? 0);
			}),
		);
	});

	test('the steps end with the amount, and none but additions raises it', () => {
		fc.assert(
			fc.property(grants, yen, shop, (terms, costYen, count) => {
				const { steps, atMostYen } = pays(terms, { costYen, units: { shop: count } });
				expect(steps.at(-1)?.yen).toBe(atMostYen);
				for (const [index, step] of steps.entries())
					expect(step.yen).toBeLessThanOrEqual(steps[index - 1]?.yen ?? costYen);
			}),
		);
	});
});
