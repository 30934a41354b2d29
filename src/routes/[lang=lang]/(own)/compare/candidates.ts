import { readCriteria, type Criteria } from '$lib/domain/finder/criteria';
import type { Language } from '$lib/domain/codes';
import type { Program } from '$lib/domain/program/program';
import { statusOn } from '$lib/domain/program/status';
import type { Words } from '$lib/i18n/words';

/** What the page asks of the site to find further programs. */
export interface Finder {
	programs(): readonly Program[];
	program(id: string): Program | undefined;
	findPrograms(criteria: Criteria, language: Language): Promise<{ programs: Program[] }>;
}

export interface Candidates {
	kept: Program[];
	similar: Program[];
	/** Absent where nothing was looked for. */
	found: Program[] | undefined;
}

const mostSimilar = 6;
const mostFound = 8;

/** Programs that go with one, and others of its kind that are there for the same. */
function similarTo(program: Program, programs: readonly Program[], { today }: Words): Program[] {
	const { relatedIds = [], successorId, kind, goals } = program;
	const isNamed = ({ id }: Program) => relatedIds.includes(id) || id === successorId;
	const isAlike = (other: Program) => other.kind === kind && other.goals[0] === goals[0];
	const living = programs.filter((other) => statusOn(other, today) !== 'ended');
	return [
		...living.filter(isNamed),
		...living.filter((other) => !isNamed(other) && isAlike(other)),
	];
}

/** Programs that one may want to add to those that are compared; none twice. */
export async function candidatesFor(
	chosen: readonly Program[],
	{ keptIds, query }: { keptIds: readonly string[]; query: string },
	finder: Finder,
	words: Words,
): Promise<Candidates> {
	const seen = new Set(chosen.map(({ id }) => id));
	const unseen = (programs: readonly Program[], most: number): Program[] => {
		const fresh = programs.filter(({ id }) => !seen.has(id)).slice(0, most);
		fresh.forEach(({ id }) => seen.add(id));
		return fresh;
	};
	const { criteria: asked } = readCriteria(new URLSearchParams({ q: query }), []);
	const criteria = { ...asked, per: mostFound };
	const found = query === '' ? undefined : await finder.findPrograms(criteria, words.language);
	return {
		found: found && unseen(found.programs, mostFound),
		kept: unseen(
			keptIds.flatMap((id) => finder.program(id) ?? []),
			keptIds.length,
		),
		similar: unseen(
			chosen.flatMap((program) => similarTo(program, finder.programs(), words)),
			mostSimilar,
		),
	};
}
