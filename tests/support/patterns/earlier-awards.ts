import type { Test } from '../../../src/lib/domain/eligibility/criterion';
import { aGrant, aProgram, exclusion } from '../programs';

const name = { ja: '働き方改革・生産性向上推進事業補助金' };
const tracks = [
	{ id: 'digital', label: { ja: 'デジタル化推進' } },
	{ id: 'equipment', label: { ja: '先端設備等導入' } },
	{ id: 'talent', label: { ja: 'デジタル人材育成' } },
];

const productivitySubsidy = (fiscalYear: number, rules: Test[]) =>
	aProgram({
		id: 'productivity-subsidy',
		name,
		fiscalYear,
		tracks,
		criteria: rules.map((rule) => exclusion(rule)),
	});

const granted = { fact: 'earlier-award', program: 'itself', event: 'granted' } as const;

/** R5: no grant of any track within two fiscal years. */
export const productivityOf2023 = productivitySubsidy(2023, [{ ...granted, withinFiscalYears: 2 }]);

/** R6: no grant of the same track in R5. */
export const productivityOf2024 = productivitySubsidy(2024, [
	{ ...granted, sameTrack: true, inFiscalYear: 2023 },
]);

/** R7: no grant of the same track, and none revoked in any, within two fiscal years. */
export const productivityOf2025 = productivitySubsidy(2025, [
	{ ...granted, sameTrack: true, withinFiscalYears: 2 },
	{ fact: 'earlier-award', program: 'itself', event: 'revoked', withinFiscalYears: 2 },
]);

/** 未来志向の設備投資応援補助金: 2/3, but 1/2 for those who had the energy subsidy of R4. */
export const futureInvestment = aProgram({
	id: 'future-oriented-investment',
	name: { ja: '未来志向の設備投資応援補助金' },
	fiscalYear: 2024,
	benefits: [
		aGrant({
			rate: '2/3',
			capYen: 5_000_000,
			floorYen: 500_000,
			roundDownToYen: 10_000,
			mayBeReduced: true,
			paid: 'after-completion',
			variants: [
				{
					label: { ja: '令和4年度募集のエネルギー最適化補助金を受けた事業者' },
					when: {
						fact: 'earlier-award',
						program: 'energy-optimisation',
						event: 'granted',
						inFiscalYear: 2022,
					},
					rate: '1/2',
				},
				{
					label: { ja: '小規模企業者' },
					when: { fact: 'size', in: ['small'] },
					floorYen: 200_000,
				},
			],
		}),
	],
});
