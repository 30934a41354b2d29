import type { Test } from '../../../src/lib/domain/eligibility/criterion';
import { aLoan, aPeriod, aProgram, exclusion, target } from '../programs';

const city = { ja: '市' };
const safetyNet: Test = { fact: 'certification', holds: ['safety-net-5'], by: 'application' };
const general: Test = { not: safetyNet };

/** C2: the city's part of the guarantee fee changes by day, and at first by track. */
export const feeSupport = aProgram({
	id: 'accompanied-strengthening-loan',
	kind: 'loan',
	name: { ja: '伴走支援型経営力強化資金' },
	benefits: [
		aLoan({
			guaranteeFeePercent: 1.15,
			guaranteeFeeSupport: [
				{
					share: '7/10',
					payer: city,
					when: general,
					during: { from: '2025-04-01', to: '2025-09-30' },
				},
				{
					share: '1/2',
					payer: city,
					when: safetyNet,
					during: { from: '2025-04-01', to: '2025-06-01' },
				},
				{
					share: '7/10',
					payer: city,
					when: safetyNet,
					during: { from: '2025-06-02', to: '2025-09-30' },
				},
				{ share: '1/2', payer: city, during: { from: '2025-10-01' } },
			],
		}),
	],
});

/** G6: companies of less than five years were in until July 2024; some for a while, some still. */
export const startupCertificate = aProgram({
	id: 'specified-startup-certificate',
	kind: 'certification',
	name: { ja: '特定創業支援等事業の証明書' },
	fiscalYear: 2024,
	criteria: [
		target({ fact: 'years', below: 5, counted: 'business' }),
		exclusion(
			{ fact: 'entity', in: ['company'] },
			{
				during: { from: '2024-08-01' },
				exceptions: [
					{
						test: { fact: 'declares', declaration: 'course-begun-by-july-2024' },
						during: { to: '2024-12-27' },
					},
					{ test: { fact: 'declares', declaration: 'turned-sole-business-into-company' } },
				],
			},
		),
	],
});

/** J4: works need an entry in the fiscal year before; cameras did not in R7. */
export const yearlyEntry = aProgram({
	id: 'shopping-street-security-cameras',
	name: { ja: '商店街施設整備' },
	tracks: [
		{ id: 'cameras', label: { ja: '防犯カメラ' } },
		{ id: 'street', label: { ja: 'アーチなど' } },
	],
	criteria: [
		target(
			{ fact: 'declares', declaration: 'entered-in-previous-fiscal-year' },
			{ tracks: ['street'] },
		),
		target(
			{ fact: 'declares', declaration: 'entered-in-previous-fiscal-year' },
			{ tracks: ['cameras'], during: { to: '2025-03-31' } },
		),
		target(
			{ fact: 'declares', declaration: 'entered-in-previous-fiscal-year' },
			{ tracks: ['cameras'], during: { from: '2026-04-01' } },
		),
	],
});

/** A10: gathered at each month's end, over in the month in which the money runs out. */
export const monthEnds = (closedOn?: string) =>
	aProgram({
		id: 'factory-siting-support',
		name: { ja: '操業環境整備助成制度（立地促進支援）' },
		fiscalYear: 2020,
		periods: [
			aPeriod({
				fiscalYear: 2020,
				stages: [
					{ stage: 'application', opens: '2020-04-01', closes: 'budget', cutoff: 'month-end' },
				],
				...(closedOn ? { closed: { because: 'budget' as const, on: closedOn } } : {}),
			}),
		],
	});

/** C4: the latest three months are reckoned back from the month of the application. */
export const fallingSales = aProgram({
	id: 'safety-net-certification-5',
	kind: 'certification',
	name: { ja: 'セーフティネット保証5号（イ）の認定' },
	criteria: [
		target({
			fact: 'sales-change',
			dropAtLeast: '1/20',
			comparedWith: 'same-months-last-year',
			months: 3,
			endsMonthsBefore: { least: 1, most: 2 },
		}),
	],
});
