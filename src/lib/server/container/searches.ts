import type { Kysely } from 'kysely';
import { withWords } from '../../domain/searches/with-words';
import { databaseSearchLog } from '../adapters/db/search-log';
import type { Tables } from '../adapters/db/tables';
import { databaseWordStore } from '../adapters/db/word-store';
import { withRomaji } from '../adapters/files/romaji';
import type { Clock } from '../ports/catalogue';
import type { ReferenceData } from '../ports/reference-data';
import type { WordStore } from '../ports/word-store';
import { searchCounter, type SearchCounter } from '../use-cases/searches/count-searches';
import { searchesOf, type Searches } from '../use-cases/searches/searches';

/** The city's words, and those that staff have published since. */
export const currentWords =
	(store: WordStore, { thesaurus }: ReferenceData) =>
	async () => {
		const words = await store.published();
		return words.length === 0 ? thesaurus : withRomaji(withWords(thesaurus, words));
	};

export const openWords = (database: Kysely<Tables>): WordStore => databaseWordStore(database);

/** Counts in memory, written down by `flush`. */
export function openSearches(
	database: Kysely<Tables>,
	clock: Clock,
): { searches: Searches; flush: SearchCounter['flush'] } {
	const counter = searchCounter(databaseSearchLog(database), clock.today);
	return { searches: searchesOf(counter), flush: counter.flush };
}
