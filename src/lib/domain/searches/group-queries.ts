import { isOneSlipApart } from '../finder/correct';
import type { Reading } from '../finder/read';
import { fold } from '../finder/words';

/** What a query is about, as far as the finder understands it. */
export interface Subject {
	/** Concepts and programs that it names, by their codes; none where nothing was understood. */
	codes: readonly string[];
	/** The same for queries that belong together. */
	key: string;
}

/** How one query turned out in a span of days. */
export interface AskedQuery {
	query: string;
	/** How often it found nothing. */
	none: number;
	/** How often it found one or two programs. */
	few: number;
}

export interface QueryGroup {
	codes: readonly string[];
	/** The most frequent first. */
	queries: AskedQuery[];
}

const solid = (text: string): string => fold(text).replace(/\s+/g, '');

/** Codes of concepts and programs that were recognised, the most certain first. */
export const understoodIn = ({ question }: Reading): string[] => [
	...new Set(question.found.map(({ meaning }) => meaning.code)),
];

/** Queries with the same subjects belong together, slips mended; what nobody understands, by its words. */
export function subjectOf({ question, telling }: Reading): Subject {
	const subjects = question.found.filter(({ meaning }) => meaning.role !== 'form');
	const codes = [...new Set(subjects.map(({ meaning }) => meaning.code))].sort();
	return { codes, key: codes.length > 0 ? codes.join(' ') : `? ${solid(telling)}` };
}

export const failuresOf = ({ none, few }: AskedQuery): number => none + few;

const sumOf = (group: QueryGroup): number =>
	group.queries.reduce((sum, query) => sum + failuresOf(query), 0);

/** Shorter words are too easily other words. */
const shortestSlip = 6;

/** A query that nobody understands and that is a slip away from a more frequent one is the same. */
function joinSlips(groups: ReadonlyMap<string, QueryGroup>): QueryGroup[] {
	const joined = new Map<string, QueryGroup>();
	for (const [key, group] of [...groups].sort(([, a], [, b]) => sumOf(b) - sumOf(a))) {
		const isKnown = group.codes.length > 0 || key.length < shortestSlip;
		const same = isKnown
			? undefined
			: [...joined.keys()].find((other) => isOneSlipApart(other, key));
		const larger = same === undefined ? undefined : joined.get(same);
		if (larger) larger.queries.push(...group.queries);
		else joined.set(key, group);
	}
	return [...joined.values()];
}

/** Queries put together by what they are about, the most frequent first. */
export function groupQueries(
	asked: readonly AskedQuery[],
	subject: (query: string) => Subject,
): QueryGroup[] {
	const groups = new Map<string, QueryGroup>();
	for (const one of asked) {
		const { codes, key } = subject(one.query);
		const group = groups.get(key) ?? { codes, queries: [] };
		groups.set(key, group);
		group.queries.push(one);
	}
	const joined = joinSlips(groups);
	for (const { queries } of joined) queries.sort((a, b) => failuresOf(b) - failuresOf(a));
	return joined.sort((a, b) => sumOf(b) - sumOf(a));
}
