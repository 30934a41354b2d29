import type { FilterName } from '../finder/criteria';

/** A search with filters that found nothing, and what it would have found without some. */
export interface FilteredFailure {
	query: string;
	filters: string;
	count: number;
	/** The filters in use. */
	used: readonly FilterName[];
	/** Those without which, each by itself, something is found. */
	drop: readonly { name: FilterName; total: number }[];
	/** How many programs there are without any filter. */
	withoutFilters: number;
}

/**
 * `only`: one filter was in the way; `any`: each of these was, so that leaving out any one of them
 * would have helped; `together`: only leaving out several helps.
 */
export type NearMissKind = 'only' | 'any' | 'together';

export interface NearMiss {
	kind: NearMissKind;
	filters: readonly FilterName[];
	count: number;
	examples: FilteredFailure[];
}

const kindOf = ({ drop }: FilteredFailure): NearMissKind => {
	if (drop.length === 0) return 'together';
	return drop.length === 1 ? 'only' : 'any';
};

/** Failed searches put together by the filters that were in their way, the most frequent first. */
export function nearMisses(failures: readonly FilteredFailure[]): NearMiss[] {
	const misses = new Map<string, NearMiss>();
	for (const failure of failures.filter(({ withoutFilters }) => withoutFilters > 0)) {
		const kind = kindOf(failure);
		const filters = kind === 'together' ? failure.used : failure.drop.map(({ name }) => name);
		const key = `${kind} ${filters.join(' ')}`;
		const miss = misses.get(key) ?? { kind, filters, count: 0, examples: [] };
		misses.set(key, miss);
		miss.count += failure.count;
		miss.examples.push(failure);
	}
	return [...misses.values()].sort((a, b) => b.count - a.count);
}
