import { isDeepStrictEqual } from 'node:util';
import type { Meilisearch } from 'meilisearch';
import { languageCodes, type Language } from '../../../domain/codes';
import type { IndexDocument } from '../../../domain/finder/document';
import type { IndexContents } from '../../ports/search-index';
import { addAll, storedOf, succeeded, type StoredDocument } from './meilisearch-build';
import { indexName } from './meilisearch-names';

interface IndexChange {
	language: Language;
	/** New ones, and those of which anything is different. */
	changed: StoredDocument[];
	/** Ids of those that are there no more. */
	gone: string[];
}

function changeOf(
	language: Language,
	before: readonly IndexDocument[],
	after: readonly IndexDocument[],
): IndexChange {
	const old = new Map(before.map((one) => [one.id, one]));
	const changed = after
		.filter((document) => !isDeepStrictEqual(document, old.get(document.id)))
		.map(storedOf);
	const staying = new Set(after.map(({ id }) => id));
	const gone = before.map(({ id }) => id).filter((id) => !staying.has(id));
	return { language, changed, gone };
}

const wordsOf = ({ dictionary, stopWords }: IndexContents) =>
	JSON.stringify([dictionary, stopWords]);

/**
 * What is to be done to indexes that hold `before`; undefined where building anew costs no more: most of
 * it has changed, or the words by which texts are cut.
 */
export function changesBetween(
	before: IndexContents,
	after: IndexContents,
): IndexChange[] | undefined {
	if (wordsOf(before) !== wordsOf(after)) return undefined;
	const changes = languageCodes.map((language) =>
		changeOf(language, before.documents[language], after.documents[language]),
	);
	const isLittle = changes.every(
		({ language, changed, gone }) =>
			(changed.length + gone.length) * 2 <= before.documents[language].length,
	);
	return isLittle ? changes : undefined;
}

/** Changes what is searched, document by document. */
export async function carryOut(
	client: Meilisearch,
	changes: readonly IndexChange[],
): Promise<void> {
	const tasks = changes.flatMap(({ language, changed, gone }) => {
		const index = client.index<StoredDocument>(indexName(language));
		const deleting = gone.length > 0 ? [index.deleteDocuments(gone)] : [];
		return [...deleting, ...addAll(index, changed)];
	});
	await succeeded(tasks);
}
