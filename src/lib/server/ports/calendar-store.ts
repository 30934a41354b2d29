import type { Program } from '../../domain/program/program';
import type { CalendarEntry } from '../../domain/updates/calendar-entry';

/** Days that were given to calendars. */
export interface CalendarStore {
	/** The nearest day first. */
	entries(): Promise<CalendarEntry[]>;
	/**
	 * Finds out what has changed and writes it, one process after the other.
	 * @param follow gives the entries that are not as they were
	 * @param over entries of days before this one are forgotten
	 */
	renew(follow: (known: readonly CalendarEntry[]) => CalendarEntry[], over: string): Promise<void>;
	/** What the public saw last of programs that it does not see any more, as far as it can be read. */
	formerPrograms(ids: readonly string[]): Promise<Program[]>;
}
