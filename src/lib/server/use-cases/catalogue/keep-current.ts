import type { JstDate } from '../../../domain/jst-date';
import type { Catalogue, Clock } from '../../ports/catalogue';
import type { Thesaurus } from '../../../domain/finder/thesaurus';
import type { ProgramStore } from '../../ports/program-store';
import type { ReferenceData } from '../../ports/reference-data';
import type { SearchIndex } from '../../ports/search-index';
import type { FinderTools } from '../finder/ranked-answers';
import { indexContents, knowledgeOf, profilesOf } from '../finder/index-contents';
import { keptMeanings } from '../finder/kept-meanings';

export interface CurrentTools {
	/** What requests are answered from; never waits. */
	get(): FinderTools;
	/** Grows whenever `get` begins to give other answers. */
	generation(): number;
	/** Reloads and re-indexes when programs have changed or a new day has begun in Tokyo. */
	refresh(): Promise<void>;
}

interface Dependencies {
	store: ProgramStore;
	index: SearchIndex;
	reference: ReferenceData;
	/** The words in use; read anew with every revision. */
	thesaurus(): Promise<Thesaurus>;
	clock: Clock;
}

async function loadCatalogue(store: ProgramStore): Promise<Catalogue> {
	const revision = await store.revision();
	const programs = await store.all();
	return { revision, programs, byId: new Map(programs.map((program) => [program.id, program])) };
}

/** The catalogue, the index and the words in use, kept in step with the store and the calendar. */
export async function keepCurrent(dependencies: Dependencies): Promise<CurrentTools> {
	const { store, index, clock } = dependencies;
	let indexed: { revision: number; today: JstDate } | undefined;
	let generation = 0;
	const meaningsFor = keptMeanings();
	let tools = await reload(clock.today());

	async function reload(today: JstDate): Promise<FinderTools> {
		const catalogue = await loadCatalogue(store);
		const reference = { ...dependencies.reference, thesaurus: await dependencies.thesaurus() };
		const contents = indexContents(catalogue.programs, reference, today, meaningsFor);
		await index.replace(contents);
		indexed = { revision: catalogue.revision, today };
		const knowledge = knowledgeOf(catalogue.programs, reference, contents);
		return { index, catalogue, knowledge, profileOf: profilesOf(contents) };
	}

	async function refresh(): Promise<void> {
		const today = clock.today();
		const revision = await store.revision();
		if (indexed?.revision === revision && indexed.today === today) return;
		tools = await reload(today);
		generation++;
	}

	return { get: () => tools, generation: () => generation, refresh };
}
