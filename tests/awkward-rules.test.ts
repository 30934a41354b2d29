import { describe, expect, test } from 'vitest';
import { loanFor } from '../src/lib/domain/amount/loan';
import type { Business } from '../src/lib/domain/business/business';
import type { Program } from '../src/lib/domain/program/program';
import { statusOn } from '../src/lib/domain/program/status';
import { context, verdict, verdicts } from './support/judging';
import * as forms from './support/patterns/legal-forms';
import * as places from './support/patterns/place-and-taxes';
import * as starts from './support/patterns/project-start';
import * as days from './support/patterns/rules-by-day';
import { aBusiness } from './support/programs';

type Answers = Partial<Business>;
type Case = [string, Program, Answers, string];

describe('12: when a project may begin', () => {
	const startsOn = (day: string): Answers => ({ plan: { startsOn: day } });
	const begun = startsOn('2024-05-01');
	const planned = startsOn('2024-09-01');

	test.each([
		['only after the decision, begun', starts.afterDecision, begun, 'fails'],
		['only after the decision, planned', starts.afterDecision, planned, 'meets'],
		['only after the decision, not said', starts.afterDecision, {}, 'unknown'],
		['with a notice in advance, begun', starts.afterNotice, begun, 'unknown'],
		['with a notice in advance, planned', starts.afterNotice, planned, 'meets'],
		['back to 1 April, begun since', starts.fromApril, startsOn('2024-04-01'), 'meets'],
		['back to 1 April, begun before', starts.fromApril, startsOn('2024-03-31'), 'fails'],
		['done already', starts.alreadyDone, begun, 'meets'],
		['before the contract, signed today', starts.beforeContract, startsOn('2024-06-01'), 'fails'],
		[
			'before the contract, signed tomorrow',
			starts.beforeContract,
			startsOn('2024-06-02'),
			'meets',
		],
	] satisfies Case[])('%s', (_case, program, answers, expected) => {
		expect(verdict(program, answers, '2024-06-01')).toBe(expected);
	});
});

describe('13: where, and which taxes, depends on who applies and for what', () => {
	const branch: Answers = { location: { place: 'branch' } };

	test.each([
		['a company with a branch', places.taxDomicile, { entity: 'company', ...branch }, 'meets'],
		[
			'a sole proprietor taxed elsewhere',
			places.taxDomicile,
			{ entity: 'sole', location: { place: 'in-city', homes: ['residence'] } },
			'fails',
		],
		[
			'a sole proprietor who has not said where taxes are paid',
			places.taxDomicile,
			{ entity: 'sole', location: { place: 'in-city', presences: ['principal-office'] } },
			'unknown',
		],
		[
			'a sole proprietor taxed in the city',
			places.taxDomicile,
			{ entity: 'sole', location: { place: 'in-city', homes: ['tax-domicile'] } },
			'meets',
		],
		[
			'a sole proprietor, tax domicile not said',
			places.taxDomicile,
			{ entity: 'sole', location: { place: 'in-city' } },
			'unknown',
		],
		[
			'resident tax paid, for a loan',
			places.residentTaxLoan,
			{ taxesPaid: ['resident-tax'] },
			'meets',
		],
		[
			'only resident tax paid, for siting',
			places.sitingLoan,
			{ taxesPaid: ['resident-tax'] },
			'fails',
		],
		[
			'all three paid, for siting',
			places.sitingLoan,
			{ taxesPaid: ['national-tax', 'prefectural-tax', 'city-tax'] },
			'meets',
		],
		[
			'a company registered elsewhere',
			places.founderLoan,
			{ entity: 'company', location: { place: 'in-city', presences: ['head-office'] } },
			'fails',
		],
		[
			'a sole founder with the main office here',
			places.founderLoan,
			{ entity: 'sole', location: { place: 'in-city' } },
			'meets',
		],
		[
			'from outside into an industrial zone',
			places.comingFromElsewhere,
			{ location: { place: 'outside', zone: 'industrial', places: [], site: [] } },
			'meets',
		],
		[
			'from outside into a restricted district',
			places.comingFromElsewhere,
			{ location: { place: 'outside', zone: 'industrial', places: ['shin-kawasaki'] } },
			'fails',
		],
		['a branch, where the pages disagree', places.pagesDisagree, branch, 'fails'],
	] satisfies Case[])('%s', (_case, program, answers, expected) => {
		expect(verdict(program, answers)).toBe(expected);
	});

	test('succession asks for the head office, continuity for any office', () => {
		const expected = { succession: 'fails', continuity: 'meets' };
		expect(verdicts(places.successionAndContinuity, branch)).toEqual(expected);
	});

	test('keeps what the other page says', () => {
		expect(places.pagesDisagree.disagreements?.[0]).toMatchObject({ value: 'any-office' });
	});
});

