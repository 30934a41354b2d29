import { emptyCriteria } from '$lib/domain/finder/criteria';
import { meilisearchIndex } from '$lib/server/adapters/search/meilisearch';
import type { SearchIndex } from '$lib/server/ports/search-index';
import { findPrograms } from '$lib/server/use-cases/finder/find-programs';
import { knowledgeOf, profilesOf } from '$lib/server/use-cases/finder/index-contents';
import { startMeilisearch } from '../common/meilisearch';
import type { World } from './many-programs';

export interface Took {
	/** The whole search, as a page or the API would wait for it. */
	total: number;
	/** The part of it spent waiting for the index. */
	index: number;
	/** Whether the index was too slow for the app's patience; the site would answer from memory. */
	gaveUp: boolean;
}

export type Searcher = (words: string) => Promise<Took>;

/** The same index, adding up how long its answers take. */
function withStopwatch(index: SearchIndex): { index: SearchIndex; take(): number } {
	let spent = 0;
	const watched = new Proxy(index, {
		get(target, name) {
			const value: unknown = Reflect.get(target, name);
			if (typeof value !== 'function') return value;
			return async (...parameters: unknown[]): Promise<unknown> => {
				const started = performance.now();
				try {
					return await Reflect.apply(value, target, parameters);
				} finally {
					spent += performance.now() - started;
				}
			};
		},
	});
	const take = () => {
		const taken = spent;
		spent = 0;
		return taken;
	};
	return { index: watched, take };
}

/** The app's own search through its own adapter, in a Meilisearch that holds this world. */
export async function searcherFor({ programs, reference, contents }: World): Promise<Searcher> {
	const index = meilisearchIndex(await startMeilisearch());
	await index.replace(contents);
	const watched = withStopwatch(index);
	const tools = {
		index: watched.index,
		knowledge: knowledgeOf(programs, reference, contents),
		catalogue: { revision: 1, programs, byId: new Map(programs.map((one) => [one.id, one])) },
		profileOf: profilesOf(contents),
	};
	return async (words) => {
		watched.take();
		const started = performance.now();
		const gaveUp = await findPrograms(tools, { ...emptyCriteria, q: words }, 'ja').then(
			() => false,
			() => true,
		);
		return { total: performance.now() - started, index: watched.take(), gaveUp };
	};
}
