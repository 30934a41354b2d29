import { expect, test } from 'vitest';
import { aBusiness } from '../../../../../tests/support/programs';
import type { Business } from '../../business/business';
import { changed } from './applicant';
import type { Change } from './change';

const today = '2026-11-20';
const there: Business['location'] = {
	place: 'branch',
	presences: ['any-office'],
	mainPlaceIn: 'prefecture',
	ward: '高津区',
	zone: 'industrial',
	site: ['incubator'],
	places: ['ksp'],
	sitePresences: ['tenant'],
	yearsInCity: 4,
	yearsAtSite: 4,
};

test.each([
	[
		'the first of several codes, besides those it has',
		{ certifications: ['low-co2-brand'] },
		{ field: 'certifications', anyOf: ['kis', 'sdgs-gold-partner'] },
		{ certifications: ['low-co2-brand', 'kis'] },
	],
	[
		'all of several taxes',
		{ taxesPaid: [] },
		{ field: 'taxesPaid', allOf: ['city-tax', 'national-tax'] },
		{ taxesPaid: ['city-tax', 'national-tax'] },
	],
	[
		'one of many statements',
		{ declarations: { a: true, b: true } },
		{ field: 'declarations', code: 'a', to: false },
		{ declarations: { a: false, b: true } },
	],
	[
		'one part of the plan',
		{ plan: { costYen: 5, purposes: ['exhibit'] } },
		{ field: 'plan.costYen', from: 5, to: 10 },
		{ plan: { costYen: 10, purposes: ['exhibit'] } },
	],
	[
		'partners of any kind',
		{ partners: [{ kind: 'university', count: 1 }] },
		{ field: 'partners', of: 'any', more: 2 },
		{
			partners: [
				{ kind: 'university', count: 1 },
				{ kind: 'sme', count: 2 },
			],
		},
	],
	[
		'a move within the city, which leaves the old site behind',
		{ location: there },
		{ field: 'location', to: { zone: 'quasi-industrial' } },
		{
			location: {
				place: 'branch',
				presences: ['any-office'],
				ward: '高津区',
				zone: 'quasi-industrial',
				yearsInCity: 4,
				yearsAtSite: 0,
			},
		},
	],
	[
		'a move to the city, where it begins',
		{ location: { place: 'outside', presences: [], yearsAtSite: 9 } },
		{ field: 'location', to: { place: 'in-city' } },
		{ location: { place: 'in-city', yearsInCity: 0, yearsAtSite: 0 } },
	],
	[
		'a move that is only planned',
		{ location: { place: 'outside', ward: 'x' } },
		{ field: 'location', to: { place: 'moving-in' } },
		{ location: { place: 'moving-in' } },
	],
] satisfies [string, Partial<Business>, Change, Partial<Business>][])(
	'%s',
	(_case, before, change, after) => {
		expect(changed({ business: aBusiness(before), today }, change)).toEqual({
			business: aBusiness(after),
			today,
		});
	},
);
