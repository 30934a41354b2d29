import { aProgram, exclusion, target } from '../programs';

const sixBuildings = [
	'ksp',
	'kbic',
	'think',
	'meiji-collaboration-center',
	'ksp-biotech-lab',
	'icon-m',
];
const oneYear = { fact: 'years', min: 1, counted: 'business' } as const;

/** A1, A2: one year in business, or a tenant of one of six buildings. */
export const sixBuildingsSave = aProgram({
	id: 'productivity-subsidy',
	name: { ja: '働き方改革・生産性向上推進事業補助金' },
	criteria: [
		target(oneYear, {
			exceptions: [
				{ test: { fact: 'site', in: ['incubator'], places: sixBuildings, presence: 'tenant' } },
			],
		}),
	],
});

const newTechnology = (fiscalYear: number, presence: 'tenant' | 'head-office') =>
	aProgram({
		id: 'new-technology-development',
		name: { ja: '新技術・新製品開発等支援事業補助金' },
		fiscalYear,
		criteria: [
			target(oneYear, { exceptions: [{ test: { fact: 'site', in: ['incubator'], presence } }] }),
		],
	});

/** A6: in H28 a tenant was enough, in R6 the head office has to be there. */
export const tenantSaves = newTechnology(2016, 'tenant');
export const headOfficeSaves = newTechnology(2024, 'head-office');

/** A17: a new office counts when the same corporation has run the business in the city for a year. */
export const sisterOfficeSaves = aProgram({
	id: 'welfare-product-introduction',
	name: { ja: '福祉製品導入促進補助金' },
	fiscalYear: 2018,
	criteria: [
		target(
			{ fact: 'years', min: 1, counted: 'site' },
			{ exceptions: [{ test: { fact: 'years', min: 1, counted: 'same-business-in-city' } }] },
		),
	],
});

/** A10, A11: the same buildings shut their tenants out. */
export const incubatorsAreOut = aProgram({
	id: 'operating-environment-improvement',
	name: { ja: '操業環境整備助成制度' },
	criteria: [exclusion({ fact: 'site', in: ['incubator'], presence: 'tenant' })],
});
