import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Business } from '../src/lib/domain/business/business';
import { programSchema, type Program } from '../src/lib/domain/program/program';
import { nextDeadline, stateOfPeriod, statusOn } from '../src/lib/domain/program/status';
import { judged, verdict, verdicts } from './support/judging';
import * as amounts from './support/patterns/amounts';
import * as deadlines from './support/patterns/deadlines';
import * as awards from './support/patterns/earlier-awards';
import * as forms from './support/patterns/legal-forms';
import * as places from './support/patterns/place-and-taxes';
import * as starts from './support/patterns/project-start';
import * as days from './support/patterns/rules-by-day';
import * as years from './support/patterns/years-in-business';

type Answers = Partial<Business>;

const { budgetAfterSurvey, ...otherDeadlines } = deadlines;
const { monthEnds, ...otherDays } = days;
const programs: Program[] = [
	...[amounts, otherDeadlines, awards, forms, places, starts, otherDays, years].flatMap(
		(patterns) => Object.values(patterns),
	),
	...[budgetAfterSurvey(false), budgetAfterSurvey(true), monthEnds(), monthEnds('2020-09-30')],
];

describe('every pattern is held in full', () => {
	test.each(programs.map((program) => [program.name.ja, program] as const))(
		'%s, written and read back',
		(_name, program) => {
			expect(programSchema.parse(parse(stringify(program)))).toEqual(program);
			expect(programSchema.parse(JSON.parse(JSON.stringify(program)))).toEqual(program);
		},
	);
});

describe('1: earlier grants shut out by rules that change from year to year', () => {
	type Event = 'granted' | 'revoked';
	const had = (event: Event, track: string, fiscalYear: number): Answers => ({
		earlierAwards: [{ program: 'productivity-subsidy', event, track, fiscalYear }],
	});
	const all = (outcome: string) => ({ digital: outcome, equipment: outcome, talent: outcome });

	test.each([
		[
			'R5: any track, two years ago',
			awards.productivityOf2023,
			had('granted', 'equipment', 2021),
			'2023-06-01',
			all('fails'),
		],
		[
			'R5: any track, three years ago',
			awards.productivityOf2023,
			had('granted', 'equipment', 2020),
			'2023-06-01',
			all('meets'),
		],
		[
			'R6: the same track in R5',
			awards.productivityOf2024,
			had('granted', 'equipment', 2023),
			'2024-06-01',
			{ ...all('meets'), equipment: 'fails' },
		],
		[
			'R6: the same track in R4',
			awards.productivityOf2024,
			had('granted', 'equipment', 2022),
			'2024-06-01',
			all('meets'),
		],
		[
			'R7: the same track in R5',
			awards.productivityOf2025,
			had('granted', 'equipment', 2023),
			'2025-06-01',
			{ ...all('meets'), equipment: 'fails' },
		],
		[
			'R7: revoked in any track',
			awards.productivityOf2025,
			had('revoked', 'talent', 2023),
			'2025-06-01',
			all('fails'),
		],
		[
			'R7: revoked long ago',
			awards.productivityOf2025,
			had('revoked', 'talent', 2022),
			'2025-06-01',
			all('meets'),
		],
		['R7: not said', awards.productivityOf2025, {}, '2025-06-01', all('unknown')],
	])('%s', (_case, program, answers, today, expected) => {
		expect(verdicts(program, answers, today)).toEqual(expected);
	});
});

describe('2: one year in business, and the buildings that save or shut out', () => {
	const young: Answers = { yearsInBusiness: 0.5 };
	const at = (place: string, as: 'tenant' | 'head-office'): Answers => ({
		...young,
		location: { site: ['incubator'], places: [place], sitePresences: [as] },
	});

	test.each([
		[
			'half a year, no building',
			years.sixBuildingsSave,
			{ ...young, location: { places: [] } },
			'fails',
		],
		['half a year, building not said', years.sixBuildingsSave, young, 'unknown'],
		['half a year, one of the six', years.sixBuildingsSave, at('kbic', 'tenant'), 'meets'],
		['half a year, a seventh', years.sixBuildingsSave, at('another', 'tenant'), 'fails'],
		['a year', years.sixBuildingsSave, { yearsInBusiness: 1 }, 'meets'],
		['H28, tenant', years.tenantSaves, at('kbic', 'tenant'), 'meets'],
		['R6, tenant only', years.headOfficeSaves, at('kbic', 'tenant'), 'fails'],
		['R6, head office', years.headOfficeSaves, at('kbic', 'head-office'), 'meets'],
		[
			'a new office of an old business',
			years.sisterOfficeSaves,
			{ location: { yearsAtSite: 0.1, yearsInCity: 1 } },
			'meets',
		],
		[
			'a new office of a new business',
			years.sisterOfficeSaves,
			{ location: { yearsAtSite: 0.1, yearsInCity: 0.9 } },
			'fails',
		],
		['a tenant where tenants are out', years.incubatorsAreOut, at('kbic', 'tenant'), 'fails'],
		['no tenant', years.incubatorsAreOut, { location: { site: [] } }, 'meets'],
	] satisfies [string, Program, Answers, string][])('%s', (_case, program, answers, expected) => {
		expect(verdict(program, answers)).toBe(expected);
	});

	test('names the exception that saved', () => {
		expect(judged(years.sixBuildingsSave, at('ksp', 'tenant')).lines).toEqual([
			{ criterion: 0, outcome: 'met', savedBy: 0 },
		]);
	});
});

test('3: three deadlines, moved twice, each value with its source', () => {
	const program = deadlines.threeDeadlines;
	expect(
		program.periods[0]?.stages.map(({ closes, earlier }) => [earlier?.[0]?.closes, closes]),
	).toEqual([
		['2025-09-16', '2025-11-14'],
		['2025-09-22', '2025-11-20'],
		['2025-09-30', '2025-11-28'],
	]);
	expect(nextDeadline(program, '2025-11-14')).toBe('2025-11-14');
	expect(statusOn(program, '2025-11-14')).toBe('open');
	expect(statusOn(program, '2025-11-15'), 'too late for the first of the three').toBe('closed');
	expect(program.disagreements?.map(({ value, source }) => [value, source])).toEqual([
		['2025-12-26', 'finder'],
	]);
});

test('4: tracks whose money is gone while another goes on', () => {
	const [digital, others] = deadlines.budgetByTrack.periods;
	expect(digital && stateOfPeriod(digital, '2023-09-01')).toBe('open');
	expect(others && stateOfPeriod(others, '2023-09-01')).toBe('closed');
	expect(statusOn(deadlines.budgetByTrack, '2023-09-29')).toBe('open');
	expect(statusOn(deadlines.budgetByTrack, '2023-09-30')).toBe('closed');
});

test('5: all that has to be done first was done, and the money is gone', () => {
	const surveyed: Answers = { declarations: { 'installation-survey-certificate': true } };
	expect(verdict(budgetAfterSurvey(true), surveyed)).toBe('meets');
	expect(statusOn(budgetAfterSurvey(false), '2025-09-13')).toBe('open');
	expect(statusOn(budgetAfterSurvey(true), '2025-09-12')).toBe('open');
	expect(statusOn(budgetAfterSurvey(true), '2025-09-13')).toBe('closed');
	expect(budgetAfterSurvey(true).benefits[0]).toMatchObject({ mayBeReduced: true });
});
