import type { JstDate } from '../jst-date';
import { comingDays, type ComingDay } from '../program/coming-days';
import type { Stage } from '../program/period';
import type { Program } from '../program/program';

/** A day of a program, as calendars were last told of it. */
export interface CalendarEntry {
	/** The same wherever it is moved, and for no other. */
	key: string;
	programId: string;
	day: JstDate;
	what: ComingDay['what'];
	stage: Stage['stage'];
	fiscalYear: number;
	/** How often it was moved, called off or put back: SEQUENCE of RFC 5545 counts with it. */
	changes: number;
	/** An instant in UTC. */
	changedAt: string;
	isCancelled: boolean;
}

/** The key of a coming day among those of all programs. */
export const calendarKey = (program: Program, coming: ComingDay): string =>
	`${program.id}-${coming.key}`;

function currentEntries(programs: readonly Program[], today: JstDate, now: string) {
	return programs.flatMap((program) =>
		comingDays(program, today).map((coming): CalendarEntry => ({
			key: calendarKey(program, coming),
			programId: program.id,
			...{ day: coming.day, what: coming.what, stage: coming.stage.stage },
			fiscalYear: coming.period.fiscalYear,
			...{ changes: 0, changedAt: now, isCancelled: false },
		})),
	);
}

const isOther = (a: CalendarEntry, b: CalendarEntry): boolean =>
	a.day !== b.day || a.isCancelled !== b.isCancelled;

/**
 * The entries that are not as calendars were told: new ones, moved ones, and coming ones that are no
 * longer there, since the listing was withdrawn, ended or closed, or the day taken out.
 */
export function followCalendar(
	known: readonly CalendarEntry[],
	programs: readonly Program[],
	{ today, now }: { today: JstDate; now: string },
): CalendarEntry[] {
	const before = new Map(known.map((entry) => [entry.key, entry]));
	const current = currentEntries(programs, today, now);
	const keys = new Set(current.map(({ key }) => key));
	const gone = known.filter(({ key, day }) => !keys.has(key) && day >= today);
	const called = gone.map((entry) => ({ ...entry, isCancelled: true, changedAt: now }));
	return [...current, ...called].flatMap((entry) => {
		const was = before.get(entry.key);
		if (!was) return [entry];
		return isOther(was, entry) ? [{ ...entry, changes: was.changes + 1 }] : [];
	});
}
