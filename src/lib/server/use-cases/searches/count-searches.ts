import { addDays, type JstDate } from '../../../domain/jst-date';
import { keptDays, type CountedSearch } from '../../../domain/searches/counted-search';
import type { SearchCount, SearchLog } from '../../ports/search-log';

export interface SearchCounter {
	/** Counts one more; never waits. */
	count(search: CountedSearch): void;
	/** Writes down what was counted since the last time. What cannot be written is kept. */
	flush(): Promise<void>;
}

/** So many different searches are kept in memory; more in a few seconds is no people searching. */
const mostSearches = 20_000;

type Counts = Map<string, SearchCount>;

const keyOf = ({ query, filters, band }: CountedSearch) => `${query}\n${filters}\n${band}`;

function addTo(counts: Counts, search: CountedSearch, count: number): void {
	const key = keyOf(search);
	const known = counts.get(key);
	if (known) known.count += count;
	else if (counts.size < mostSearches)
		counts.set(key, { query: search.query, filters: search.filters, band: search.band, count });
}

/**
 * Counts searches in memory and writes them down together, so that no search waits for a database.
 * Counts of the last seconds are lost with a process that is killed.
 */
export function searchCounter(log: SearchLog, today: () => JstDate): SearchCounter {
	let days = new Map<JstDate, Counts>();
	let forgottenOn: JstDate | undefined;

	function countOn(day: JstDate, search: CountedSearch, count: number): void {
		const counts = days.get(day) ?? new Map<string, SearchCount>();
		days.set(day, counts);
		addTo(counts, search, count);
	}

	async function write(day: JstDate, counts: Counts): Promise<void> {
		try {
			await log.add(day, [...counts.values()]);
		} catch (error) {
			for (const search of counts.values()) countOn(day, search, search.count);
			throw error;
		}
	}

	async function forget(): Promise<void> {
		const day = today();
		if (forgottenOn === day) return;
		await log.forget(addDays(day, -keptDays));
		forgottenOn = day;
	}

	return {
		count: (search) => countOn(today(), search, 1),
		async flush() {
			const counted = days;
			days = new Map();
			const written = await Promise.allSettled(
				[...counted].map(([day, counts]) => write(day, counts)),
			);
			for (const one of written) if (one.status === 'rejected') throw one.reason;
			await forget();
		},
	};
}
