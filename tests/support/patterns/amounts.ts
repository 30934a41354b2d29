import type { Test } from '../../../src/lib/domain/eligibility/criterion';
import { aGrant, aProgram, target } from '../programs';

const small: Test = { fact: 'size', in: ['small'] };
const incorporated: Test = { fact: 'entity', in: ['shopping-association', 'cooperative'] };

/** A2: rate and floor depend on who applies; the floor is one of the grant. */
export const rateByApplicant = aProgram({
	id: 'sustainable-growth-digital',
	name: { ja: '持続的成長に向けたデジタル化・生産性向上等支援補助金' },
	benefits: [
		aGrant({
			rate: '1/2',
			capYen: 5_000_000,
			floorYen: 500_000,
			roundDownToYen: 1000,
			variants: [
				{
					label: { ja: '賃上げの計画を出す事業者' },
					when: { fact: 'declares', declaration: 'wage-rise-plan' },
					rate: '2/3',
				},
				{ label: { ja: '小規模企業者' }, when: small, floorYen: 200_000 },
			],
		}),
	],
});

/** J1: the floor is one of the cost; the cap depends on membership in a shopping street. */
export const shopCreation = aProgram({
	id: 'attractive-shop-creation',
	name: { ja: '魅力あふれる個店創出事業' },
	benefits: [
		aGrant({
			capYen: 300_000,
			minCostYen: 100_000,
			variants: [
				{
					label: { ja: '商店街に加盟' },
					when: { fact: 'member-of', group: 'shopping-street' },
					capYen: 500_000,
				},
				{
					label: { ja: '半数以上が加盟するグループ' },
					when: {
						all: [
							{ fact: 'entity', in: ['association'] },
							{ fact: 'declares', declaration: 'half-of-group-in-shopping-street' },
						],
					},
					capYen: 500_000,
				},
			],
		}),
	],
});

/** A15: min(¥1,000,000, ¥250,000 × eligible exhibitors); others may take part unpaid. */
export const jointExhibition = aProgram({
	id: 'alliance-exhibition-subsidy',
	name: { ja: '中小企業間連携展示会出展補助金' },
	fiscalYear: 2023,
	benefits: [
		aGrant({
			capYen: 1_000_000,
			capFormula: { baseYen: 0, perUnitYen: 250_000, unit: 'applicant', maxYen: 1_000_000 },
		}),
	],
	criteria: [target({ fact: 'partners', min: 1, of: 'any' })],
});

/** J7: ¥200,000 + ¥100,000 × allied groups, at most ¥400,000. */
export const alliedStreets = aProgram({
	id: 'shopping-street-emergency',
	name: { ja: '商店街等緊急支援' },
	fiscalYear: 2021,
	benefits: [
		aGrant({
			rate: '3/4',
			capYen: 400_000,
			capFormula: { baseYen: 200_000, perUnitYen: 100_000, unit: 'partner', maxYen: 400_000 },
		}),
	],
});

/** J4: a cap for incorporated bodies and one for others, and ¥62,500 a street light. */
export const streetLights = aProgram({
	id: 'shopping-street-lights',
	name: { ja: '商店街施設整備' },
	benefits: [
		aGrant({
			rate: '1/4',
			capYen: 3_000_000,
			minCostYen: 500_000,
			unitCaps: [{ unit: 'street-light', yen: 62_500 }],
			variants: [{ label: { ja: '法人の団体' }, when: incorporated, capYen: 8_000_000 }],
		}),
	],
});

const rated = (track: string, best: number, standard: number) =>
	aGrant({
		tracks: [track],
		rate: '1/5',
		capYen: best,
		minCostYen: 5_000_000,
		variants: [{ label: { ja: '標準評価' }, capYen: standard }],
	});

/** A10: the cap depends on building or renting, and on how the project is rated. */
export const factorySiting = aProgram({
	id: 'factory-siting-support',
	name: { ja: '操業環境整備助成制度（立地促進支援）' },
	fiscalYear: 2020,
	tracks: [
		{ id: 'build-or-buy', label: { ja: '新築・既存取得' } },
		{ id: 'rent', label: { ja: '賃貸入居' } },
	],
	benefits: [rated('build-or-buy', 30_000_000, 25_000_000), rated('rent', 20_000_000, 15_000_000)],
});

/** J2: two thirds, one third in the second year. */
export const localIssues = aProgram({
	id: 'shopping-street-issues',
	name: { ja: '商店街課題対応事業' },
	benefits: [aGrant({ rate: '2/3', variants: [{ label: { ja: '2年目' }, year: 2, rate: '1/3' }] })],
});

/** J4: half for new cameras, three quarters in R7 alone. */
export const cameras = aProgram({
	id: 'shopping-street-security-cameras',
	name: { ja: '商店街施設整備（防犯カメラ）' },
	benefits: [
		aGrant({
			rate: '1/2',
			variants: [
				{
					label: { ja: '令和7年度のみ' },
					during: { from: '2025-04-01', to: '2026-03-31' },
					rate: '3/4',
				},
			],
		}),
	],
});

const certified: Test = {
	fact: 'certification',
	holds: ['low-carbon-action'],
	by: 'completion',
};

/** A5: certified by the report of completion; more per kilowatt, and for certified products. */
export const ecoSubsidy = aProgram({
	id: 'eco-subsidy',
	name: { ja: '市内事業者エコ化支援補助金' },
	benefits: [
		aGrant({
			rate: '1/4',
			capYen: 1_500_000,
			minCostYen: 500_000,
			additions: [
				{
					label: { ja: '太陽光の容量' },
					perUnit: { unit: 'kilowatt', yen: 10_000 },
					capYen: 200_000,
				},
				{ label: { ja: '認定製品の空調' }, rate: '1/20' },
			],
		}),
	],
	criteria: [target(certified)],
});
