import { expect, test } from 'vitest';
import { aPeriod, aProgram } from '../../../../tests/support/programs';
import type { Program } from '../program/program';
import { followCalendar, type CalendarEntry } from './calendar-entry';

const call = (closes: string) =>
	aPeriod({ fiscalYear: 2026, stages: [{ stage: 'application', closes }] });
const program = (closes: string, parts: Partial<Program> = {}): Program => ({
	...aProgram(),
	periods: [call(closes)],
	...parts,
});

const today = '2026-11-20';
const at = (minute: number) => ({ today, now: `2026-11-20T03:0${minute}:00.000Z` });

/** What calendars know after each of these catalogues in turn. */
function follow(...catalogues: Program[][]): CalendarEntry[] {
	const known = new Map<string, CalendarEntry>();
	for (const [minute, programs] of catalogues.entries())
		for (const entry of followCalendar([...known.values()], programs, at(minute)))
			known.set(entry.key, entry);
	return [...known.values()];
}

const entry = {
	key: 'a-program-application-closes-2026',
	programId: 'a-program',
	...{ day: '2026-11-30', what: 'closes', stage: 'application', fiscalYear: 2026 },
	...{ changes: 0, changedAt: at(0).now, isCancelled: false },
};

test('a deadline is told once', () => {
	expect(follow([program('2026-11-30')], [program('2026-11-30')])).toEqual([entry]);
	expect(followCalendar(follow([program('2026-11-30')]), [program('2026-11-30')], at(1))).toEqual(
		[],
	);
});

test('a deadline that is moved keeps its key and counts the change', () => {
	const moved = { ...entry, day: '2026-12-15', changes: 1, changedAt: at(1).now };
	expect(follow([program('2026-11-30')], [program('2026-12-15')])).toEqual([moved]);
});

test.each<[string, Program[]]>([
	['withdrawn', []],
	[
		'ended',
		[program('2026-11-30', { lifecycle: { state: 'ended', lastFiscalYear: 2026, source: 's' } })],
	],
	['without it', [program('2026-11-30', { periods: [] })]],
	[
		'out of money',
		[program('', { periods: [{ ...call('2026-11-30'), closed: { because: 'budget' } }] })],
	],
])('a deadline of a program that is %s is called off, and may come back', (_, later) => {
	const off = { ...entry, changes: 1, changedAt: at(1).now, isCancelled: true };
	expect(follow([program('2026-11-30')], later)).toEqual([off]);
	expect(follow([program('2026-11-30')], later, later)).toEqual([off]);
	const back = { ...entry, changes: 2, changedAt: at(2).now };
	expect(follow([program('2026-11-30')], later, [program('2026-11-30')])).toEqual([back]);
});

test('a day that is over is not called off', () => {
	const known = follow([program('2026-11-30')]);
	const later = { today: '2026-12-01', now: '2026-11-30T15:00:00.000Z' };
	expect(followCalendar(known, [program('2026-11-30')], later)).toEqual([]);
});
