import type { Language } from '../../domain/codes';
import type { Criteria, FilterName } from '../../domain/finder/criteria';
import type { IndexDocument } from '../../domain/finder/document';
import type { Matching } from '../../domain/finder/attempts';
import type { Term } from '../../domain/finder/understand';

export type EngineName = 'meilisearch' | 'memory';

export interface SearchRequest {
	language: Language;
	/** The most telling first. */
	terms: Term[];
	matching: Matching;
	filters: Pick<Criteria, FilterName>;
	sort: Criteria['sort'];
	offset: number;
	limit: number;
}

export type FacetCounts = Record<FilterName, Record<string, number>>;

export interface SearchResponse {
	engine: EngineName;
	ids: string[];
	total: number;
	/** How many there would be for each code, the filter's own selection left out. */
	facets: FacetCounts;
}

/** What an index was built from; equal fingerprints mean nothing is to do. */
export interface IndexContents {
	fingerprint: string;
	documents: Record<Language, readonly IndexDocument[]>;
	/** Terms that a tokeniser must not cut. */
	dictionary: readonly string[];
	stopWords: readonly string[];
}

export interface SearchIndex {
	readonly engine: EngineName;
	search(request: SearchRequest): Promise<SearchResponse>;
	/** Builds aside and swaps in: searches meanwhile see the old contents whole. */
	replace(contents: IndexContents): Promise<void>;
	/** The fingerprint of what it holds; undefined when empty. Rejects when it cannot be reached. */
	fingerprint(): Promise<string | undefined>;
}
