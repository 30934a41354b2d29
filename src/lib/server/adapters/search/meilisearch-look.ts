import { Meilisearch } from 'meilisearch';
import { languageCodes, type Language } from '../../../domain/codes';
import type { IndexLook } from '../../ports/upkeep';
import { meilisearchIndex, type MeilisearchAddress } from './meilisearch';
import { indexName, stateIndex } from './meilisearch-names';

const timeout = 5000;

/** What a server of Meilisearch holds. Rejects where it does not answer. */
export async function lookIntoMeilisearch(address: MeilisearchAddress): Promise<IndexLook> {
	const client = new Meilisearch({ host: address.url, apiKey: address.adminKey, timeout });
	const { indexes } = await client.getStats();
	const counts = languageCodes.map((language): [Language, number] => [
		language,
		indexes[indexName(language)]?.numberOfDocuments ?? 0,
	]);
	const fingerprint = await meilisearchIndex(address).fingerprint();
	const state = indexes[stateIndex]
		? await client.index<{ at?: string }>(stateIndex).getDocument('programs')
		: {};
	const documents = Object.fromEntries(counts) as Record<Language, number>;
	return { engine: 'meilisearch', fingerprint, documents, since: state.at };
}
