import { createHash, randomBytes } from 'node:crypto';
import { Meilisearch, type MultiSearchQuery, type Settings } from 'meilisearch';
import { languageCodes, type Language } from '../../../domain/codes';
import { filterNames, type Criteria, type FilterName } from '../../../domain/finder/criteria';
import { searchedFields, type IndexDocument } from '../../../domain/finder/document';
import type { FacetCounts, Filters } from '../../../domain/finder/filters';
import type {
	BrowseRequest,
	BrowseResponse,
	CandidateRequest,
	IndexContents,
	SearchIndex,
} from '../../ports/search-index';

const stateIndex = 'todoku_state';
const indexName = (language: Language) => `programs_${language}`;
const localeOf: Record<Language, 'jpn' | 'eng'> = { ja: 'jpn', 'ja-easy': 'jpn', en: 'eng' };
const mostHits = 100_000;
const taskPatience = { timeout: 3_600_000, interval: 50 };

export interface MeilisearchAddress {
	url: string;
	/** May write; never leaves the server. */
	adminKey: string;
}

/** Searches wait no longer than this before the in-process engine answers. */
const searchTimeoutMilliseconds = 400;
/** Longer, since it may be busy with building; but a server that hangs must be noticed. */
const lookTimeoutMilliseconds = 5000;

type Words = Pick<IndexContents, 'dictionary' | 'stopWords'>;

function settingsFor(language: Language, { dictionary, stopWords }: Words): Settings {
	return {
		searchableAttributes: [...searchedFields],
		filterableAttributes: [...filterNames, 'tokens'],
		sortableAttributes: ['deadline', 'amount', 'standing', 'ended'],
		displayedAttributes: ['id'],
		// Without a locale on both sides, kanji-only text is read as Chinese and finds nothing.
		localizedAttributes: [{ attributePatterns: ['*'], locales: [localeOf[language]] }],
		dictionary: [...dictionary],
		stopWords: [...stopWords],
		typoTolerance: { enabled: true, disableOnNumbers: true },
		prefixSearch: 'disabled',
		pagination: { maxTotalHits: mostHits },
		faceting: { maxValuesPerFacet: 100 },
	};
}

/** An index that was built with other settings is as good as none. */
const settingsVersion = createHash('sha256')
	.update(JSON.stringify(settingsFor('ja', { dictionary: [], stopWords: [] })))
	.digest('hex');

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

