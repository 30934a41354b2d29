import { expect, test } from 'vitest';
import { businessSchema, industryCodeOf, matchRequestSchema, yearsInBusinessOn } from './business';

const whole = {
	industry: 'E',
	industryGroup: '24',
	entity: 'company',
	employees: 12,
	capitalYen: 10_000_000,
	location: {
		place: 'in-city',
		ward: '高津区',
		zone: 'quasi-industrial',
		site: ['incubator'],
		places: ['ksp'],
	},
	yearsInBusiness: 0.5,
	certifications: ['monozukuri-brand'],
	goals: ['rd'],
	plan: { costYen: 3_000_000, purposes: ['buy-equipment'], startsOn: '2026-01-15' },
	taxesPaid: ['city-tax'],
	earlierAwards: [{ program: 'a', event: 'granted', fiscalYear: 2023 }],
	declarations: { 'wage-rise-plan': true },
	representative: { female: true, age: 29 },
	partners: [{ kind: 'sme', count: 2 }],
	salesDrops: [
		{ comparedWith: 'month-before', months: 1, beforeYen: 2, afterYen: 1, lastMonth: '2025-10' },
	],
	memberships: [],
	controlledBy: [],
};

test.each([
	['all answers', whole],
	['the industry alone', { industry: 'T' }],
	[
		'empty lists, which say that there is nothing',
		{ industry: 'A', certifications: [], goals: [] },
	],
])('takes %s as they are', (_case, business) => {
	expect(businessSchema.parse(business)).toEqual(business);
});

test.each([
	['no industry', {}, 'industry'],
	['an industry that there is not', { industry: 'Z' }, 'industry'],
	['a group in letters', { industry: 'E', industryGroup: 'E24' }, 'industryGroup'],
	['negative people', { industry: 'E', employees: -1 }, 'employees'],
	['half a person', { industry: 'E', employees: 1.5 }, 'employees'],
	['capital of 10^20', { industry: 'E', capitalYen: 1e20 }, 'capitalYen'],
	['a cost in words', { industry: 'E', plan: { costYen: '百万円' } }, 'plan.costYen'],
	['absurd years', { industry: 'E', yearsInBusiness: 2025 }, 'yearsInBusiness'],
	['a place that there is not', { industry: 'E', location: { place: 'moon' } }, 'location.place'],
	[
		'a month that there is not',
		{ industry: 'E', salesDrops: [{ ...whole.salesDrops[0], lastMonth: '2025-13' }] },
		'salesDrops.0.lastMonth',
	],
	[
		'101 certificates',
		{ industry: 'E', certifications: Array<string>(101).fill('a') },
		'certifications',
	],
	['a field that there is not', { industry: 'E', colour: 'red' }, ''],
])('refuses %s, naming the field', (_case, business, path) => {
	const problems = matchRequestSchema.safeParse(business).error?.issues ?? [];
	expect(new Set(problems.map((issue) => issue.path.join('.')))).toEqual(new Set([path]));
});

test('the closest code of the industry counts', () => {
	expect(industryCodeOf({ industry: 'E', industryGroup: '24' })).toBe('24');
	expect(industryCodeOf({ industry: 'E' })).toBe('E');
});

test('years in business go on from the day it began', () => {
	const startedOn = '2026-04-01';
	expect(yearsInBusinessOn({ startedOn }, '2027-03-31')).toBe(11 / 12);
	expect(yearsInBusinessOn({ startedOn }, '2027-04-01')).toBe(1);
	expect(yearsInBusinessOn({ startedOn }, '2026-01-01')).toBe(0);
	expect(yearsInBusinessOn({ startedOn, yearsInBusiness: 9 }, '2027-04-01')).toBe(1);
	expect(yearsInBusinessOn({ yearsInBusiness: 9 }, '2027-04-01')).toBe(9);
	expect(yearsInBusinessOn({}, '2027-04-01')).toBeUndefined();
});
