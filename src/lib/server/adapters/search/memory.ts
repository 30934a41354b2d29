import type { Language } from '../../../domain/codes';
import { livingFirst, searchedFields, type IndexDocument } from '../../../domain/finder/document';
import { countFacets, passes } from '../../../domain/finder/filters';
import { fold } from '../../../domain/finder/words';
import type {
	BrowseRequest,
	BrowseResponse,
	CandidateRequest,
	IndexContents,
	SearchIndex,
} from '../../ports/search-index';

interface Entry {
	document: IndexDocument;
	tokens: ReadonlySet<string>;
	text: string;
}

function entryOf(document: IndexDocument): Entry {
	const tokens = new Set(Object.keys(document.meanings));
	const text = searchedFields.flatMap((name) => document[name]).join('\n');
	return { document, tokens, text: fold(text) };
}

const byStanding = (a: IndexDocument, b: IndexDocument) => a.standing - b.standing;

const orders: Record<BrowseRequest['sort'], (a: IndexDocument, b: IndexDocument) => number> = {
	relevance: byStanding,
	deadline: (a, b) => livingFirst(a, b) || a.deadline - b.deadline || byStanding(a, b),
	amount: (a, b) => livingFirst(a, b) || b.amount - a.amount || byStanding(a, b),
};

function browse(entries: readonly Entry[], request: BrowseRequest): BrowseResponse {
	const { filters, sort, offset, limit } = request;
	const documents = entries.map((entry) => entry.document);
	const shown = documents.filter((document) => passes(document, filters)).sort(orders[sort]);
	return {
		ids: shown.slice(offset, offset + limit).map((document) => document.id),
		total: shown.length,
		facets: countFacets(documents, filters),
	};
}

function candidates(entries: readonly Entry[], request: CandidateRequest): string[] {
	const ids = (test: (entry: Entry) => boolean) =>
		entries
			.filter(test)
			.slice(0, request.limit)
			.map((entry) => entry.document.id);
	const carrying = ids((entry) => request.tokens.some((token) => entry.tokens.has(token)));
	const saying = request.words
		.map(fold)
		.flatMap((word) => ids((entry) => entry.text.includes(word)));
	return [...new Set([...carrying, ...saying])];
}

/** The finder within this process: for machines without Meilisearch, and for when it is down. */
export function memoryIndex(): SearchIndex {
	let entries: Partial<Record<Language, Entry[]>> = {};
	let held: string | undefined;
	const of = (language: Language) => entries[language] ?? [];
	return {
		engine: 'memory',
		candidates: (request) => Promise.resolve(candidates(of(request.language), request)),
		browse: (request) => Promise.resolve(browse(of(request.language), request)),
		replace(contents: IndexContents) {
			const built = Object.entries(contents.documents).map(([language, documents]) => [
				language,
				[...documents].sort(byStanding).map(entryOf),
			]);
			entries = Object.fromEntries(built) as typeof entries;
			held = contents.fingerprint;
			return Promise.resolve();
		},
		fingerprint: () => Promise.resolve(held),
	};
}
