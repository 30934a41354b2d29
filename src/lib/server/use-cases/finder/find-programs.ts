import type { Language } from '../../../domain/codes';
import { filterNames, type Criteria, type FilterName } from '../../../domain/finder/criteria';
import type { IndexDocument } from '../../../domain/finder/document';
import {
	countFacets,
	passes,
	type FacetCounts,
	type Filters,
} from '../../../domain/finder/filters';
import { rank } from '../../../domain/finder/ranking';
import { read, type Knowledge, type Reading } from '../../../domain/finder/read';
import { wantedOf, type Profile } from '../../../domain/finder/relevance';
import { termsOf, type Term } from '../../../domain/finder/understand';
import type { Program } from '../../../domain/program/program';
import type { Catalogue } from '../../ports/catalogue';
import type { EngineName, SearchIndex } from '../../ports/search-index';

export interface FoundPrograms {
	engine: EngineName;
	programs: Program[];
	total: number;
	facets: FacetCounts;
	reading: Reading;
}

export interface FinderTools {
	index: SearchIndex;
	knowledge: Knowledge;
	catalogue: Catalogue;
	profileOf(language: Language, id: string): Profile | undefined;
}

interface Page {
	ids: string[];
	total: number;
	facets: FacetCounts;
}

/** Enough that nothing worth showing is missed, few enough to be weighed at once. */
const mostCandidates = 500;
/** The rarest; what a longer question adds is no help. */
const mostWords = 8;

const filtersOf = (criteria: Criteria) =>
	Object.fromEntries(filterNames.map((name) => [name, criteria[name]])) as Filters;

/** Everything that passes the filters: the index orders and counts. */
async function browse(
	{ index }: FinderTools,
	criteria: Criteria,
	language: Language,
): Promise<Page> {
	const offset = (criteria.page - 1) * criteria.per;
	const { sort, per: limit } = criteria;
	return index.browse({ language, filters: filtersOf(criteria), sort, offset, limit });
}

/**
 * What a question is about gathers candidates; for whom and which kind of help only tell them apart,
 * unless they are all that was recognised.
 */
function gatheringTerms(terms: readonly Term[]): readonly Term[] {
	const isSide = ({ role }: Term) => role === 'audience' || role === 'form';
	const isSubject = ({ role }: Term) => role === 'name' || role === 'topic';
	return terms.some(isSubject) ? terms.filter((term) => !isSide(term)) : terms;
}

/** What somebody asked for: the index gathers candidates, the domain weighs them. */
async function answer(
	tools: FinderTools,
	criteria: Criteria,
	language: Language,
	reading: Reading,
): Promise<Page> {
	const { index, knowledge, catalogue } = tools;
	const terms = termsOf(reading.question);
	const gathering = gatheringTerms(terms);
	const texts = (kind: Term['kind']) =>
		gathering.filter((term) => term.kind === kind).map(({ text }) => text);
	const ids = await index.candidates({
		language,
		tokens: texts('token'),
		words: texts('word').slice(0, mostWords),
		limit: mostCandidates,
	});
	const profiles = ids
		.map((id) => tools.profileOf(language, id))
		.filter((profile) => profile !== undefined);
	const size = catalogue.programs.length;
	const wanted = wantedOf(reading, terms, knowledge.vocabulary, size);
	const ranked = rank(wanted, profiles, criteria.sort);
	return pageOf(ranked, criteria);
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
		: await answer(tools, criteria, language, reading);
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
