import { describe, expect, test } from 'vitest';
import { flip, type Parts } from '../../../../../tests/support/flipping';
import { target } from '../../../../../tests/support/programs';
import type { Business } from '../../business/business';
import type { Criterion, Test } from '../criterion';

describe('who may fit is asked', () => {
	const answers = (criteria: Criterion[], business: Partial<Business>, parts: Parts = {}) => {
		const found = flip(criteria, business, parts);
		return found?.kind === 'answer' ? [found.settles, found.answers] : undefined;
	};

	test.each([
		['people', { fact: 'size', in: ['small'] }, { field: 'employees' }],
		['a statement', { fact: 'declares', declaration: 'a' }, { field: 'declarations', code: 'a' }],
		[
			'a list, and what of it matters',
			{ fact: 'certification', holds: ['kis'], by: 'application' },
			{ field: 'certifications', codes: ['kis'] },
		],
		['the purpose', { fact: 'purpose', in: ['a'] }, { field: 'plan.purposes', codes: ['a'] }],
		['the place', { fact: 'place', in: ['in-city'] }, { field: 'location.place' }],
		['a trade more closely', { fact: 'industry', in: ['24'] }, { field: 'industryGroup' }],
		['the years', { fact: 'years', below: 5 }, { field: 'yearsInBusiness' }],
		['the day', { fact: 'project-start', rule: 'after-decision' }, { field: 'plan.startsOn' }],
	] satisfies [string, Test, object][])('for %s', (_case, asked, answer) => {
		expect(answers([target(asked)], {})).toEqual(['alone', [answer]]);
	});

	test('once for what two criteria read', () => {
		const holds = (code: string): Criterion =>
			target({ fact: 'certification', holds: [code], by: 'application' });
		expect(answers([holds('kis'), holds('low-co2-brand')], {})).toEqual([
			'alone',
			[{ field: 'certifications', codes: ['kis', 'low-co2-brand'] }],
		]);
	});

	test('for nothing that another answer makes idle', () => {
		const any = target({
			any: [
				{ fact: 'entity', in: ['association'] },
				{ fact: 'size', in: ['small'] },
			],
		});
		const stated = target({ fact: 'declares', declaration: 'a' });
		expect(answers([any, stated], {})).toEqual([
			'together',
			[{ field: 'declarations', code: 'a' }, { field: 'employees' }],
		]);
	});

	test('also where something stays open all the same', () => {
		const hidden = target({ fact: 'zone', in: 'unknown' });
		const few = target({ fact: 'employees', max: 20 });
		expect(answers([hidden, few], {})).toEqual(['partly', [{ field: 'employees' }]]);
		expect(answers([few], {}, { criteriaCoverage: 'unseen' })).toEqual([
			'partly',
			[{ field: 'employees' }],
		]);
		expect(answers([hidden], {})).toBeUndefined();
	});
});
