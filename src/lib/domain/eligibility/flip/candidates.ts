import type { Line } from '../judge';
import type { Change } from './change';
import { changesOfCriterion } from './fact-flips';
import { isWaitedFor, waitFor, type Candidate } from './candidate';
import type { Question } from './question';
import { turnsOf } from './turns';

export type Failure = Candidate & { criterion: number };

/** Changes that may mend lines that failed. */
export function candidatesFor(question: Question, failed: readonly Line[]): Failure[] {
	const inTheWay = new Set(failed.map(({ criterion }) => criterion));
	const waits = turnsOf(question)
		.filter(({ criterion, fact }) => inTheWay.has(criterion) && isWaitedFor(fact))
		.map(({ criterion, fact, ...turn }) => ({ criterion, ...waitFor(turn, fact) }));
	const changes = failed.flatMap(({ criterion: index, track }) => {
		const criterion = question.program.criteria[index];
		const found = criterion ? changesOfCriterion(criterion, question.situation(track)) : [];
		return found.map((change) => ({ criterion: index, ...change }));
	});
	return [...waits, ...changes];
}

/** A change with only those of its alternatives that are accepted, if there are any. */
export function narrowed(change: Change, accepts: (one: Change) => boolean): Change | undefined {
	if (!('anyOf' in change)) return accepts(change) ? change : undefined;
	const anyOf = change.anyOf.filter((code) => accepts({ ...change, anyOf: [code] }));
	return anyOf.length > 0 ? { ...change, anyOf } : undefined;
}
