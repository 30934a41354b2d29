import { describe, expect, test } from 'vitest';
import type { Business } from '../src/lib/domain/business/business';
import type { Program } from '../src/lib/domain/program/program';
import { estimate, verdict } from './support/judging';
import * as amounts from './support/patterns/amounts';
import { futureInvestment } from './support/patterns/earlier-awards';
import { aBusiness } from './support/programs';

type Answers = Partial<Business>;

describe('6: rate and floor depend on who applies', () => {
	const grows = { declarations: { 'wage-rise-plan': true } };
	const stays = { declarations: { 'wage-rise-plan': false } };

	test.each([
		[3_000_000, { ...stays, employees: 21 }, 1_500_000],
		[3_000_000, { ...grows, employees: 21 }, 2_000_000],
		[999_999, { ...stays, employees: 21 }, 0],
		[1_000_000, { ...stays, employees: 21 }, 500_000],
		[999_999, { ...stays, employees: 20 }, 499_000],
		[399_999, { ...stays, employees: 20 }, 0],
		[20_000_000, { ...grows, employees: 20 }, 5_000_000],
	])('%d yen for %j pays %d', (costYen, answers, expected) => {
		const business = aBusiness(answers);
		expect(estimate(amounts.rateByApplicant, { costYen, business }).amountYen).toBe(expected);
	});

	test('a floor of the cost is another thing than a floor of the grant', () => {
		const refused = estimate(amounts.shopCreation, { costYen: 99_999 });
		expect(refused).toMatchObject({ amountYen: 0, refusedBy: 'minimum-cost' });
		expect(estimate(amounts.shopCreation, { costYen: 100_000 }).amountYen).toBe(50_000);
	});
});

test.each([
	[{ earlierAwards: [] }, 4_000_000, []],
	[
		{ earlierAwards: [{ program: 'energy-optimisation', event: 'granted', fiscalYear: 2022 }] },
		3_000_000,
		[],
	],
	[
		{ earlierAwards: [{ program: 'energy-optimisation', event: 'granted', fiscalYear: 2021 }] },
		4_000_000,
		[],
	],
	[{}, 4_000_000, [0]],
] satisfies [Answers, number, number[]][])(
	'7: %j lowers the rate of another grant',
	(answers, expected, undecided) => {
		const business = aBusiness({ employees: 50, ...answers });
		const result = estimate(futureInvestment, { costYen: 6_000_000, business });
		expect([result.amountYen, result.undecided.variants]).toEqual([expected, undecided]);
	},
);

describe('8: a cap that is a formula', () => {
	test.each([
		[2, 500_000],
		[3, 750_000],
		[4, 1_000_000],
		[5, 1_000_000],
	])('min(1,000,000, 250,000 × %d)', (applicant, expected) => {
		const request = { costYen: 9_000_000, units: { applicant } };
		expect(estimate(amounts.jointExhibition, request).amountYen).toBe(expected);
	});

	test.each([
		[0, 200_000],
		[1, 300_000],
		[2, 400_000],
		[3, 400_000],
	])('200,000 + 100,000 × %d, at most 400,000', (partner, expected) => {
		const request = { costYen: 9_000_000, units: { partner } };
		expect(estimate(amounts.alliedStreets, request).amountYen).toBe(expected);
	});

	test('without the count there is a bound and no amount', () => {
		const result = estimate(amounts.jointExhibition, { costYen: 9_000_000 });
		expect(result.amountYen).toBeUndefined();
		expect(result).toMatchObject({ atMostYen: 1_000_000, notKnown: ['units.applicant'] });
	});

	test('a large partner may take part without being paid for', () => {
		const partners = [{ kind: 'large' as const, count: 1 }];
		expect(verdict(amounts.jointExhibition, { partners })).toBe('meets');
	});
});

describe('9: a cap by form, membership, rating and count', () => {
	test.each([
		[
			'a shop on its own',
			amounts.shopCreation,
			{ memberships: [], entity: 'company' },
			{},
			300_000,
		],
		['a member', amounts.shopCreation, { memberships: ['shopping-street'] }, {}, 500_000],
		[
			'a group, half of it members',
			amounts.shopCreation,
			{
				memberships: [],
				entity: 'association',
				declarations: { 'half-of-group-in-shopping-street': true },
			},
			{},
			500_000,
		],
		[
			'a group, fewer members',
			amounts.shopCreation,
			{
				memberships: [],
				entity: 'association',
				declarations: { 'half-of-group-in-shopping-street': false },
			},
			{},
			300_000,
		],
		[
			'200 lights of a cooperative',
			amounts.streetLights,
			{ entity: 'cooperative' },
			{ 'street-light': 200 },
			8_000_000,
		],
		[
			'200 lights of a company',
			amounts.streetLights,
			{ entity: 'sole' },
			{ 'street-light': 200 },
			3_000_000,
		],
		[
			'20 lights',
			amounts.streetLights,
			{ entity: 'cooperative' },
			{ 'street-light': 20 },
			1_250_000,
		],
	] satisfies [string, Program, Answers, object, number][])(
		'%s',
		(_case, program, answers, units, expected) => {
			const request = { costYen: 40_000_000, business: aBusiness(answers), units };
			expect(estimate(program, request).amountYen).toBe(expected);
		},
	);

	test.each([
		['built, best rating', 0, [], 30_000_000],
		['built, standard rating', 0, [0], 25_000_000],
		['rented, best rating', 1, [], 20_000_000],
		['rented, standard rating', 1, [0], 15_000_000],
	])('%s', (_case, benefit, variants, expected) => {
		const request = { costYen: 500_000_000, choices: { variants } };
		expect(estimate(amounts.factorySiting, request, benefit).amountYen).toBe(expected);
	});
});

test('10: less in the second year, and more in one year alone', () => {
	const inYear = (year: number) => estimate(amounts.localIssues, { costYen: 900_000, year });
	expect([1, 2, 3].map((year) => inYear(year).amountYen)).toEqual([600_000, 300_000, 600_000]);
	const on = (today: string) => estimate(amounts.cameras, { costYen: 400_000, today }).amountYen;
	const around = ['2025-03-31', '2025-04-01', '2026-03-31', '2026-04-01'];
	expect(around.map(on)).toEqual([200_000, 300_000, 300_000, 200_000]);
});

test('11: certified by completion, not by application; more per kilowatt and for some products', () => {
	expect(verdict(amounts.ecoSubsidy, { certifications: [] })).toBe('unknown');
	expect(verdict(amounts.ecoSubsidy, { certifications: ['low-carbon-action'] })).toBe('meets');
	const paid = (kilowatt: number, additions: number[]) =>
		estimate(amounts.ecoSubsidy, {
			costYen: 2_000_000,
			units: { kilowatt },
			choices: { additions },
		});
	expect(paid(5.5, []).amountYen).toBe(555_000);
	expect(paid(30, []).amountYen, 'at most 200,000 are added').toBe(700_000);
	expect(paid(30, [1]).amountYen).toBe(800_000);
});
