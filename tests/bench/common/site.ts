import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { MeilisearchAddress } from '$lib/server/adapters/search/meilisearch';
import { today } from './catalogue';
import { atTheEnd, temporaryFolder } from './clean-up';
import { endProcess } from './meilisearch';
import { startNodeServer } from './node-server';

const readiness = z.object({ index: z.object({ engine: z.string() }) });
const running = z.object({ pid: z.number() });

async function answersFromMeilisearch(address: string): Promise<boolean> {
	const response = await fetch(`${address}/readyz`);
	return readiness.parse(await response.json()).index.engine === 'meilisearch';
}

/** A site that had to be killed cannot take the search engine along that it started. */
async function endSearchEngineOf(folder: string): Promise<void> {
	const text = await readFile(join(folder, 'meilisearch', 'running.json'), 'utf8').catch(() => '');
	if (text) await endProcess(running.parse(JSON.parse(text)).pid);
}

/**
 * The production build as it is served, with a state folder of its own.
 * @param meilisearch to search with; otherwise it starts one for itself
 * @returns its address
 */
export async function startSite(meilisearch?: MeilisearchAddress): Promise<string> {
	const folder = await temporaryFolder();
	atTheEnd(() => endSearchEngineOf(folder));
	const settings = {
		TODOKU_VAR: folder,
		TODOKU_TODAY: today,
		...(meilisearch && { MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.adminKey }),
	};
	return startNodeServer('build', settings, answersFromMeilisearch);
}
