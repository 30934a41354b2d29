import { describe, expect, test } from 'vitest';
import { isWithin } from '../../../../tests/support/industry-tree';
import { aBusiness } from '../../../../tests/support/programs';
import type { Business } from './business';
import { classifySize, isSmallScale, isSme } from './size-class';
import { smallScaleLimits, smeLimits, type SizeCategory } from './sme-basic-act';

const classOf = (answers: Partial<Business>) => classifySize(aBusiness(answers), isWithin);

/** One industry of each category. */
const industries: Record<SizeCategory, Pick<Business, 'industry' | 'industryGroup'>> = {
	other: { industry: 'E', industryGroup: '24' },
	wholesale: { industry: 'I', industryGroup: '53' },
	service: { industry: 'G', industryGroup: '391' },
	retail: { industry: 'M', industryGroup: '76' },
};
const categories = Object.keys(industries) as SizeCategory[];

describe.each(categories)('%s, on both sides of each boundary', (category) => {
	const { capitalYen, employees } = smeLimits[category];
	const small = smallScaleLimits[category].employees ?? 0;
	const company = { entity: 'company', ...industries[category] } as const;

	test.each([
		['few employees', { employees: small, capitalYen: capitalYen + 1 }, 'small-scale'],
		['one too many for small-scale', { employees: small + 1, capitalYen: capitalYen + 1 }, 'sme'],
		['as many employees as may be', { employees, capitalYen: capitalYen + 1 }, 'sme'],
		['as much capital as may be', { employees: employees + 1, capitalYen }, 'sme'],
		['too much of both', { employees: employees + 1, capitalYen: capitalYen + 1 }, 'large'],
		['nobody', { employees: 0, capitalYen: capitalYen + 1 }, 'small-scale'],
	])('a company with %s', (_case, answers, expected) => {
		expect(classOf({ ...company, ...answers }).class).toBe(expected);
	});

	test('capital does not count for a sole proprietor', () => {
		const sole = { entity: 'sole', ...industries[category], capitalYen: 0 } as const;
		expect(classOf({ ...sole, employees }).class).toBe('sme');
		expect(classOf({ ...sole, employees: employees + 1 }).class).toBe('large');
	});
});

describe('what is not known', () => {
	const company: Partial<Business> = { entity: 'company', industryGroup: '24' };

	test.each([
		['nothing', company, 'unknown', ['employees', 'capitalYen']],
		['many employees', { ...company, employees: 301 }, 'unknown', ['capitalYen']],
		['much capital', { ...company, capitalYen: 300_000_001 }, 'unknown', ['employees']],
		['little capital', { ...company, capitalYen: 1 }, 'sme', ['employees']],
		['a sole proprietor', { ...company, entity: 'sole' as const }, 'unknown', ['employees']],
	])('%s', (_case, answers, size, missing) => {
		expect(classOf(answers)).toEqual({ class: size, because: 'answers', missing });
	});

	test('an industry that is too coarse matters only between the limits', () => {
		const trade = { industry: 'I', entity: 'company', capitalYen: 100_000_001 } as const;
		expect(classOf({ ...trade, employees: 5 }).class).toBe('small-scale');
		expect(classOf({ ...trade, employees: 50 }).class).toBe('sme');
		expect(classOf({ ...trade, employees: 51 })).toEqual({
			class: 'unknown',
			because: 'answers',
			missing: ['industryGroup'],
		});
		expect(classOf({ ...trade, employees: 101 }).class).toBe('large');
	});

	test('who does not say is taken for a company or an individual', () => {
		expect(classOf({ employees: 20 }).class).toBe('small-scale');
	});

	test.each(['npo', 'association', 'cooperative', 'medical-corporation', 'university'] as const)(
		'the Act does not speak of a body such as %s',
		(entity) => {
			const expected = { class: 'unknown', because: 'legal-form', missing: [] };
			expect(classOf({ entity, employees: 3 })).toEqual(expected);
			expect(isSme(aBusiness({ entity, employees: 3 }), isWithin)).toBe('failed');
		},
	);

	test('an agricultural corporation may be a company or not', () => {
		const farm = { industry: 'A', entity: 'agricultural-corporation' } as const;
		expect(classOf({ ...farm, employees: 3 })).toMatchObject({ because: 'legal-form' });
		expect(classOf({ ...farm, employees: 301, capitalYen: 300_000_001 }).class).toBe('large');
	});
});

describe('limits that a program sets in place of the Act', () => {
	const credit = [
		{ industries: ['391', '392'], capitalYen: 300_000_000, employees: 300 },
		{ industries: ['751'], capitalYen: 50_000_000, employees: 200 },
		{ industries: ['19'], capitalYen: 300_000_000, employees: 900 },
		{ industries: ['83'], employees: 300 },
	];
	const rich = { entity: 'company', capitalYen: 300_000_001 } as const;
	const sme = (answers: Partial<Business>) =>
		isSme(aBusiness({ ...rich, ...answers }), isWithin, credit);

	test.each([
		['software', { industry: 'G', industryGroup: '391', employees: 300 }, 'met'],
		['software, one too many', { industry: 'G', industryGroup: '391', employees: 301 }, 'failed'],
		['hotels', { industry: 'M', industryGroup: '7511', employees: 200 }, 'met'],
		['hotels, one too many', { industry: 'M', industryGroup: '7511', employees: 201 }, 'failed'],
		['rubber', { industryGroup: '193', employees: 900 }, 'met'],
		['rubber, one too many', { industryGroup: '193', employees: 901 }, 'failed'],
		['other makers keep the Act', { industryGroup: '24', employees: 301 }, 'failed'],
		['a maker of it is not known what', { employees: 301 }, 'unknown'],
		['a maker of whatever it is', { employees: 300 }, 'met'],
		['a clinic', { industry: 'P', industryGroup: '832', employees: 300 }, 'met'],
		[
			'a clinic, capital does not help',
			{ industry: 'P', industryGroup: '832', employees: 301, capitalYen: 1 },
			'failed',
		],
		[
			'a corporation that such a law may cover',
			{ entity: 'medical-corporation', industry: 'P', industryGroup: '832', employees: 300 },
			'unknown',
		],
	] satisfies [string, Partial<Business>, string][])('%s', (_case, answers, expected) => {
		expect(sme(answers)).toBe(expected);
	});

	test('lodging and amusement up to 20 as small-scale', () => {
		const own = [{ industries: ['75', '80'], employees: 20 }];
		const inn = (employees: number) =>
			isSmallScale(aBusiness({ industry: 'M', industryGroup: '75', employees }), isWithin, own);
		expect([inn(20), inn(21)]).toEqual(['met', 'failed']);
	});

	test('a limit of capital alone says nothing of an individual', () => {
		const own = [{ capitalYen: 1_000_000_000 }];
		expect(isSme(aBusiness({ entity: 'sole', employees: 9 }), isWithin, own)).toBe('unknown');
	});

	test('a limit without any figure says nothing', () => {
		expect(isSme(aBusiness({ employees: 9 }), isWithin, [{}])).toBe('unknown');
	});
});
