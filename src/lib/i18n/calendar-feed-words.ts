import { withoutRuby } from '../domain/text';
import type { JstDate } from '../domain/jst-date';
import type { Program } from '../domain/program/program';
import type { CalendarEntry } from '../domain/updates/calendar-entry';
import { calendarDays, dayTitle, type CalendarDay } from './calendar-words';
import type { Words } from './words';

/** A day for calendars that are followed, with how it has come to be as it is. */
export interface ToldDay extends CalendarDay {
	told: { changes: number; changedAt: string; isCancelled: boolean };
}

interface CalendarLine {
	entry: CalendarEntry;
	program: Program;
}

const toldOf = ({ changes, changedAt, isCancelled }: CalendarEntry): ToldDay['told'] => ({
	...{ changes, changedAt, isCancelled },
});

/** A day that was called off: what it was, and that it is no more. */
function cancelledDay({ entry, program }: CalendarLine, words: Words): ToldDay {
	const day: JstDate = entry.day;
	return {
		key: entry.key,
		day,
		title: dayTitle(program, entry, words),
		text: withoutRuby(words.t('updates.calendar.cancelled')),
		path: `/${words.language}/programs/${program.id}`,
		updatedAt: program.updatedAt,
		told: toldOf(entry),
	};
}

/** Every coming day of the programs, the nearest first, those that were called off among them. */
export function toldDays(lines: readonly CalendarLine[], words: Words): ToldDay[] {
	const entries = new Map(lines.map(({ entry }) => [entry.key, entry]));
	const listed = new Set(lines.filter(({ entry }) => !entry.isCancelled).map((one) => one.program));
	const coming = [...listed].flatMap((program) =>
		calendarDays(program, words).flatMap((day): ToldDay[] => {
			const entry = entries.get(day.key);
			return entry && !entry.isCancelled ? [{ ...day, told: toldOf(entry) }] : [];
		}),
	);
	const called = lines
		.filter(({ entry }) => entry.isCancelled)
		.map((line) => cancelledDay(line, words));
	return [...coming, ...called].sort(
		(a, b) => a.day.localeCompare(b.day) || a.key.localeCompare(b.key),
	);
}
