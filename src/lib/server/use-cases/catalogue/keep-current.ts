import type { JstDate } from '../../../domain/jst-date';
import type { Catalogue, Clock } from '../../ports/catalogue';
import type { ProgramStore } from '../../ports/program-store';
import type { ReferenceData } from '../../ports/reference-data';
import type { SearchIndex } from '../../ports/search-index';
import type { FinderTools } from '../finder/find-programs';
import { indexContents, spokenLexicon } from '../finder/index-contents';

export interface CurrentTools {
	/** What requests are answered from; never waits. */
	get(): FinderTools;
	/** Reloads and re-indexes when programs have changed or a new day has begun in Tokyo. */
	refresh(): Promise<void>;
}

interface Dependencies {
	store: ProgramStore;
	index: SearchIndex;
	reference: ReferenceData;
	clock: Clock;
}

async function loadCatalogue(store: ProgramStore): Promise<Catalogue> {
	const revision = await store.revision();
	const programs = await store.all();
	return { revision, programs, byId: new Map(programs.map((program) => [program.id, program])) };
}

/** The catalogue, the index and the words in use, kept in step with the store and the calendar. */
export async function keepCurrent(dependencies: Dependencies): Promise<CurrentTools> {
	const { store, index, reference, clock } = dependencies;
	let tools: FinderTools | undefined;
	let indexed: { revision: number; today: JstDate } | undefined;

	async function reload(today: JstDate): Promise<FinderTools> {
		const catalogue = await loadCatalogue(store);
		await index.replace(indexContents(catalogue.programs, reference, today));
		indexed = { revision: catalogue.revision, today };
		return { index, catalogue, lexicon: spokenLexicon(catalogue.programs, reference) };
	}

	async function refresh(): Promise<void> {
		const today = clock.today();
		const revision = await store.revision();
		if (indexed?.revision === revision && indexed.today === today) return;
		tools = await reload(today);
	}

	tools = await reload(clock.today());
	const loaded = tools;
	return { get: () => tools ?? loaded, refresh };
}
