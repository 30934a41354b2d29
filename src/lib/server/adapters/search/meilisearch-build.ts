import { createHash } from 'node:crypto';
import type { EnqueuedTaskPromise, Index, Meilisearch, Settings } from 'meilisearch';
import type { Language } from '../../../domain/codes';
import { filterNames } from '../../../domain/finder/criteria';
import { searchedFields, type IndexDocument } from '../../../domain/finder/document';
import type { IndexContents } from '../../ports/search-index';
import { asideName, asidePattern, indexName, localeOf } from './meilisearch-names';

const mostHits = 100_000;
/**
 * Building 100,000 programs takes minutes. Without an end, since the client's own timer stays behind
 * when the server goes away, and would keep this process from ending until it rings.
 */
export const taskPatience = { timeout: 0, interval: 50 };

type Words = Pick<IndexContents, 'dictionary' | 'stopWords'>;

function settingsFor(language: Language, { dictionary, stopWords }: Words): Settings {
	return {
		searchableAttributes: [...searchedFields],
		filterableAttributes: [...filterNames, 'tokens'],
		sortableAttributes: ['deadline', 'amount', 'standing', 'ended', 'overdue'],
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
export const settingsVersion = createHash('sha256')
	.update(JSON.stringify(settingsFor('ja', { dictionary: [], stopWords: [] })))
	.digest('hex');

/** Meilisearch gathers by tokens; how much each means is weighed elsewhere. */
export type StoredDocument = Omit<IndexDocument, 'meanings'> & { tokens: string[] };

/** A document as the server keeps it. */
export function storedOf({ meanings, ...rest }: IndexDocument): StoredDocument {
	return { ...rest, tokens: Object.keys(meanings) };
}

/**
 * Waits until tasks are done.
 * @throws Error where one of them failed: it says so in its answer only
 */
export async function succeeded(tasks: readonly EnqueuedTaskPromise[]): Promise<void> {
	const done = await Promise.all(tasks.map((task) => task.waitTask(taskPatience)));
	const failed = done.find((task) => task.status !== 'succeeded');
	if (failed)
		throw new Error(`Meilisearch could not index: ${failed.error?.message ?? failed.status}`);
}

/** Begins to put documents into an index, in requests that are not too large. */
export const addAll = (
	index: Index<StoredDocument>,
	documents: StoredDocument[],
): EnqueuedTaskPromise[] => index.addDocumentsInBatches(documents, 10_000);

/** Fills an index of its own name, and gives that name. */
export async function buildAside(
	client: Meilisearch,
	language: Language,
	contents: IndexContents,
): Promise<string> {
	const name = asideName(language);
	await client.createIndex(name, { primaryKey: 'id' }).waitTask(taskPatience);
	const index = client.index<StoredDocument>(name);
	await index.updateSettings(settingsFor(language, contents)).waitTask(taskPatience);
	await succeeded(addAll(index, contents.documents[language].map(storedOf)));
	return name;
}

/** Puts what was built in the place of what is searched, all languages at once. */
export async function swapIn(
	client: Meilisearch,
	built: ReadonlyMap<Language, string>,
): Promise<void> {
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
	// What was swapped out, and what an interrupted build left behind; never what others keep there.
	for (const name of new Set([...names, ...built.values()]))
		if (asidePattern.test(name)) await client.deleteIndex(name).waitTask(taskPatience);
}
