import type { Language } from '../../../domain/codes';
import { filterNames, type FilterName } from '../../../domain/finder/criteria';
import { searchedFields, type IndexDocument } from '../../../domain/finder/document';
import type { Term } from '../../../domain/finder/understand';
import { fold } from '../../../domain/finder/words';
import type {
	FacetCounts,
	IndexContents,
	SearchIndex,
	SearchRequest,
	SearchResponse,
} from '../../ports/search-index';

interface Entry {
	document: IndexDocument;
	/** Text of each searched field, the most telling first. */
	fields: { tokens: ReadonlySet<string>; text: string }[];
}

interface Hit {
	document: IndexDocument;
	matched: number;
	/** Sum of the fields' places: small where terms stand in telling fields. */
	distance: number;
}

function entryOf(document: IndexDocument): Entry {
	const fields = searchedFields.map((name) => {
		const values = [document[name]].flat();
		return { tokens: new Set(values), text: fold(values.join(' ')) };
	});
	return { document, fields };
}

const placeOf = (entry: Entry, term: Term, folded: string): number =>
	entry.fields.findIndex((field) =>
		term.kind === 'token' ? field.tokens.has(term.text) : field.text.includes(folded),
	);

function hitOf(entry: Entry, { terms, matching }: SearchRequest): Hit | undefined {
	let matched = 0;
	let distance = 0;
	for (const [index, term] of terms.entries()) {
		const place = placeOf(entry, term, fold(term.text));
		if (place < 0 && (index === 0 || matching === 'all')) return undefined;
		if (place < 0) continue;
		matched++;
		distance += place;
	}
	return { document: entry.document, matched, distance };
}

function passes(document: IndexDocument, request: SearchRequest, except?: FilterName): boolean {
	return filterNames.every((name) => {
		const wanted: readonly string[] = name === except ? [] : request.filters[name];
		const values: readonly string[] = [document[name]].flat();
		return wanted.length === 0 || wanted.some((code) => values.includes(code));
	});
}

const byRelevance = (a: Hit, b: Hit) =>
	b.matched - a.matched ||
	a.document.ended - b.document.ended ||
	a.distance - b.distance ||
	a.document.standing - b.document.standing;

const orders: Record<SearchRequest['sort'], (a: Hit, b: Hit) => number> = {
	relevance: byRelevance,
	deadline: (a, b) => a.document.deadline - b.document.deadline || byRelevance(a, b),
	amount: (a, b) => b.document.amount - a.document.amount || byRelevance(a, b),
};

function countCodes(documents: readonly IndexDocument[], name: FilterName): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const document of documents)
		for (const code of [document[name]].flat()) counts[code] = (counts[code] ?? 0) + 1;
	return counts;
}

function search(entries: readonly Entry[], request: SearchRequest): SearchResponse {
	const hits = entries.map((entry) => hitOf(entry, request)).filter((hit) => hit !== undefined);
	const documents = hits.map((hit) => hit.document);
	const shown = hits.filter((hit) => passes(hit.document, request)).sort(orders[request.sort]);
	const facets = filterNames.map((name) => {
		const counted = documents.filter((document) => passes(document, request, name));
		return [name, countCodes(counted, name)];
	});
	return {
		engine: 'memory',
		ids: shown.slice(request.offset, request.offset + request.limit).map((hit) => hit.document.id),
		total: shown.length,
		facets: Object.fromEntries(facets) as FacetCounts,
	};
}

/** The finder within this process: for machines without Meilisearch, and for when it is down. */
export function memoryIndex(): SearchIndex {
	let entries: Partial<Record<Language, Entry[]>> = {};
	let held: string | undefined;
	return {
		engine: 'memory',
		search: (request) => Promise.resolve(search(entries[request.language] ?? [], request)),
		replace(contents: IndexContents) {
			const built = Object.entries(contents.documents).map(([language, documents]) => [
				language,
				documents.map(entryOf),
			]);
			entries = Object.fromEntries(built) as typeof entries;
			held = contents.fingerprint;
			return Promise.resolve();
		},
		fingerprint: () => Promise.resolve(held),
	};
}
