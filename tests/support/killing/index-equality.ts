import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Meilisearch } from 'meilisearch';
import { languageCodes } from '../../../src/lib/domain/codes';
import { jstDateAt } from '../../../src/lib/domain/jst-date';
import { connect } from '../../../src/lib/server/adapters/db/open';
import { databaseProgramStore } from '../../../src/lib/server/adapters/db/program-store';
import { dataDirectory } from '../../../src/lib/server/adapters/files/data-directory';
import { storedOf } from '../../../src/lib/server/adapters/search/meilisearch-build';
import { indexName } from '../../../src/lib/server/adapters/search/meilisearch-names';
import { meilisearchIndex } from '../../../src/lib/server/adapters/search/meilisearch';
import { runningMeilisearch } from '../../../src/lib/server/adapters/search/meilisearch-process';
import type { IndexContents } from '../../../src/lib/server/ports/search-index';
import { indexContents } from '../../../src/lib/server/use-cases/finder/index-contents';

/** What an index of this database has to hold today. */
async function wantedContents(url: string, data: string): Promise<IndexContents> {
	const database = await connect(url);
	try {
		const programs = await databaseProgramStore(database, (id, message) => {
			throw new Error(`${id} cannot be read: ${message}`);
		}).all();
		const reference = await dataDirectory(data).reference();
		return indexContents(programs, reference, jstDateAt(Date.now()));
	} finally {
		await database.destroy();
	}
}

const byId = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
	[...items].sort((one, other) => (one.id < other.id ? -1 : 1));

/** Compares what the search engine holds, document by document, with what the database says. */
export async function expectIndexEqual(url: string, state: string, data: string): Promise<number> {
	const address = await runningMeilisearch(join(state, 'meilisearch'));
	if (!address) throw new Error('no search engine runs');
	const wanted = await wantedContents(url, data);
	expect(await meilisearchIndex(address).fingerprint()).toBe(wanted.fingerprint);
	const client = new Meilisearch({ host: address.url, apiKey: address.adminKey });
	let compared = 0;
	for (const language of languageCodes) {
		const { results } = await client
			.index<{ id: string }>(indexName(language))
			.getDocuments({ limit: 1000 });
		const stored = wanted.documents[language].map(storedOf);
		// As it was sent there.
		const sent = JSON.parse(JSON.stringify(byId(stored))) as unknown;
		expect(byId(results)).toEqual(sent);
		compared += results.length;
	}
	return compared;
}

/** The titles of programs, as visitors are told them; `imported` for what was not written here. */
export async function shownTitles(origin: string, ids: readonly string[]): Promise<string[]> {
	return Promise.all(
		ids.map(async (id) => {
			const response = await fetch(`${origin}/api/v1/programs/${id}?lang=ja`);
			const { title } = (await response.json()) as { title: string };
			return title.startsWith('run') ? title : 'imported';
		}),
	);
}
