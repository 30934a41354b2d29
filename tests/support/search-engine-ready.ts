import { setTimeout as pause } from 'node:timers/promises';
import type { FullConfig } from '@playwright/test';
import { readHealth } from './health';

const patienceMilliseconds = 180_000;

/** The server answers at once, from memory; the journeys are about the real search engine. */
export default async function searchEngineReady({ projects }: FullConfig): Promise<void> {
	const address = projects[0]?.use.baseURL ?? '';
	const deadline = performance.now() + patienceMilliseconds;
	while ((await readHealth(address)).index.engine !== 'meilisearch') {
		if (performance.now() > deadline) throw new Error('Meilisearch was not ready in time');
		await pause(200);
	}
}
