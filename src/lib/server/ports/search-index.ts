import type { Language } from '../../domain/codes';
import type { PublicSort } from '../../domain/finder/criteria';
import type { IndexDocument } from '../../domain/finder/document';
import type { FacetCounts, Filters } from '../../domain/finder/filters';

export type EngineName = 'meilisearch' | 'memory';

export interface CandidateRequest {
	language: Language;
	/** Tokens of meanings, which documents carry whole. */
	tokens: readonly string[];
	/** Words to look for in the text. */
	words: readonly string[];
	/** How many documents at most for all tokens together, and for each word. */
	limit: number;
}

export interface BrowseRequest {
	language: Language;
	filters: Filters;
	sort: PublicSort;
	offset: number;
	limit: number;
}

export interface BrowseResponse {
	ids: string[];
	total: number;
	facets: FacetCounts;
}

/** What an index is built from; equal fingerprints mean nothing is to do. */
export interface IndexContents {
	fingerprint: string;
	documents: Record<Language, readonly IndexDocument[]>;
	/** Terms that a tokeniser must not cut. */
	dictionary: readonly string[];
	stopWords: readonly string[];
}

export interface SearchIndex {
	readonly engine: EngineName;
	/** Ids of documents with any of the tokens or words, each once, in no particular order. */
	candidates(request: CandidateRequest): Promise<string[]>;
	/** A page of all documents that pass the filters, with counts, ordered by how they stand. */
	browse(request: BrowseRequest): Promise<BrowseResponse>;
	/**
	 * Builds aside and swaps in: searches meanwhile see the old contents whole.
	 * @param before what it was given last: one that holds that may change only what differs, much sooner,
	 * but searches meanwhile may see some of both
	 */
	replace(contents: IndexContents, before?: IndexContents): Promise<void>;
	/** The fingerprint of what it holds; undefined when empty. Rejects when it cannot be reached. */
	fingerprint(): Promise<string | undefined>;
}
