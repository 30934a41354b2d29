import type { Language } from '../../../domain/codes';
import {
	filterNames,
	publicSortOf,
	type Criteria,
	type FilterName,
} from '../../../domain/finder/criteria';
import type { IndexDocument } from '../../../domain/finder/document';
import { countFacets, filtersOf, passes, type FacetCounts } from '../../../domain/finder/filters';
import { read, type Reading } from '../../../domain/finder/read';
import type { Program } from '../../../domain/program/program';
import type { EngineName } from '../../ports/search-index';
import { rankedAnswers, type FinderTools } from './ranked-answers';

export interface FoundPrograms {
	engine: EngineName;
	programs: Program[];
	total: number;
	facets: FacetCounts;
	reading: Reading;
}

interface Page {
	ids: string[];
	total: number;
	facets: FacetCounts;
}

/** Everything that passes the filters: the index orders and counts. */
async function browse(
	{ index }: FinderTools,
	criteria: Criteria,
	language: Language,
): Promise<Page> {
	const offset = (criteria.page - 1) * criteria.per;
	const { per: limit } = criteria;
	const sort = publicSortOf(criteria.sort);
	return index.browse({ language, filters: filtersOf(criteria), sort, offset, limit });
}

function pageOf(ranked: readonly IndexDocument[], criteria: Criteria): Page {
	const filters = filtersOf(criteria);
	const shown = ranked.filter((document) => passes(document, filters));
	const from = (criteria.page - 1) * criteria.per;
	return {
		ids: shown.slice(from, from + criteria.per).map((document) => document.id),
		total: shown.length,
		facets: countFacets(ranked, filters),
	};
}

/** Programs for somebody's own words and filters, a page of them, with counts per filter. */
export async function findPrograms(
	tools: FinderTools,
	criteria: Criteria,
	language: Language,
): Promise<FoundPrograms> {
	const reading = read(criteria.q, tools.knowledge);
	const page = reading.isEmpty
		? await browse(tools, criteria, language)
		: pageOf(await rankedAnswers(tools, criteria, language, reading), criteria);
	const { byId } = tools.catalogue;
	const programs = page.ids.map((id) => byId.get(id)).filter((program) => program !== undefined);
	const { total, facets } = page;
	return { engine: tools.index.engine, programs, total, facets, reading };
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
