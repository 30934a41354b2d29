import type { Language } from '../../../domain/codes';
import { hasFilters, type Criteria } from '../../../domain/finder/criteria';
import { filtersOf, passes } from '../../../domain/finder/filters';
import { read } from '../../../domain/finder/read';
import { rankedAnswers, type FinderTools } from '../finder/ranked-answers';

/** Which programs criteria mean: those of the finder's result, whatever page of it is asked for. */
export interface Matching {
	/** Neither words nor filters: everything, also what is no longer listed. */
	isAll: boolean;
	has(id: string): boolean;
}

/** Everything that the finder would answer with, all pages together. */
export async function matchingPrograms(
	tools: FinderTools,
	criteria: Criteria,
	language: Language,
): Promise<Matching> {
	const reading = read(criteria.q, tools.knowledge);
	const isAll = reading.isEmpty && !hasFilters(criteria);
	const documents = reading.isEmpty
		? tools.catalogue.programs.flatMap(({ id }) => tools.profileOf(language, id)?.document ?? [])
		: await rankedAnswers(tools, criteria, language, reading);
	const filters = filtersOf(criteria);
	const passing = documents.filter((document) => passes(document, filters));
	const ids = new Set(passing.map(({ id }) => id));
	return { isAll, has: (id) => ids.has(id) };
}
