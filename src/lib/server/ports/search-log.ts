import type { JstDate } from '../../domain/jst-date';
import type { CountedSearch, ResultsBand } from '../../domain/searches/counted-search';

export interface SearchCount extends CountedSearch {
	count: number;
}

export interface DayCount {
	day: JstDate;
	band: ResultsBand;
	count: number;
}

/** Days of a span, both included. */
export interface Days {
	from: JstDate;
	to: JstDate;
}

/** How often was searched for what on a day; nothing that tells by whom. */
export interface SearchLog {
	/** Adds to what was counted before, all or nothing. Each search is named once. */
	add(day: JstDate, counts: readonly SearchCount[]): Promise<void>;
	/** How many searches found how much, day by day, the oldest first. */
	perDay(days: Days): Promise<DayCount[]>;
	/** The most frequent searches of all days together, the most frequent first. */
	perSearch(days: Days, limit: number): Promise<SearchCount[]>;
	/** Forgets what was counted before this day; gives how many rows went. */
	forget(before: JstDate): Promise<number>;
}
