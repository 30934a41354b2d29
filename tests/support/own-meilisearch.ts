import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { meilisearchBinary } from '../../src/lib/server/adapters/search/meilisearch-binary';
import {
	meilisearchProcess,
	type MeilisearchProcess,
} from '../../src/lib/server/adapters/search/meilisearch-process';
import { folderForGroup } from './temporary-folder';

/** The checked binary; the tests of the search engine mean nothing without it. */
export async function binaryIn(folder: string): Promise<string> {
	const binary = await meilisearchBinary(folder);
	if (!binary) throw new Error('no Meilisearch for this platform');
	return binary;
}

/** A real Meilisearch on empty data, for all tests of the file that asks for it. */
export function ownMeilisearch(): () => MeilisearchProcess {
	const folder = folderForGroup('meilisearch');
	let server: MeilisearchProcess;
	beforeAll(async () => {
		server = await meilisearchProcess(await binaryIn(folder), join(folder, 'server'));
		await server.ensure();
	});
	afterAll(() => server.stop());
	return () => server;
}
