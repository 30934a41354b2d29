import type { MultiSearchQuery } from 'meilisearch';
import { filterNames, type FilterName, type PublicSort } from '../../../domain/finder/criteria';
import type { FacetCounts, Filters } from '../../../domain/finder/filters';
import type { BrowseRequest, BrowseResponse, CandidateRequest } from '../../ports/search-index';
import { indexName, localeOf } from './meilisearch-names';

const quoted = (text: string) => JSON.stringify(text.toWellFormed());

const filterOf = (filters: Filters, except?: FilterName): string[] =>
	filterNames
		.filter((name) => name !== except && filters[name].length > 0)
		.map((name) => `${name} IN [${filters[name].map(quoted).join(', ')}]`);

const carrying = (tokens: readonly string[]) => `tokens IN [${tokens.map(quoted).join(', ')}]`;

/** Words as they are: quotes and a leading minus would have a meaning of their own. */
const literal = (text: string) =>
	text
		.toWellFormed()
		.replace(/["\u0000-\u001f]/g, ' ')
		.replace(/(?<=^|\s)-+/g, '');

const sortOf: Record<PublicSort, string[]> = {
	relevance: ['standing:asc'],
	deadline: ['ended:asc', 'overdue:asc', 'deadline:asc', 'standing:asc'],
	amount: ['ended:asc', 'overdue:asc', 'amount:desc', 'standing:asc'],
};

/** A page of everything, then one count per filter in use, each without its own selection. */
export function browseQueries(request: BrowseRequest): MultiSearchQuery[] {
	const { language, filters, sort, offset, limit } = request;
	const indexUid = indexName(language);
	const used = filterNames.filter((name) => filters[name].length > 0);
	const main: MultiSearchQuery = {
		indexUid,
		filter: filterOf(filters),
		sort: sortOf[sort],
		facets: filterNames.filter((name) => !used.includes(name)),
		attributesToRetrieve: ['id'],
		page: Math.floor(offset / limit) + 1,
		hitsPerPage: limit,
	};
	const counts = used.map((name) => ({
		indexUid,
		filter: filterOf(filters, name),
		facets: [name],
		limit: 0,
	}));
	return [main, ...counts];
}

/** One query for all tokens and one for each word: what matches any of them is a candidate. */
export function candidateQueries(request: CandidateRequest): MultiSearchQuery[] {
	const { language, tokens, words, limit } = request;
	const shared = { indexUid: indexName(language), attributesToRetrieve: ['id'], limit };
	const byToken = { ...shared, filter: carrying(tokens), sort: ['standing:asc'] };
	return [
		...(tokens.length > 0 ? [byToken] : []),
		...words.map((word) => ({
			...shared,
			q: literal(word),
			matchingStrategy: 'all' as const,
			locales: [localeOf[language]],
		})),
	];
}

export type Answer = {
	hits: Record<string, unknown>[];
	totalHits?: number;
	facetDistribution?: Partial<FacetCounts>;
};

export const idsOf = ({ hits }: Answer) => hits.map((hit) => String(hit['id']));

export function responseOf(results: readonly Answer[]): BrowseResponse {
	const [main] = results;
	const counts = results.map((result) => result.facetDistribution ?? {});
	return {
		ids: main ? idsOf(main) : [],
		total: main?.totalHits ?? 0,
		facets: Object.assign({}, ...counts) as FacetCounts,
	};
}
