import { describe, expect, test } from 'vitest';
import { changeOf, flip, people, wait } from '../../../../../tests/support/flipping';
import { exclusion, target } from '../../../../../tests/support/programs';
import type { Business } from '../../business/business';
import type { Test } from '../criterion';
import type { Change } from './change';

describe('who fails is told the smallest change', () => {
	test.each([
		[
			'the day on which a year is over',
			{ fact: 'years', min: 1 },
			{ startedOn: '2026-04-01' },
			wait('2027-04-01'),
		],
		[
			'no later than a day, where only the years are known',
			{ fact: 'years', min: 1 },
			{ yearsInBusiness: 0.5 },
			wait('2027-05-20', false),
		],
		[
			'years at the site',
			{ fact: 'years', min: 3, counted: 'site' },
			{ location: { yearsAtSite: 2 } },
			wait('2027-11-20', false),
		],
		['a few people less', { fact: 'employees', max: 20 }, { employees: 25 }, people(25, 20)],
		['a few people more', { fact: 'employees', min: 10 }, { employees: 8 }, people(8, 10)],
		['a tenth less', { fact: 'employees', max: 300 }, { employees: 330 }, people(330, 300)],
		['a size of the Act', { fact: 'size', in: ['small'] }, { employees: 21 }, people(21, 20)],
		[
			'a size of the Act for its trade',
			{ fact: 'size', in: ['small'] },
			{ industry: 'M', industryGroup: '76', employees: 7 },
			people(7, 5),
		],
		[
			'people before capital',
			{ fact: 'size', in: ['sme'] },
			{ employees: 301, capitalYen: 300_000_001 },
			people(301, 300),
		],
		[
			'capital, where people are too many',
			{ fact: 'size', in: ['sme'] },
			{ employees: 900, capitalYen: 300_000_001 },
			{ field: 'capitalYen', from: 300_000_001, to: 300_000_000 },
		],
		[
			'a limit of the program itself',
			{ fact: 'size', in: ['sme'], limits: [{ employees: 200 }] },
			{ employees: 201, capitalYen: 900_000_000 },
			people(201, 200),
		],
		[
			'any of several certificates',
			{ fact: 'certification', holds: ['kis', 'low-co2-brand'], by: 'application' },
			{ certifications: [] },
			{ field: 'certifications', anyOf: ['kis', 'low-co2-brand'] },
		],
		[
			'the taxes that are overdue, and no other',
			{ fact: 'taxes', paid: ['city-tax', 'national-tax'] },
			{ taxesPaid: ['city-tax'] },
			{ field: 'taxesPaid', allOf: ['national-tax'] },
		],
		[
			'enough cost',
			{ fact: 'cost', minYen: 500_000 },
			{ plan: { costYen: 300_000 } },
			{ field: 'plan.costYen', from: 300_000, to: 500_000 },
		],
		[
			'less cost',
			{ fact: 'cost', maxYen: 500_000 },
			{ plan: { costYen: 600_000 } },
			{ field: 'plan.costYen', from: 600_000, to: 500_000 },
		],
		[
			'another purpose',
			{ fact: 'purpose', in: ['exhibit'] },
			{ plan: { purposes: [] } },
			{ field: 'plan.purposes', anyOf: ['exhibit'] },
		],
		[
			'another wish',
			{ fact: 'goal', in: ['ip'] },
			{ goals: ['hr'] },
			{ field: 'goals', anyOf: ['ip'] },
		],
		[
			'a group to join',
			{ fact: 'member-of', group: 'shopping-street' },
			{ memberships: [] },
			{ field: 'memberships', anyOf: ['shopping-street'] },
		],
		[
			'as many partners as are missing',
			{ fact: 'partners', min: 3, of: 'sme' },
			{ partners: [{ kind: 'city-sme', count: 1 }] },
			{ field: 'partners', of: 'sme', more: 2 },
		],
		[
			'a statement',
			{ fact: 'declares', declaration: 'a' },
			{ declarations: { a: false } },
			{ field: 'declarations', code: 'a', to: true },
		],
		[
			'a project that has not begun',
			{ fact: 'project-start', rule: 'after-decision' },
			{ plan: { startsOn: '2026-11-01' } },
			{ field: 'plan.startsOn', to: '2026-11-21' },
		],
		[
			'a project of later',
			{ fact: 'project-start', rule: 'from-day', from: '2027-04-01' },
			{ plan: { startsOn: '2026-12-01' } },
			{ field: 'plan.startsOn', to: '2027-04-01' },
		],
		[
			'to move into the city',
			{ fact: 'place', in: ['in-city', 'moving-in'] },
			{ location: { place: 'outside' } },
			{ field: 'location', to: { place: 'moving-in' } },
		],
		[
			'what has to stand in the city',
			{ fact: 'place', in: ['in-city'], presence: 'factory' },
			{ location: { place: 'in-city', presences: ['any-office'] } },
			{ field: 'location.presences', allOf: ['factory'] },
		],
		[
			'another ward',
			{ fact: 'ward', in: ['幸区'] },
			{ location: { place: 'in-city', ward: '高津区' } },
			{ field: 'location', to: { ward: '幸区' } },
		],
		[
			'another zone',
			{ fact: 'zone', in: ['industrial'] },
			{ location: { zone: 'commercial' } },
			{ field: 'location', to: { zone: 'industrial' } },
		],
		[
			'a building to rent a room in',
			{ fact: 'site', in: ['incubator'], places: ['ksp'], presence: 'tenant' },
			{ location: { site: [], places: [], sitePresences: [] } },
			{
				field: 'location',
				to: { site: ['incubator'], places: ['ksp'], sitePresences: ['tenant'] },
			},
		],
		[
			'to become a company',
			{ fact: 'entity', in: ['company'] },
			{ entity: 'sole' },
			{ field: 'entity', to: 'company' },
		],
	] satisfies [string, Test, Partial<Business>, Change][])(
		'%s',
		(_case, asked, business, expected) => {
			expect(changeOf(flip([target(asked)], business))).toEqual([expected, 'meets']);
		},
	);

	test.each([
		['another trade', { fact: 'industry', in: ['I'] }, {}],
		['half of the people', { fact: 'employees', max: 20 }, { employees: 40 }],
		['a tenth of the capital', { fact: 'capital', maxYen: 5 }, { capitalYen: 50 }],
		['to be younger', { fact: 'years', below: 5 }, { yearsInBusiness: 9 }],
		['to begin, with its years', { fact: 'years', min: 1 }, { entity: 'not-yet' }],
		['another form', { fact: 'entity', in: ['npo'] }, { entity: 'company' }],
		['a woman', { fact: 'representative', female: true }, { representative: { female: false } }],
		['an age', { fact: 'representative', ageMin: 55 }, { representative: { age: 54 } }],
		[
			'to sell less',
			{ fact: 'sales-change', dropAtLeast: '1/5', comparedWith: 'month-before', months: 1 },
			{
				salesDrops: [{ comparedWith: 'month-before', months: 1, beforeYen: 1, afterYen: 1 }],
			},
		],
	] satisfies [string, Test, Partial<Business>][])('but never %s', (_case, asked, business) => {
		expect(flip([target(asked)], business)).toBeUndefined();
	});

	test('nor other owners', () => {
		const control = exclusion({ fact: 'large-company-control', kinds: ['de-facto'] });
		expect(flip([control], { controlledBy: ['de-facto'] })).toBeUndefined();
	});

	test.each([
		[2, '2027-04-01'],
		[3, '2028-04-01'],
	])('but the day on which an award of fiscal 2024 is %i years past', (years, day) => {
		const asked = { fact: 'earlier-award', program: 'itself', event: 'granted' } as const;
		const award = { program: 'a-program', event: 'granted', fiscalYear: 2024 } as const;
		const criteria = [exclusion({ ...asked, withinFiscalYears: years })];
		expect(changeOf(flip(criteria, { earlierAwards: [award] }))).toEqual([wait(day), 'meets']);
	});

	test('the day on which a rule ends, or an exception begins', () => {
		const never: Test = { fact: 'industry', in: ['I'] };
		const ending = target(never, { during: { to: '2027-03-31' } });
		expect(changeOf(flip([ending], {}))).toEqual([wait('2027-04-01'), 'meets']);
		const always: Test = { fact: 'industry', in: ['E'] };
		const saved = target(never, { exceptions: [{ test: always, during: { from: '2026-12-01' } }] });
		expect(changeOf(flip([saved], {}))).toEqual([wait('2026-12-01'), 'meets']);
	});

	test('an answer to an exclusion, to an exception, or to whom the rule concerns', () => {
		const declared: Test = { fact: 'declares', declaration: 'a' };
		const to = (value: boolean): [Change, string] => [
			{ field: 'declarations', code: 'a', to: value },
			'meets',
		];
		const never: Test = { fact: 'industry', in: ['I'] };
		const yes = { declarations: { a: true } };
		const no = { declarations: { a: false } };
		expect(changeOf(flip([exclusion(declared)], yes))).toEqual(to(false));
		expect(changeOf(flip([target({ not: declared })], yes))).toEqual(to(false));
		expect(changeOf(flip([target(never, { when: declared })], yes))).toEqual(to(false));
		const saved = target(never, { exceptions: [{ test: declared }] });
		expect(changeOf(flip([saved], no))).toEqual(to(true));
	});
});
