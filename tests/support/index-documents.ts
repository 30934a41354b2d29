import { languageCodes, type Language } from '../../src/lib/domain/codes';
import { emptyCriteria, publicSortOf, filterNames } from '../../src/lib/domain/finder/criteria';
import type { IndexDocument } from '../../src/lib/domain/finder/document';
import type { Filters } from '../../src/lib/domain/finder/filters';
import type {
	BrowseRequest,
	CandidateRequest,
	IndexContents,
} from '../../src/lib/server/ports/search-index';

/** A document that nothing but the parts given can find. */
export function aDocument(parts: Partial<IndexDocument> & { id: string }): IndexDocument {
	return {
		meanings: {},
		names: [],
		title: '',
		situations: [],
		summary: '',
		description: '',
		details: [],
		kind: 'subsidy',
		industry: [],
		size: [],
		goal: [],
		ward: [],
		status: 'open',
		ended: 0,
		overdue: 0,
		standing: 0,
		references: 0,
		fiscalYear: 2025,
		deadline: 99_991_231,
		amount: 0,
		...parts,
	};
}

type PerLanguage = Partial<Record<Language, readonly IndexDocument[]>>;

const isForAll = (documents: readonly IndexDocument[] | PerLanguage) => Array.isArray(documents);

/** The same documents in every language, or those of each. */
export function contentsOf(
	documents: readonly IndexDocument[] | PerLanguage,
	rest: Partial<IndexContents> = {},
): IndexContents {
	const perLanguage = Object.fromEntries(
		languageCodes.map((language) => [
			language,
			isForAll(documents) ? documents : ((documents as PerLanguage)[language] ?? []),
		]),
	) as IndexContents['documents'];
	return { fingerprint: 'first', documents: perLanguage, dictionary: [], stopWords: [], ...rest };
}

/** Candidates in Japanese, as many as there are, for the parts given. */
export const forTerms = (parts: Partial<CandidateRequest>): CandidateRequest => ({
	language: 'ja',
	tokens: [],
	words: [],
	limit: 100,
	...parts,
});

const noFilters = Object.fromEntries(filterNames.map((name) => [name, []])) as unknown as Filters;

/** The first page of everything, but for the parts given. */
export function aBrowse({
	filters,
	...parts
}: Partial<Omit<BrowseRequest, 'filters'>> & {
	filters?: Partial<Filters>;
} = {}): BrowseRequest {
	return {
		language: 'ja',
		filters: { ...noFilters, ...filters },
		sort: publicSortOf(emptyCriteria.sort),
		offset: 0,
		limit: 20,
		...parts,
	};
}
