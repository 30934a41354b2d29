import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue';
import { aPeriod, aProgram } from '../../../../tests/support/programs';
import { comingDays } from './coming-days';
import type { Period } from './period';

const today = '2026-11-20';

/** What comes, as `day what stage`. */
const coming = (periods: Partial<Period>[], day = today): string[] => {
	const program = aProgram({ periods: periods.map(aPeriod) });
	return comingDays(program, day).map(({ day: on, what, stage }) => `${on} ${what} ${stage.stage}`);
};

describe('coming days', () => {
	test('are openings and last days, the nearest first', () => {
		const stages: Period['stages'] = [
			{ stage: 'report', closes: '2027-03-31' },
			{ stage: 'application', opens: '2026-12-01', closes: '2027-01-15' },
		];
		expect(coming([{ stages }])).toEqual([
			'2026-12-01 opens application',
			'2027-01-15 closes application',
			'2027-03-31 closes report',
		]);
	});

	test.each([
		['the day itself', '2026-11-20', ['2026-11-20 closes application']],
		['the day after', '2026-11-19', []],
	])('a last day counts on %s', (_case, closes, expected) => {
		expect(coming([{ stages: [{ stage: 'application', opens: '2026-01-01', closes }] }])).toEqual(
			expected,
		);
	});

	test('a thing of one day is one day', () => {
		const event = { stage: 'event', opens: '2026-12-05', closes: '2026-12-05' } as const;
		const decision = { stage: 'decision', closes: '2027-01-10' } as const;
		expect(coming([{ stages: [event, decision] }])).toEqual([
			'2026-12-05 on event',
			'2027-01-10 on decision',
		]);
	});

	test('what has no day is not made up', () => {
		const stages: Period['stages'] = [
			{ stage: 'application', opens: 'unknown', closes: 'budget' },
			{ stage: 'completion', closes: 'unknown' },
		];
		expect(coming([{ stages }])).toEqual([]);
	});

	test('who is in may go on after the doors are shut; nobody else comes in', () => {
		const stages: Period['stages'] = [
			{ stage: 'application', closes: '2027-01-15' },
			{ stage: 'report', closes: '2027-03-31' },
		];
		const report = '2027-03-31 closes report';
		expect(coming([{ stages, closed: { because: 'budget' } }])).toEqual([report]);
		expect(coming([{ stages, closed: { because: 'budget', on: '2026-11-01' } }])).toEqual([report]);
		expect(coming([{ stages, closed: { because: 'budget', on: today } }])).toHaveLength(2);
		expect(coming([{ stages, closed: { because: 'date', on: '2027-01-15' } }])).toHaveLength(2);
	});

	test('a program that has ended has none', () => {
		const program = aProgram({
			lifecycle: { state: 'ended', lastFiscalYear: 2025, source: 's' },
			periods: [aPeriod({ stages: [{ stage: 'report', closes: '2027-03-31' }] })],
		});
		expect(comingDays(program, today)).toEqual([]);
	});

	test('a deadline keeps its key when it is moved', () => {
		const keys = (closes: string) =>
			comingDays(
				aProgram({
					periods: [
						aPeriod({ round: 2, stages: [{ stage: 'application', opens: '2026-12-01', closes }] }),
					],
				}),
				today,
			).map(({ key }) => key);
		expect(keys('2027-01-15')).toEqual(keys('2027-02-28'));
		expect(keys('2027-01-15')).toEqual([
			'application-round-2-opens-2025',
			'application-round-2-closes-2025',
		]);
	});

	test('no two of a program share a key, in the whole catalogue', () => {
		for (const program of catalogue) {
			const keys = comingDays(program, '1990-01-01').map(({ key }) => key);
			expect(new Set(keys).size, program.id).toBe(keys.length);
		}
	});
});
