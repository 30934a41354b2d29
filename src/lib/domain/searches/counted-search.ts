import {
	emptyCriteria,
	filterNames,
	hasFilters,
	printCriteria,
	readCriteria,
	type Criteria,
} from '../finder/criteria';
import { filtersOf } from '../finder/filters';
import { countedQuery } from './personal-parts';

/** How many programs a search found, as far as it is counted. */
export const resultsBands = ['0', '1-2', '3-9', '10+'] as const;
export type ResultsBand = (typeof resultsBands)[number];

export const bandOf = (total: number): ResultsBand => {
	if (total <= 0) return '0';
	if (total <= 2) return '1-2';
	return total <= 9 ? '3-9' : '10+';
};

/** One search, with nothing in it that tells who made it. */
export interface CountedSearch {
	/** As `countedQuery` gives it; empty where only filters were chosen. */
	query: string;
	/** Filters as the address writes them, always in the same order: `kind=loan&size=small`. */
	filters: string;
	band: ResultsBand;
}

/** Stands for a query of which nothing was kept. No query reads like this after NFKC. */
export const leftOutQuery = '…';

/** Bytes; a row's key has to fit into an index page of PostgreSQL, which takes 2,704. */
const longestFilters = 1600;

/** Filters alone, as text; where that is too long, the last are left out. */
export function printFilters(criteria: Criteria): string {
	const print = (count: number) => {
		const used = Object.fromEntries(
			filterNames.slice(0, count).map((name) => [name, criteria[name]]),
		);
		return printCriteria({ ...emptyCriteria, ...used });
	};
	for (let count = filterNames.length; count > 0; count--) {
		const text = print(count);
		if (text.length <= longestFilters) return text;
	}
	return '';
}

/** The criteria that a counted search stands for. */
export const criteriaOf = (
	{ query, filters }: Pick<CountedSearch, 'query' | 'filters'>,
	wards: readonly string[],
): Criteria => ({
	...emptyCriteria,
	...filtersOf(readCriteria(new URLSearchParams(filters), wards).criteria),
	q: query === leftOutQuery ? '' : query,
});

/**
 * A search as it is counted. Looking at everything is no search, and neither is turning a page. How
 * programs turn out for a visitor is theirs alone and never part of it.
 * @param total how many programs were found, whatever their verdict
 */
export function searchOf(criteria: Criteria, total: number): CountedSearch | undefined {
	if (criteria.page > 1 || (criteria.q === '' && !hasFilters(criteria))) return undefined;
	const query = countedQuery(criteria.q);
	return {
		query: criteria.q !== '' && query === '' ? leftOutQuery : query,
		filters: printFilters(criteria),
		band: bandOf(total),
	};
}

/** Whether somebody only looks at the same search anew: another order, another language. */
export const isSameSearch = (one: CountedSearch, other: CountedSearch): boolean =>
	one.query === other.query && one.filters === other.filters;

/** A query is shown from so many counts on, so that what one person typed once never is. */
export const leastShown = 3;
/** Days for which counts are kept. */
export const keptDays = 400;