const sortOf: Record<Criteria['sort'], string[]> = {
	relevance: ['standing:asc'],
	deadline: ['ended:asc', 'deadline:asc', 'standing:asc'],
	amount: ['ended:asc', 'amount:desc', 'standing:asc'],
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

type Answer = {
	hits: Record<string, unknown>[];
	totalHits?: number;
	facetDistribution?: Partial<FacetCounts>;
};

const idsOf = ({ hits }: Answer) => hits.map((hit) => String(hit['id']));

function responseOf(results: readonly Answer[]): BrowseResponse {
	const [main] = results;
	const counts = results.map((result) => result.facetDistribution ?? {});
	return {
		ids: main ? idsOf(main) : [],
		total: main?.totalHits ?? 0,
		facets: Object.assign({}, ...counts) as FacetCounts,
	};
}

/** Meilisearch gathers by tokens; how much each means is weighed elsewhere. */
type StoredDocument = Omit<IndexDocument, 'meanings'> & { tokens: string[] };

function storedOf({ meanings, ...rest }: IndexDocument): StoredDocument {
	return { ...rest, tokens: Object.keys(meanings) };
}

async function buildAside(
	client: Meilisearch,
	language: Language,
	contents: IndexContents,
): Promise<string> {
	const name = `${indexName(language)}_${randomBytes(6).toString('hex')}`;
	await client.createIndex(name, { primaryKey: 'id' }).waitTask(taskPatience);
	const index = client.index<StoredDocument>(name);
	await index.updateSettings(settingsFor(language, contents)).waitTask(taskPatience);
	const tasks = index.addDocumentsInBatches(contents.documents[language].map(storedOf), 10_000);
	const done = await Promise.all(tasks.map((task) => task.waitTask(taskPatience)));
	const failed = done.find((task) => task.status !== 'succeeded');
	if (failed)
		throw new Error(`Meilisearch could not index: ${failed.error?.message ?? failed.status}`);
	return name;
}

async function swapIn(client: Meilisearch, built: ReadonlyMap<Language, string>): Promise<void> {
	const existing = await client.getIndexes({ limit: 1000 });
	const names = new Set(existing.results.map((index) => index.uid));
	for (const language of built.keys())
		if (!names.has(indexName(language)))
			await client.createIndex(indexName(language), { primaryKey: 'id' }).waitTask(taskPatience);
	const swaps = [...built].map(([language, name]) => ({
		indexes: [indexName(language), name] as [string, string],
		rename: false,
	}));
	await client.swapIndexes(swaps).waitTask(taskPatience);
	// What was swapped out, and what an interrupted build left behind.
	const live = new Set([...languageCodes.map(indexName), stateIndex]);
	for (const name of [...names, ...built.values()])
		if (!live.has(name)) await client.deleteIndex(name).waitTask(taskPatience);
}

interface State {
	id: string;
	fingerprint: string;
	settings: string;
}

/** A server of Meilisearch, with one index per language. */
export function meilisearchIndex({ url, adminKey }: MeilisearchAddress): SearchIndex {
	const connect = (apiKey: string, timeout?: number) =>
		new Meilisearch({
			host: url,
			apiKey,
			// Compressed answers over kept connections make the client wait some 40 ms a call.
			requestInit: { headers: { 'accept-encoding': 'identity' } },
			...(timeout !== undefined && { timeout }),
		});
	const admin = connect(adminKey);
	const looker = connect(adminKey, lookTimeoutMilliseconds);
	let searcher: Promise<Meilisearch> | undefined;

	/** A client that can only search: the key that may write stays out of the way of requests. */
	async function connectSearcher(): Promise<Meilisearch> {
		const keys = await connect(adminKey, searchTimeoutMilliseconds).getKeys();
		const key = keys.results.find(({ actions }) => actions.join() === 'search');
		return connect(key?.key ?? adminKey, searchTimeoutMilliseconds);
	}

	async function ask(queries: MultiSearchQuery[]): Promise<Answer[]> {
		try {
			searcher ??= connectSearcher();
			const { results } = await (await searcher).multiSearch({ queries });
			return results as Answer[];
		} catch (error) {
			// A server that lost its data has other keys when it comes back.
			searcher = undefined;
			throw error;
		}
	}

	return {
		engine: 'meilisearch',
		async candidates(request) {
			const answers = await ask(candidateQueries(request));
			return [...new Set(answers.flatMap(idsOf))];
		},
		browse: async (request) => responseOf(await ask(browseQueries(request))),
		async replace(contents) {
			const built = new Map<Language, string>();
			for (const language of languageCodes)
				built.set(language, await buildAside(admin, language, contents));
			await swapIn(admin, built);
			const { fingerprint } = contents;
			const state: State = { id: 'programs', fingerprint, settings: settingsVersion };
			await admin
				.index(stateIndex)
				.addDocuments([state], { primaryKey: 'id' })
				.waitTask(taskPatience);
		},
		async fingerprint() {
			const { results } = await looker.getIndexes({ limit: 1000 });
			const names = new Set(results.map((index) => index.uid));
			const needed = [stateIndex, ...languageCodes.map(indexName)];
			if (!needed.every((name) => names.has(name))) return undefined;
			const state = await looker.index<State>(stateIndex).getDocument('programs');
			return state.settings === settingsVersion ? state.fingerprint : undefined;
		},
	};
}
