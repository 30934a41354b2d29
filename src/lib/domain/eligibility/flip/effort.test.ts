import { describe, expect, test } from 'vitest';
import { changeOf, flip, people } from '../../../../../tests/support/flipping';
import { exclusion, target } from '../../../../../tests/support/programs';
import type { Business } from '../../business/business';
import type { Criterion, Test } from '../criterion';

describe('of several changes', () => {
	const year: Test = { fact: 'years', min: 1 };
	const kis: Test = { fact: 'certification', holds: ['kis'], by: 'application' };
	const few: Test = { fact: 'employees', max: 20 };
	const moving: Test = { fact: 'place', in: ['moving-in'] };
	const asked = (...any: Test[]) => [target({ any })];
	const fieldOf = (criteria: Criterion[], business: Partial<Business>) =>
		changeOf(flip(criteria, business))?.[0].field;

	test.each([
		['waiting before doing', [kis, year], 'today'],
		['doing before people', [few, kis], 'certifications'],
		['people before waiting long', [{ fact: 'years', min: 9 }, few], 'employees'],
		['waiting long before moving', [moving, { fact: 'years', min: 9 }], 'today'],
	] satisfies [string, Test[], string][])('%s', (_case, any, expected) => {
		const business: Partial<Business> = {
			yearsInBusiness: 0.5,
			certifications: [],
			employees: 21,
			location: { place: 'outside' },
		};
		expect(fieldOf(asked(...any), business)).toBe(expected);
	});

	test('the one that mends every line', () => {
		const limits = [target({ fact: 'employees', max: 20 }), target({ fact: 'employees', max: 18 })];
		expect(changeOf(flip(limits, { employees: 21 }))?.[0]).toEqual(people(21, 18));
		expect(flip([target(few), target(kis)], { employees: 21, certifications: [] })).toBeUndefined();
	});

	test('the one that opens any track', () => {
		const tracks = ['one', 'two'].map((id) => ({ id, label: { ja: id } }));
		const criteria = [
			target({ fact: 'industry', in: ['I'] }, { tracks: ['one'] }),
			target(few, { tracks: ['two'] }),
		];
		expect(changeOf(flip(criteria, { employees: 21 }, { tracks }))?.[0]).toEqual(people(21, 20));
	});

	test('only alternatives that keep the best verdict', () => {
		const purposes = target({ fact: 'purpose', in: ['exhibit', 'training'] });
		const other = exclusion({ fact: 'purpose', in: ['training'] });
		expect(changeOf(flip([purposes, other], { plan: { purposes: [] } }))?.[0]).toEqual({
			field: 'plan.purposes',
			anyOf: ['exhibit'],
		});
	});
});

describe('what is promised', () => {
	const size = target({ fact: 'employees', max: 20 });
	const open = target({ fact: 'declares', declaration: 'a' });

	test('no more than that the condition is met, where others are open', () => {
		expect(flip([size, open], { employees: 21 })).toMatchObject({
			verdict: 'unknown',
			isMet: true,
			criterion: 0,
		});
	});

	test('not even that, where the line itself stays open', () => {
		const years = target({ fact: 'years', min: 1, below: 3, at: 'completion' });
		const found = flip([years], { yearsInBusiness: 4 });
		expect(found).toBeUndefined();
		const moved = target({ fact: 'place', in: ['in-city'], presence: 'factory' });
		expect(flip([moved], { location: { place: 'outside' } })).toMatchObject({
			verdict: 'unknown',
			isMet: false,
		});
	});

	test('nothing of a program that has ended', () => {
		const lifecycle = { state: 'ended' as const, lastFiscalYear: 2024, source: 's' };
		expect(flip([size], { employees: 21 }, { lifecycle })).toBeUndefined();
	});
});
