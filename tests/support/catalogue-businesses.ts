import fc from 'fast-check';
import type { Business } from '../../src/lib/domain/business/business';
import type { Location } from '../../src/lib/domain/business/location';
import { goalCodes } from '../../src/lib/domain/codes';
import {
	awardEvents,
	controlCodes,
	entityCodes,
	partnerCodes,
	siteCodes,
	taxCodes,
	zoneCodes,
} from '../../src/lib/domain/eligibility/fact-codes';
import { catalogue, wordsIn } from './catalogue';

const { taxonomy, city } = wordsIn('ja');
const codesOf = (entries: readonly { code: string }[]) => entries.map(({ code }) => code);
const someOf = <T>(values: readonly T[], maxLength?: number) =>
	fc.subarray([...values], maxLength === undefined ? {} : { maxLength });

/** Trades of which programs and the SME Basic Act think differently. */
const industries = fc.constantFrom(
	{ industry: 'E' as const, industryGroup: '24' },
	{ industry: 'G' as const, industryGroup: '39' },
	{ industry: 'I' as const, industryGroup: '50' },
	{ industry: 'I' as const, industryGroup: '58' },
	{ industry: 'M' as const, industryGroup: '76' },
	{ industry: 'D' as const, industryGroup: '06' },
	{ industry: 'A' as const, industryGroup: '01' },
	{ industry: 'P' as const, industryGroup: '85' },
);

/** Who names a building or district is in one of its kind. */
const places = fc.oneof(
	fc.record({
		places: someOf(codesOf(taxonomy.places), 2).filter((names) => names.length > 0),
		site: fc.constant<NonNullable<Location['site']>>([...siteCodes]),
	}),
	fc.record({ places: fc.constant<string[]>([]), site: someOf(siteCodes, 2) }),
);

const inCity = fc
	.record({
		more: someOf(['registered-office', 'factory', 'shop', 'residence', 'tax-domicile'] as const),
		ward: fc.constantFrom(...codesOf(city.wards)),
		zone: fc.constantFrom(...zoneCodes),
		yearsInCity: fc.constantFrom(0, 0.5, 1, 2, 3, 10),
		yearsAtSite: fc.constantFrom(0, 0.5, 1, 3, 5),
		where: places,
	})
	.map(({ more, where, ...rest }): Location => ({
		place: 'in-city',
		presences: ['any-office', 'head-office', 'principal-office', ...more],
		sitePresences: ['tenant'],
		...where,
		...rest,
	}));

const mainPlaceIn = fc.constantFrom('prefecture' as const, 'nation' as const);

const branch = fc.record({
	place: fc.constant('branch' as const),
	presences: someOf(['factory', 'shop'] as const).map((more) => ['any-office' as const, ...more]),
	mainPlaceIn,
	site: fc.constant<never[]>([]),
	places: fc.constant<never[]>([]),
});

const elsewhere = fc.record({
	place: fc.constantFrom('moving-in' as const, 'outside' as const),
	presences: someOf(['residence', 'tax-domicile'] as const),
	mainPlaceIn,
});

/** The day it began, or years that nobody counted exactly. */
const ages = fc.oneof(
	fc.record({
		startedOn: fc.constantFrom(
			'2026-10-31',
			'2026-04-01',
			'2024-02-29',
			'2022-01-31',
			'2000-01-01',
		),
	}),
	fc.record({ yearsInBusiness: fc.constantFrom(0, 0.25, 0.5, 0.9, 1, 2.5, 4.9, 5, 30) }),
);

/** Nearly always a firm in the city that pays its taxes, so that single rules decide. */
const answers = fc.record({
	entity: fc.oneof(
		{ arbitrary: fc.constantFrom('company' as const, 'sole' as const), weight: 4 },
		{ arbitrary: fc.constantFrom(...entityCodes), weight: 1 },
	),
	employees: fc.constantFrom(0, 3, 5, 6, 20, 21, 22, 50, 51, 100, 101, 300, 305, 2000),
	capitalYen: fc.constantFrom(1_000_000, 50_000_000, 60_000_000, 300_000_001, 2_000_000_000),
	yearsSinceIncorporation: fc.constantFrom(0.5, 1, 5),
	certifications: someOf(codesOf(taxonomy.certifications), 3),
	goals: someOf(goalCodes, 4),
	plan: fc.record({
		costYen: fc.constantFrom(0, 90_000, 250_000, 500_000, 3_000_000, 300_000_000),
		purposes: someOf(codesOf(taxonomy.purposes), 6),
		startsOn: fc.constantFrom('2026-11-01', '2027-01-10', '2027-06-01'),
	}),
	taxesPaid: fc.oneof(
		{ arbitrary: fc.constant<NonNullable<Business['taxesPaid']>>(['all-taxes']), weight: 3 },
		{ arbitrary: someOf(taxCodes), weight: 1 },
	),
	earlierAwards: fc.array(
		fc.record({
			program: fc.constantFrom(...catalogue.map(({ id }) => id)),
			event: fc.constantFrom(...awardEvents),
			fiscalYear: fc.integer({ min: 2022, max: 2026 }),
		}),
		{ maxLength: 2 },
	),
	declarations: fc.record(
		Object.fromEntries(codesOf(taxonomy.declarations).map((code) => [code, fc.boolean()])),
	),
	representative: fc.record({ female: fc.boolean(), age: fc.constantFrom(25, 29, 34, 54, 60) }),
	partners: fc.array(
		fc.record({ kind: fc.constantFrom(...partnerCodes), count: fc.integer({ min: 1, max: 3 }) }),
		{ maxLength: 2 },
	),
	memberships: someOf(['shopping-street'] as const),
	controlledBy: fc.oneof(
		{ arbitrary: fc.constant<never[]>([]), weight: 3 },
		{ arbitrary: someOf(controlCodes), weight: 1 },
	),
	location: fc.oneof(
		{ arbitrary: inCity, weight: 5 },
		{ arbitrary: branch, weight: 1 },
		{ arbitrary: elsewhere, weight: 1 },
	),
});

/** Businesses as programs of the catalogue ask about them, every answer given. */
export const catalogueBusinesses: fc.Arbitrary<Business> = fc
	.tuple(industries, ages, answers)
	.map(([industry, age, rest]) => ({ ...industry, ...age, ...rest }));

export const cataloguePrograms = fc.constantFrom(...catalogue);
