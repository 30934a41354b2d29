import { describe, expect, test } from 'vitest';
import { aBusiness, aProgram } from '../../../../tests/support/programs';
import { reference } from '../../../../tests/support/reference';
import type { Business } from './business';
import { checkBusiness } from './check-business';

const programs = new Map([
	['plain', aProgram({ id: 'plain' })],
	['tracked', aProgram({ id: 'tracked', tracks: [{ id: 'digital', label: { ja: 'デジタル' } }] })],
]);
const known = { ...reference, program: (id: string) => programs.get(id) };

const problems = (answers: Partial<Business>) =>
	checkBusiness(aBusiness(answers), known).map(({ path, code }) => `${path} ${code}`);

const granted = { event: 'granted', fiscalYear: 2023 } as const;

describe('answers that name what there is', () => {
	test.each<[string, Partial<Business>]>([
		['the letter alone', {}],
		['a division', { industryGroup: '24' }],
		['a class', { industryGroup: '2441' }],
		['a ward', { location: { ward: '高津区' } }],
		['a building', { location: { places: ['ksp'] } }],
		['a certification', { certifications: ['monozukuri-brand'] }],
		['a purpose', { plan: { purposes: ['buy-equipment'] } }],
		['a statement', { declarations: { 'wage-rise-plan': false } }],
		['a program', { earlierAwards: [{ ...granted, program: 'plain' }] }],
		['a track', { earlierAwards: [{ ...granted, program: 'tracked', track: 'digital' }] }],
	])('are taken: %s', (_case, answers) => {
		expect(problems(answers)).toEqual([]);
	});

	test('are taken without a letter: the group tells it', () => {
		expect(checkBusiness({ industryGroup: '39' }, known)).toEqual([]);
	});
});

describe('answers that name what there is not', () => {
	test.each<[string, Partial<Business>, string]>([
		['no group', { industryGroup: '00' }, 'industryGroup no-such-industry'],
		['a group of another letter', { industryGroup: '39' }, 'industryGroup not-within'],
		['a ward of another city', { location: { ward: '港区' } }, 'location.ward unknown-code'],
		[
			'a building, the second named',
			{ location: { places: ['ksp', 'tower'] } },
			'location.places.1 unknown-code',
		],
		['a certification', { certifications: ['best'] }, 'certifications.0 unknown-code'],
		['a purpose', { plan: { purposes: ['fly'] } }, 'plan.purposes.0 unknown-code'],
		['a statement', { declarations: { rich: true } }, 'declarations.rich unknown-field'],
		[
			'a statement as the language has them',
			{ declarations: { constructor: true } },
			'declarations.constructor unknown-field',
		],
		[
			'a program',
			{ earlierAwards: [{ ...granted, program: 'none' }] },
			'earlierAwards.0.program no-such-program',
		],
		[
			'a track of another program',
			{ earlierAwards: [{ ...granted, program: 'plain', track: 'digital' }] },
			'earlierAwards.0.track unknown-code',
		],
	])('are refused: %s', (_case, answers, expected) => {
		expect(problems(answers)).toEqual([expected]);
	});

	test('are refused all at once, with what there is', () => {
		const errors = checkBusiness(
			aBusiness({ industryGroup: '39', location: { ward: '港区' }, certifications: ['best'] }),
			known,
		);
		expect(errors.map(({ path }) => path)).toEqual([
			'industryGroup',
			'location.ward',
			'certifications.0',
		]);
		expect(errors[0]?.values).toEqual({ value: '39', group: 'E' });
		expect(errors[1]?.values?.['allowed']).toContain('高津区');
		expect(errors[2]?.values?.['allowed']).toContain('monozukuri-brand');
	});
});
