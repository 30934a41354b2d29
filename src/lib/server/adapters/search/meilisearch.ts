import { Meilisearch, type MultiSearchQuery } from 'meilisearch';
import { languageCodes, type Language } from '../../../domain/codes';
import type { IndexContents, SearchIndex } from '../../ports/search-index';
import { buildAside, swapIn } from './meilisearch-build';
import { carryOut, changesBetween } from './meilisearch-change';
import {
	browseQueries,
	candidateQueries,
	idsOf,
	responseOf,
	type Answer,
} from './meilisearch-queries';
import { heldFingerprint, inPlace, writeState } from './meilisearch-state';

export interface MeilisearchAddress {
	url: string;
	/** May write; never leaves the server. */
	adminKey: string;
}

/** Searches wait no longer than this before the in-process engine answers. */
const searchTimeoutMilliseconds = 400;
/** Longer, since it may be busy with building; but a server that hangs must be noticed. */
const lookTimeoutMilliseconds = 5000;
/** For one request of a build, which may carry 10,000 documents. */
const buildTimeoutMilliseconds = 60_000;

async function buildAnew(client: Meilisearch, contents: IndexContents): Promise<void> {
	const built = new Map<Language, string>();
	for (const language of languageCodes)
		built.set(language, await buildAside(client, language, contents));
	await swapIn(client, built);
}

/** What is to be changed where the indexes hold `before` indeed, and little is different. */
async function changesFrom(
	before: IndexContents | undefined,
	contents: IndexContents,
	client: Meilisearch,
) {
	if (!before || (await heldFingerprint(client)) !== before.fingerprint) return undefined;
	return changesBetween(before, contents);
}

/** A server of Meilisearch, with one index per language. */
export function meilisearchIndex({ url, adminKey }: MeilisearchAddress): SearchIndex {
	const connect = (apiKey: string, timeout: number) =>
		new Meilisearch({
			host: url,
			apiKey,
			// Compressed answers over kept connections make the client wait some 40 ms a call.
			requestInit: { headers: { 'accept-encoding': 'identity' } },
			timeout,
		});
	const admin = connect(adminKey, buildTimeoutMilliseconds);
	const looker = connect(adminKey, lookTimeoutMilliseconds);
	let searcher: Promise<Meilisearch> | undefined;

	/** A client that can only search: the key that may write stays out of the way of requests. */
	async function connectSearcher(): Promise<Meilisearch> {
		const keys = await connect(adminKey, searchTimeoutMilliseconds).getKeys();
		const key = keys.results.find(({ actions }) => actions.join() === 'search');
		return connect(key?.key ?? adminKey, searchTimeoutMilliseconds);
	}

	async function ask(queries: MultiSearchQuery[]): Promise<Answer[]> {
		try {
			searcher ??= connectSearcher();
			const { results } = await (await searcher).multiSearch({ queries });
			return results as Answer[];
		} catch (error) {
			// A server that lost its data has other keys when it comes back.
			searcher = undefined;
			throw error;
		}
	}

	return {
		engine: 'meilisearch',
		async candidates(request) {
			const answers = await ask(candidateQueries(request));
			return [...new Set(answers.flatMap(idsOf))];
		},
		browse: async (request) => responseOf(await ask(browseQueries(request))),
		async replace(contents, before) {
			const changes = await changesFrom(before, contents, looker);
			if (changes) await inPlace(admin, () => carryOut(admin, changes));
			else await buildAnew(admin, contents);
			await writeState(admin, contents.fingerprint);
		},
		fingerprint: () => heldFingerprint(looker),
	};
}
