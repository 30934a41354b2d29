import { aGrant, aLoan, aProgram, exclusion, target } from '../programs';

/** A1: an office in the city; of sole proprietors, the tax domicile as well. */
export const taxDomicile = aProgram({
	id: 'productivity-subsidy',
	name: { ja: '働き方改革・生産性向上推進事業補助金' },
	criteria: [
		target({ fact: 'place', in: ['in-city', 'branch'], presence: 'any-office' }),
		target(
			{ fact: 'place', in: ['in-city'], presence: 'tax-domicile' },
			{ when: { fact: 'entity', in: ['sole'] } },
		),
	],
});

/** A14: succession asks for the head office, continuity for any office. */
export const successionAndContinuity = aProgram({
	id: 'succession-and-continuity',
	name: { ja: '事業承継・事業継続力強化支援補助金' },
	fiscalYear: 2023,
	tracks: [
		{ id: 'succession', label: { ja: '承継計画' } },
		{ id: 'continuity', label: { ja: 'BCP' } },
	],
	criteria: [
		target({ fact: 'place', in: ['in-city'], presence: 'head-office' }, { tracks: ['succession'] }),
		target(
			{ fact: 'place', in: ['in-city', 'branch'], presence: 'any-office' },
			{ tracks: ['continuity'] },
		),
	],
});

const loanScheme = { ja: '中小企業融資制度' };

/** C1: the resident tax in general; national, prefectural and city taxes for siting. */
export const residentTaxLoan = aProgram({
	id: 'business-expansion-loan',
	kind: 'loan',
	name: loanScheme,
	benefits: [aLoan()],
	criteria: [target({ fact: 'taxes', paid: ['resident-tax'] })],
});
export const sitingLoan = aProgram({
	id: 'industrial-siting-loan',
	kind: 'loan',
	name: loanScheme,
	benefits: [aLoan()],
	criteria: [target({ fact: 'taxes', paid: ['national-tax', 'prefectural-tax', 'city-tax'] })],
});

/** C1: founders are registered in the city as companies, or have their main office there. */
export const founderLoan = aProgram({
	id: 'early-stage-loan',
	kind: 'loan',
	name: loanScheme,
	benefits: [aLoan()],
	criteria: [
		target(
			{ fact: 'place', in: ['in-city'], presence: 'registered-office' },
			{ when: { fact: 'entity', in: ['company'] } },
		),
		target(
			{ fact: 'place', in: ['in-city'], presence: 'principal-office' },
			{ when: { fact: 'entity', in: ['sole'] } },
		),
	],
});

/** A10: from anywhere, into the right zone and out of certain districts. */
export const comingFromElsewhere = aProgram({
	id: 'factory-siting-support',
	name: { ja: '操業環境整備助成制度（立地促進支援）' },
	benefits: [aGrant({ rate: '1/5', capYen: 30_000_000 })],
	criteria: [
		target({ fact: 'place', in: 'any' }),
		target({ fact: 'zone', in: ['quasi-industrial', 'industrial'] }),
		exclusion({
			fact: 'site',
			in: ['restricted-district'],
			places: ['tonomachi-3-chome', 'shin-kawasaki'],
		}),
	],
});

/** C4: one page of the city says head office, another any office with real business. */
export const pagesDisagree = aProgram({
	id: 'safety-net-certification',
	kind: 'certification',
	name: { ja: 'セーフティネット保証の認定' },
	criteria: [
		target(
			{ fact: 'place', in: ['in-city'], presence: 'principal-office' },
			{ source: 'overview' },
		),
	],
	benefits: [aGrant({ source: 'overview' })],
	sources: [
		{
			id: 'overview',
			document: 'セーフティネット保証の概要',
			locator: '対象',
			fiscalYear: 2025,
			confidence: 'official',
		},
		{
			id: 'number-five',
			document: 'セーフティネット保証5号（イ）',
			locator: '対象',
			fiscalYear: 2025,
			confidence: 'official',
		},
	],
	disagreements: [
		{
			field: 'criteria.0.test.presence',
			value: 'any-office',
			source: 'number-five',
			reason: {
				ja: 'どちらも市のページで、きびしいほうならだれにも誤解されないため',
				en: 'Both pages are the city’s own; the stricter one misleads nobody.',
			},
		},
	],
});
