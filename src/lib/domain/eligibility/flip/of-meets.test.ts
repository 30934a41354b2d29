import { describe, expect, test } from 'vitest';
import { flips, people } from '../../../../../tests/support/flipping';
import { aGrant, target } from '../../../../../tests/support/programs';
import type { Business } from '../../business/business';
import type { Test } from '../criterion';

describe('who fits', () => {
	const variant = (when: Test, terms: object) => ({
		benefits: [
			aGrant({
				rate: '1/2',
				floorYen: 250_000,
				variants: [{ label: { ja: '小規模' }, when, ...terms }],
			}),
		],
	});
	const small: Test = { fact: 'size', in: ['small'] };

	test.each([
		['years', { fact: 'years', below: 5 }, { startedOn: '2022-04-01' }, '2027-03-31', true],
		[
			'years not counted exactly',
			{ fact: 'years', below: 5 },
			{ yearsInBusiness: 4 },
			'2027-11-19',
			false,
		],
		[
			'a start-up',
			{ fact: 'size', in: ['startup'] },
			{ startedOn: '2022-01-31' },
			'2027-01-30',
			true,
		],
		[
			'a project',
			{ fact: 'project-start', rule: 'before-contract' },
			{ plan: { startsOn: '2027-02-01' } },
			'2027-01-31',
			true,
		],
		[
			'an age',
			{ fact: 'representative', ageBelow: 30 },
			{ representative: { age: 29 } },
			'2027-11-19',
			false,
		],
	] satisfies [string, Test, Partial<Business>, string, boolean][])(
		'is told the last day of %s',
		(_case, asked, business, lastDay, isExact) => {
			expect(flips([target(asked)], business)).toEqual([
				expect.objectContaining({ kind: 'until', lastDay, isExact, verdict: 'fails', fact: asked }),
			]);
		},
	);

	test('is told of better terms that one small change opens', () => {
		const change = people(21, 20);
		expect(flips([], { employees: 21 }, variant(small, { floorYen: 200_000 }))).toEqual([
			{
				kind: 'better',
				change,
				fact: small,
				opens: { kind: 'terms', benefit: 0, variant: 0, gains: { floorYen: 200_000 } },
			},
		]);
	});

	test.each([
		['three people', { employees: 23 }, { floorYen: 200_000 }],
		['terms that are worse', { employees: 21 }, { floorYen: 300_000 }],
		['terms of which one is worse', { employees: 21 }, { rate: '2/3', floorYen: 300_000 }],
		['terms that nobody can compare', { employees: 21 }, { rate: '2/3', minCostYen: 100 }],
		['terms that it has already', { employees: 20 }, { floorYen: 200_000 }],
	])('but not for %s', (_case, business, terms) => {
		expect(flips([], business, variant(small, terms))).toEqual([]);
	});

	test('nor for terms that would cost it the program', () => {
		const many = [target({ fact: 'employees', min: 21 })];
		expect(flips(many, { employees: 21 }, variant(small, { floorYen: 200_000 }))).toEqual([]);
	});

	test('is told of another track, and of an end that is near first', () => {
		const tracks = ['one', 'two'].map((id) => ({ id, label: { ja: id } }));
		const kis: Test = { fact: 'certification', holds: ['kis'], by: 'application' };
		const criteria = [target(kis, { tracks: ['two'] }), target({ fact: 'years', below: 5 })];
		const business = { certifications: [], startedOn: '2022-04-01' };
		expect(flips(criteria, business, { tracks })).toMatchObject([
			{ kind: 'until', lastDay: '2027-03-31' },
			{ kind: 'better', opens: { kind: 'track', track: 'two' } },
		]);
		expect(flips(criteria, { ...business, startedOn: '2025-04-01' }, { tracks })).toMatchObject([
			{ kind: 'better' },
			{ kind: 'until', lastDay: '2030-03-31' },
		]);
	});
});
