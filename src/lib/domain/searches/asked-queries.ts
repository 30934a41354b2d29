import { fold } from '../finder/words';
import { leastShown, leftOutQuery, type CountedSearch, type ResultsBand } from './counted-search';
import type { AskedQuery } from './group-queries';

type Counted = CountedSearch & { count: number };

/** One query, however it was written, over all filters. */
export interface QueryTotal {
	/** As most have written it. */
	query: string;
	count: number;
	/** How often it was searched for without filters, by how much was found. */
	bands: Partial<Record<ResultsBand, number>>;
}

const isQuery = ({ query }: CountedSearch): boolean => query !== '' && query !== leftOutQuery;

/** All queries by how they are compared; `rows` with the most frequent first. */
export function totalsByQuery(rows: readonly Counted[]): Map<string, QueryTotal> {
	const totals = new Map<string, QueryTotal>();
	for (const row of rows.filter(isQuery)) {
		const key = fold(row.query);
		const total = totals.get(key) ?? { query: row.query, count: 0, bands: {} };
		totals.set(key, total);
		total.count += row.count;
		if (row.filters === '') total.bands[row.band] = (total.bands[row.band] ?? 0) + row.count;
	}
	return totals;
}

/** Whether so many have searched for it that it may be shown. */
export const mayBeShown = (query: string, totals: ReadonlyMap<string, QueryTotal>): boolean =>
	(totals.get(fold(query))?.count ?? 0) >= leastShown;

/** Queries that found nothing or little without any filter, the most frequent first. */
export function failingQueries(totals: ReadonlyMap<string, QueryTotal>): AskedQuery[] {
	return [...totals.values()]
		.map(({ query, bands }) => ({ query, none: bands['0'] ?? 0, few: bands['1-2'] ?? 0 }))
		.filter(({ none, few }) => none + few > 0)
		.sort((a, b) => b.none + b.few - (a.none + a.few));
}

/** The queries that most have searched for, as far as they may be shown. */
export const topQueries = (totals: ReadonlyMap<string, QueryTotal>, most: number): QueryTotal[] =>
	[...totals.values()]
		.filter(({ count }) => count >= leastShown)
		.sort((a, b) => b.count - a.count)
		.slice(0, most);
