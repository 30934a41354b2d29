import { randomBytes } from 'node:crypto';
import type { Meilisearch } from 'meilisearch';
import { languageCodes } from '../../../domain/codes';
import { settingsVersion, succeeded } from './meilisearch-build';
import { indexName, stateIndex } from './meilisearch-names';

interface State {
	id: string;
	fingerprint: string;
	settings: string;
	/** When it was built; an instant, as ISO text in UTC. */
	at: string;
}

/** Beside the state, one for each process that changes the indexes where they are. */
interface Mark {
	id: string;
}

const stateId = 'programs';

async function marksIn(client: Meilisearch): Promise<string[]> {
	const { results } = await client.index<Mark>(stateIndex).getDocuments({ limit: 1000 });
	return results.map(({ id }) => id).filter((id) => id !== stateId);
}

/** Says what the indexes hold, once they hold it whole. */
export async function writeState(client: Meilisearch, fingerprint: string): Promise<void> {
	const at = new Date().toISOString();
	const state: State = { id: stateId, fingerprint, settings: settingsVersion, at };
	const index = client.index(stateIndex);
	await succeeded([index.addDocuments([state], { primaryKey: 'id' })]);
	const marks = await marksIn(client);
	if (marks.length > 0) await succeeded([index.deleteDocuments(marks)]);
}

/** The fingerprint of what the indexes hold; undefined where they are not whole. */
export async function heldFingerprint(client: Meilisearch): Promise<string | undefined> {
	const { results } = await client.getIndexes({ limit: 1000 });
	const names = new Set(results.map((index) => index.uid));
	const needed = [stateIndex, ...languageCodes.map(indexName)];
	if (!needed.every((name) => names.has(name))) return undefined;
	const state = await client.index<State>(stateIndex).getDocument(stateId);
	const isWhole = state.settings === settingsVersion && (await marksIn(client)).length === 0;
	return isWhole ? state.fingerprint : undefined;
}

/**
 * Changes the indexes where they are. They count as empty until their state is written, so that those
 * of which the change broke off are built anew. Rejects where another process changes them as well.
 */
export async function inPlace(client: Meilisearch, change: () => Promise<void>): Promise<void> {
	const index = client.index<Mark>(stateIndex);
	const mark = `changing-${randomBytes(8).toString('hex')}`;
	await succeeded([index.addDocuments([{ id: mark }])]);
	// Of two that begin at once, at least the second sees the other, and has changed nothing yet.
	if ((await marksIn(client)).some((id) => id !== mark)) {
		await succeeded([index.deleteDocuments([mark])]);
		throw new Error('another process is changing the index');
	}
	await change();
	if (!(await marksIn(client)).includes(mark))
		throw new Error('another process has built the index anew meanwhile');
}
