import type { Kysely } from 'kysely';
import { withWords } from '../../domain/searches/with-words';
import { databaseSearchLog } from '../adapters/db/search-log';
import { databaseSettings } from '../adapters/db/settings';
import type { Tables } from '../adapters/db/tables';
import { databaseWordStore } from '../adapters/db/word-store';
import { withRomaji } from '../adapters/files/romaji';
import { memoryIndex } from '../adapters/search/memory';
import type { Clock } from '../ports/catalogue';
import type { DataDirectory, ReferenceData } from '../ports/reference-data';
import type { WordStore } from '../ports/word-store';
import type { CurrentTools } from '../use-cases/catalogue/keep-current';
import { searchCounter, type SearchCounter } from '../use-cases/searches/count-searches';
import { searchesOf, type Searches } from '../use-cases/searches/searches';

/** Words that staff have added, and the city's own with those that are published. */
export function openWords(database: Kysely<Tables>, { thesaurus }: ReferenceData) {
	const words: WordStore = databaseWordStore(database);
	return {
		words,
		async thesaurus() {
			const published = await words.published();
			return published.length === 0 ? thesaurus : withRomaji(withWords(thesaurus, published));
		},
	};
}

interface Around {
	database: Kysely<Tables>;
	data: DataDirectory;
	reference: ReferenceData;
	current: CurrentTools;
	store: WordStore;
	clock: Clock;
}

/** Counts in memory, written down by `flush`; the board and the words on the site's own database. */
export function openSearches(around: Around): {
	searches: Searches;
	flush: SearchCounter['flush'];
} {
	const { database, data, reference, current, store, clock } = around;
	const log = databaseSearchLog(database);
	const settings = databaseSettings(database);
	const counter = searchCounter(log, clock.today);
	const finder = () => current.get();
	const wards = reference.city.wards.map(({ code }) => code);
	const stamp = () => `${current.generation()} ${clock.today()}`;
	const searches = searchesOf(
		counter,
		{ log, finder, wards, stamp, today: clock.today },
		{
			...{ store, log, finder, reference, today: clock.today },
			completed: withRomaji,
			judged: () => data.judgedQueries(),
			thesaurusFile: (words) => data.thesaurusFile(words),
			newIndex: memoryIndex,
			now: () => new Date(),
			isSecondPersonRequired: async () => (await settings.read('second-person')) === 'required',
		},
	);
	return { searches, flush: counter.flush };
}
