import { join } from 'node:path';
import { Failover } from '../adapters/search/failover';
import { meilisearchIndex, type MeilisearchAddress } from '../adapters/search/meilisearch';
import { lookIntoMeilisearch } from '../adapters/search/meilisearch-look';
import { meilisearchBinary } from '../adapters/search/meilisearch-binary';
import { meilisearchProcess } from '../adapters/search/meilisearch-process';
import { memoryIndex } from '../adapters/search/memory';
import type { Config } from '../config';
import { log } from '../log';
import type { SearchIndex } from '../ports/search-index';
import type { IndexLook } from '../ports/upkeep';

export interface Engine {
	index: SearchIndex;
	/** Called every second: restarts and refills what has died. */
	heal(): Promise<void>;
	rebuild(): Promise<void>;
	/** What the server for search really holds; nothing where there is none. Rejects where it is down. */
	look(): Promise<IndexLook | undefined>;
	stop(): Promise<void>;
}

interface Server extends MeilisearchAddress {
	ensure(): Promise<void>;
	onDeath?(listener: () => void): void;
	stop(): Promise<void>;
}

async function serverFor(config: Config): Promise<Server | undefined> {
	const nothing = () => Promise.resolve();
	if (config.MEILI_URL)
		return {
			url: config.MEILI_URL,
			adminKey: config.MEILI_KEY ?? '',
			ensure: nothing,
			stop: nothing,
		};
	const binary = await meilisearchBinary(config.TODOKU_VAR);
	return binary ? meilisearchProcess(binary, join(config.TODOKU_VAR, 'meilisearch')) : undefined;
}

/** The search engine that was named, the one that came along, or the one in memory. */
export async function openEngine(config: Config): Promise<Engine> {
	const server = await serverFor(config);
	if (!server) {
		log.warn(
			'no Meilisearch for this platform: the finder answers from memory; set MEILI_URL to use one',
		);
		const nothing = () => Promise.resolve();
		const look = () => Promise.resolve(undefined);
		return { index: memoryIndex(), heal: nothing, rebuild: nothing, look, stop: nothing };
	}
	const report = (event: string, error?: unknown) =>
		log.info({ error: String(error ?? '') }, event);
	const index: Failover = new Failover(meilisearchIndex(server), memoryIndex(), report);
	server.onDeath?.(index.doubt);
	const ensure = () =>
		server.ensure().catch((error: unknown) => log.error({ error: String(error) }, 'search engine'));
	await ensure();
	const heal = () => ensure().then(index.heal);
	const look = () => lookIntoMeilisearch(server);
	return { index, heal, rebuild: index.rebuild, look, stop: server.stop };
}
