import { Meilisearch } from 'meilisearch';
import { languageCodes, type Language } from '$lib/domain/codes';
import { startMeilisearch } from '../common/meilisearch';
import { shown, type Engine } from './engine';
import type { ProgramText, TextsByLanguage } from './texts';

const indexOf = (language: Language) => `texts_${language}`;

/** Meilisearch as it comes: one index a language, no setting touched. */
export async function meilisearchEngine(texts: TextsByLanguage): Promise<Engine> {
	const { url, adminKey } = await startMeilisearch();
	const requestInit = { headers: { 'accept-encoding': 'identity' } };
	const client = new Meilisearch({ host: url, apiKey: adminKey, requestInit });
	for (const language of languageCodes)
		await client
			.index<ProgramText>(indexOf(language))
			.addDocuments(texts[language], { primaryKey: 'id' })
			.waitTask({ timeout: 60_000 });
	return {
		name: 'meilisearch',
		what: 'Meilisearch, default settings',
		async search(words, language) {
			const index = client.index<ProgramText>(indexOf(language));
			const { hits } = await index.search(words, { limit: shown });
			return hits.map((hit) => hit.id);
		},
	};
}