describe('14: control by large companies, and legal forms', () => {
	const farm = (soldOnly: boolean): Answers => ({
		industry: 'A',
		entity: 'sole',
		declarations: { 'sells-only-through-cooperative': soldOnly },
	});
	const buyer = (takesOver: boolean): Answers => ({
		plan: { purposes: ['merger-acquisition'] },
		declarations: { 'takes-over-a-business': takesOver },
	});

	test.each([
		[
			'controlled in fact, three kinds count',
			forms.threeKindsOfControl,
			{ controlledBy: ['de-facto'] },
			'meets',
		],
		[
			'controlled in fact, four kinds count',
			forms.fourKindsOfControl,
			{ controlledBy: ['de-facto'] },
			'fails',
		],
		[
			'half owned by one large company',
			forms.threeKindsOfControl,
			{ controlledBy: ['half-by-one'] },
			'fails',
		],
		['control not said', forms.threeKindsOfControl, {}, 'unknown'],
		[
			'a medical corporation, shut out',
			forms.prefecturalProductivity,
			{ entity: 'medical-corporation', industry: 'P' },
			'fails',
		],
		['a farmer who sells elsewhere too', forms.prefecturalProductivity, farm(false), 'meets'],
		[
			'a farmer who sells through the cooperative only',
			forms.prefecturalProductivity,
			farm(true),
			'fails',
		],
		['a sole proprietor, shut out', forms.companiesOnly, { entity: 'sole' }, 'fails'],
		['a company', forms.companiesOnly, { entity: 'company' }, 'meets'],
		['the side that hands over', forms.sellersOnly, buyer(false), 'meets'],
		['the side that takes over', forms.sellersOnly, buyer(true), 'fails'],
	] satisfies Case[])('%s', (_case, program, answers, expected) => {
		expect(verdict(program, answers)).toBe(expected);
	});

	test.each([
		['a medical corporation', { entity: 'medical-corporation', industry: 'P' }, 'meets', 'fails'],
		['a small company', { entity: 'company', employees: 12 }, 'meets', 'meets'],
		[
			'a large company',
			{ entity: 'company', employees: 301, capitalYen: 300_000_001 },
			'fails',
			'fails',
		],
	] satisfies [string, Answers, string, string][])(
		'%s and the two halves of one program',
		(_case, answers, renewable, saving) => {
			expect(verdicts(forms.ecoByTrack, answers)).toEqual({ renewable, saving });
		},
	);
});

describe('15: rules that change on a day', () => {
	const cityShare = (safetyNet: boolean, today: string) => {
		const loan = days.feeSupport.benefits[0];
		if (loan?.type !== 'loan') throw new Error('no loan');
		const business = aBusiness({ certifications: safetyNet ? ['safety-net-5'] : [] });
		const request = {
			borrowYen: 10_000_000,
			months: 60,
			method: 'equal-principal',
			today,
			business,
		} as const;
		return loanFor(loan, request, context).guaranteeFee;
	};

	test.each([
		['2025-04-01', 70, 50],
		['2025-06-01', 70, 50],
		['2025-06-02', 70, 70],
		['2025-09-30', 70, 70],
		['2025-10-01', 50, 50],
	])(
		'on %s the city pays %d %% of the fee, in the safety net %d %%',
		(today, general, safetyNet) => {
			const total = 316_250;
			const of = (percent: number) => Math.floor((total * percent) / 100);
			expect(cityShare(false, today)).toMatchObject({
				totalYen: total,
				ownYen: total - of(general),
			});
			expect(cityShare(true, today)).toMatchObject({
				totalYen: total,
				ownYen: total - of(safetyNet),
			});
		},
	);

	test('nobody pays before the support begins', () => {
		expect(cityShare(false, '2025-03-31')).toMatchObject({ paidByOthers: [], ownYen: 316_250 });
	});

	test.each([
		['a company, until July', { entity: 'company' }, '2024-07-31', 'meets'],
		[
			'a company, from August',
			{
				entity: 'company',
				declarations: {
					'course-begun-by-july-2024': false,
					'turned-sole-business-into-company': false,
				},
			},
			'2024-08-01',
			'fails',
		],
		[
			'its course begun before, in time',
			{ entity: 'company', declarations: { 'course-begun-by-july-2024': true } },
			'2024-12-27',
			'meets',
		],
		[
			'its course begun before, too late',
			{
				entity: 'company',
				declarations: {
					'course-begun-by-july-2024': true,
					'turned-sole-business-into-company': false,
				},
			},
			'2024-12-28',
			'fails',
		],
		[
			'once a sole business',
			{ entity: 'company', declarations: { 'turned-sole-business-into-company': true } },
			'2025-04-01',
			'meets',
		],
		['a sole proprietor', { entity: 'sole' }, '2025-04-01', 'meets'],
	] satisfies [string, Answers, string, string][])('%s', (_case, answers, today, expected) => {
		const young = { yearsInBusiness: 3, ...answers };
		expect(verdict(days.startupCertificate, young, today)).toBe(expected);
	});

	test.each([
		['2025-03-31', 'fails'],
		['2025-04-01', 'meets'],
		['2026-03-31', 'meets'],
		['2026-04-01', 'fails'],
	])('cameras need no entry in R7: %s', (today, cameras) => {
		const late: Answers = { declarations: { 'entered-in-previous-fiscal-year': false } };
		expect(verdicts(days.yearlyEntry, late, today)).toEqual({ cameras, street: 'fails' });
	});

	test('months end until the money is gone', () => {
		expect(days.monthEnds().periods[0]?.stages[0]).toMatchObject({ cutoff: 'month-end' });
		expect(statusOn(days.monthEnds(), '2020-12-01')).toBe('open');
		expect(statusOn(days.monthEnds('2020-09-30'), '2020-09-30')).toBe('open');
		expect(statusOn(days.monthEnds('2020-09-30'), '2020-10-01')).not.toBe('open');
	});

	test.each([
		['2025-10', 95, 'meets'],
		['2025-09', 95, 'meets'],
		['2025-08', 95, 'fails'],
		['2025-11', 95, 'fails'],
		['2025-10', 96, 'fails'],
	])('sales of three months to %s, down to %d %%', (lastMonth, left, expected) => {
		const drop = { comparedWith: 'same-months-last-year', months: 3, lastMonth } as const;
		const salesDrops = [{ ...drop, beforeYen: 10_000_000, afterYen: left * 100_000 }];
		expect(verdict(days.fallingSales, { salesDrops }, '2025-11-20')).toBe(expected);
	});
});
