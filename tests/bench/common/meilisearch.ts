import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { MeilisearchAddress } from '$lib/server/adapters/search/meilisearch';
import { meilisearchBinary } from '$lib/server/adapters/search/meilisearch-binary';
import { meilisearchProcess } from '$lib/server/adapters/search/meilisearch-process';
import { atTheEnd, temporaryFolder } from './clean-up';

const stateFolder = () => process.env['TODOKU_VAR'] ?? 'var';

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
	try {
		return process.kill(pid, signal);
	} catch {
		return false;
	}
}

/** Asks a process to end, and makes it after some seconds. */
export async function endProcess(pid: number): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		if (!send(pid, tries === 0 ? 'SIGTERM' : 0)) return;
		await pause(50);
	}
	send(pid, 'SIGKILL');
}

/** A Meilisearch for one benchmark, empty, as the site would start it. */
export async function startMeilisearch(): Promise<MeilisearchAddress> {
	const binary = await meilisearchBinary(stateFolder());
	if (!binary) throw new Error('There is no Meilisearch for this platform to measure against.');
	// By default Meilisearch would take two thirds of the machine's memory while it indexes.
	process.env['MEILI_MAX_INDEXING_MEMORY'] ??= '2Gb';
	const server = await meilisearchProcess(binary, join(await temporaryFolder(), 'meilisearch'));
	atTheEnd(() => server.stop());
	await server.ensure();
	return { url: server.url, adminKey: server.adminKey };
}
