import { readFileSync } from 'node:fs';
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

export interface OwnMeilisearch extends MeilisearchProcess {
	/** Where it keeps its data and the number of its process. */
	folder: string;
}

/** The process that serves a folder right now. */
export function pidOf({ folder }: OwnMeilisearch): number {
	const state = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as { pid: number };
	return state.pid;
}

export async function startMeilisearch(parent: string): Promise<OwnMeilisearch> {
	const folder = join(parent, 'server');
	const server = await meilisearchProcess(await binaryIn(parent), folder);
	await server.ensure();
	return { ...server, folder };
}

/** A real Meilisearch on empty data, for all tests of the file that asks for it. */
export function ownMeilisearch(): () => OwnMeilisearch {
	const parent = folderForGroup('meilisearch');
	let server: OwnMeilisearch;
	beforeAll(async () => {
		server = await startMeilisearch(parent);
	});
	afterAll(() => server.stop());
	return () => server;
}
