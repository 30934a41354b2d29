import type { Language } from '../../../domain/codes';
import { attemptsFor, type Attempt } from '../../../domain/finder/attempts';
import { filterNames, type Criteria, type FilterName } from '../../../domain/finder/criteria';
import { read, type Knowledge, type Reading } from '../../../domain/finder/read';
import type { Program } from '../../../domain/program/program';
import type { Catalogue } from '../../ports/catalogue';
import type {
	FacetCounts,
	SearchIndex,
	SearchRequest,
	SearchResponse,
} from '../../ports/search-index';

export interface FoundPrograms extends Omit<SearchResponse, 'ids'> {
	programs: Program[];
	reading: Reading;
}

export interface FinderTools {
	index: SearchIndex;
	knowledge: Knowledge;
	catalogue: Catalogue;
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

const noCounts = (): FacetCounts =>
	Object.fromEntries(filterNames.map((name) => [name, {}])) as FacetCounts;

/** Something matches the words, even where the filters in use leave nothing of it. */
const isAnswered = (response: SearchResponse) =>
	response.total > 0 ||
	Object.values(response.facets).some((counts) => Object.keys(counts).length > 0);

async function search(
	{ index }: FinderTools,
	criteria: Criteria,
	language: Language,
	reading: Reading,
): Promise<SearchResponse> {
	let response: SearchResponse = { engine: index.engine, ids: [], total: 0, facets: noCounts() };
	for (const attempt of attemptsFor(reading)) {
		response = await index.search(requestFor(criteria, language, attempt));
		if (isAnswered(response)) break;
	}
	return response;
}

/** Programs for somebody's own words and filters, a page of them, with counts per filter. */
export async function findPrograms(
	tools: FinderTools,
	criteria: Criteria,
	language: Language,
): Promise<FoundPrograms> {
	const reading = read(criteria.q, tools.knowledge);
	const { ids, ...rest } = await search(tools, criteria, language, reading);
	const { byId } = tools.catalogue;
	const programs = ids.map((id) => byId.get(id)).filter((program) => program !== undefined);
	return { ...rest, programs, reading };
}

export interface Suggestions {
	/** Single filters without which there are results, and how many. */
	drop: { name: FilterName; total: number }[];
	/** How many there are without any filter. */
	withoutFilters: number;
	/** The first of those. */
	nearest: Program[];
}

const nearestShown = 3;

/** What to do when nothing was found, computed: which filter is in the way, and what lies near. */
export async function suggestFor(
	tools: FinderTools,
	criteria: Criteria,
	language: Language,
): Promise<Suggestions> {
	const first = { ...criteria, page: 1 };
	const used = filterNames.filter((name) => criteria[name].length > 0);
	const without = (names: readonly FilterName[]) => ({
		...first,
		...Object.fromEntries(names.map((name) => [name, []])),
	});
	const totals = used.map(async (name) => {
		const { total } = await findPrograms(tools, without([name]), language);
		return { name, total };
	});
	const all = await findPrograms(tools, without(used), language);
	return {
		drop: (await Promise.all(totals)).filter(({ total }) => total > 0),
		withoutFilters: all.total,
		nearest: all.programs.slice(0, nearestShown),
	};
}
