import type { Language } from '../../../domain/codes';
import { filterNames, type Criteria } from '../../../domain/finder/criteria';
import type { Lexicon } from '../../../domain/finder/lexicon';
import { termsOf, understand, type Question, type Term } from '../../../domain/finder/understand';
import type { Program } from '../../../domain/program/program';
import type { Catalogue } from '../../ports/catalogue';
import type { SearchIndex, SearchRequest, SearchResponse } from '../../ports/search-index';

export interface FoundPrograms extends Omit<SearchResponse, 'ids'> {
	programs: Program[];
	question: Question;
}

interface Attempt {
	terms: Term[];
	matching: SearchRequest['matching'];
}

/**
 * Ways to ask, the strictest first; the first that finds something is the answer. What was recognised
 * may be given up step by step. Words that nobody recognised have to be there all: half a match of
 * unknown words is noise.
 */
function attemptsFor(question: Question): Attempt[] {
	const terms = termsOf(question);
	const tokens = terms.filter((term) => term.kind === 'token');
	if (tokens.length === 0) return [{ terms, matching: 'all' }];
	const withoutFirst = tokens.map((_, index) => tokens.slice(index));
	return [terms, ...withoutFirst].map((some) => ({ terms: some, matching: 'most' as const }));
}

function requestFor(criteria: Criteria, language: Language, attempt: Attempt): SearchRequest {
	const filters = Object.fromEntries(filterNames.map((name) => [name, criteria[name]]));
	return {
		language,
		...attempt,
		filters: filters as SearchRequest['filters'],
		sort: criteria.sort,
		offset: (criteria.page - 1) * criteria.per,
		limit: criteria.per,
	};
}

const isAnswered = (response: SearchResponse) =>
	response.total > 0 ||
	Object.values(response.facets).some((counts) => Object.keys(counts).length > 0);

const mostAttempts = 4;

export interface FinderTools {
	index: SearchIndex;
	lexicon: Lexicon;
	catalogue: Catalogue;
}

/** Programs for somebody's own words and filters, a page of them, with counts per filter. */
export async function findPrograms(
	{ index, lexicon, catalogue }: FinderTools,
	criteria: Criteria,
	language: Language,
): Promise<FoundPrograms> {
	const question = understand(criteria.q, lexicon);
	let response: SearchResponse | undefined;
	for (const attempt of attemptsFor(question).slice(0, mostAttempts)) {
		response = await index.search(requestFor(criteria, language, attempt));
		if (isAnswered(response)) break;
	}
	if (!response) throw new Error('a question is asked at least once');
	const { ids, ...rest } = response;
	const programs = ids
		.map((id) => catalogue.byId.get(id))
		.filter((program) => program !== undefined);
	return { ...rest, programs, question };
}
