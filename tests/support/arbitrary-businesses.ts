import fc from 'fast-check';
import type { Business } from '../../src/lib/domain/business/business';

const codes = ['a', 'b', 'c'];
const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);

/** Answers about a place that do not contradict each other. */
const locations = fc.oneof(
	fc.record({
		place: fc.constant('in-city' as const),
		presences: someOf(['factory', 'shop', 'tax-domicile'] as const).map((more) => [
			'any-office' as const,
			'head-office' as const,
			'principal-office' as const,
			...more,
		]),
		ward: fc.constantFrom('高津区', '幸区'),
		zone: fc.constantFrom('industrial', 'commercial', 'other'),
		site: fc.constant<'incubator'[]>(['incubator']),
		places: fc.constantFrom<string[]>(['ksp'], ['think']),
		sitePresences: fc.constant<'tenant'[]>(['tenant']),
		yearsInCity: fc.nat(9),
		yearsAtSite: fc.nat(9),
	}),
	fc.record({
		place: fc.constant('branch' as const),
		presences: someOf(['factory', 'shop'] as const).map((more) => ['any-office' as const, ...more]),
		mainPlaceIn: fc.constantFrom('prefecture', 'nation', 'abroad'),
		site: fc.constant<never[]>([]),
		places: fc.constant<never[]>([]),
	}),
	fc.record({
		place: fc.constantFrom('outside', 'moving-in'),
		presences: someOf(['residence', 'tax-domicile'] as const),
		mainPlaceIn: fc.constantFrom('prefecture', 'nation', 'abroad'),
	}),
);

const industries = fc.constantFrom(
	{ industry: 'E' as const, industryGroup: '24' },
	{ industry: 'I' as const, industryGroup: '56' },
	{ industry: 'M' as const, industryGroup: '75' },
	{ industry: 'N' as const, industryGroup: '791' },
);

/** Each field that a fact may ask for, answered. */
const answers = fc.record({
	employees: fc.constantFrom(0, 5, 6, 20, 21, 100, 101, 300, 301),
	capitalYen: fc.constantFrom(1, 50_000_000, 50_000_001, 300_000_000, 300_000_001),
	entity: fc.constantFrom('company', 'sole', 'npo', 'association', 'not-yet', 'cooperative'),
	yearsInBusiness: fc.constantFrom(0, 0.5, 1, 4.9, 5, 30),
	yearsSinceIncorporation: fc.constantFrom(0.5, 1, 5),
	certifications: someOf(codes),
	goals: someOf(['rd', 'ip'] as const),
	plan: fc.record({
		costYen: fc.nat(1_000_000),
		purposes: someOf(codes),
		startsOn: fc.constantFrom('2025-11-01', '2026-01-01'),
	}),
	taxesPaid: someOf(['city-tax', 'resident-tax', 'national-tax'] as const),
	earlierAwards: fc.array(
		fc.record({
			program: fc.constantFrom('a-program', 'b'),
			event: fc.constantFrom('granted', 'revoked', 'applied'),
			track: fc.constantFrom('one', 'two'),
			fiscalYear: fc.constantFrom(2021, 2023, 2025),
		}),
		{ maxLength: 2 },
	),
	declarations: fc.record({ a: fc.boolean(), b: fc.boolean() }),
	representative: fc.record({ female: fc.boolean(), age: fc.constantFrom(29, 30, 50) }),
	partners: fc.array(
		fc.record({
			kind: fc.constantFrom('sme', 'university'),
			count: fc.integer({ min: 1, max: 2 }),
		}),
		{ maxLength: 2 },
	),
	memberships: someOf(codes),
	controlledBy: someOf(['half-by-one', 'de-facto'] as const),
	location: locations,
});

/** A business that has answered everything, without contradictions. */
export const fullBusinesses = fc
	.tuple(industries, answers)
	.map(([industry, rest]): Business => ({ ...industry, ...rest }));

/** Answers that may be left out, one by one: fields of the business, of its place and its plan. */
export function answersOf(business: Business): string[] {
	const nested = (['location', 'plan', 'representative', 'declarations'] as const).flatMap((name) =>
		Object.keys(business[name] ?? {}).map((part) => `${name}.${part}`),
	);
	const fields = Object.keys(business).filter((name) => name !== 'industry');
	return [...fields.filter((name) => !nested.some((one) => one.startsWith(`${name}.`))), ...nested];
}

/** The same business, of which only these answers are known. */
export function knownOnly(business: Business, known: readonly string[]): Business {
	const result: Record<string, unknown> = { industry: business.industry };
	for (const answer of known) {
		const [name = '', part] = answer.split('.');
		const value = business[name as keyof Business];
		if (part === undefined) result[name] = value;
		else
			result[name] = {
				...(result[name] as object | undefined),
				[part]: (value as Record<string, unknown>)[part],
			};
	}
	return result as Business;
}
