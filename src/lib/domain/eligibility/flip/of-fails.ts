import { candidatesFor, narrowed, type Failure } from './candidates';
import { smallest } from './effort';
import type { ChangeFlip } from './kinds';
import type { Question } from './question';

const helpful = ['meets', 'unknown'] as const;

/** Whether, of the lines that failed, those that still count are met for certain. */
function areMended(before: Question, after: Question): boolean {
	const failed = new Set(
		before.judgement.lines.flatMap(({ outcome, criterion }) =>
			outcome === 'failed' ? [criterion] : [],
		),
	);
	const { lines, tracks = [] } = after.judgement;
	const refused = tracks.flatMap(({ track, verdict }) => (verdict === 'fails' ? [track] : []));
	return lines
		.filter(({ track, criterion }) => failed.has(criterion) && !refused.includes(track ?? ''))
		.every(({ outcome }) => outcome === 'met');
}

/** The flip that a change makes, with only the alternatives that lead to the best verdict. */
function verified(question: Question, candidate: Failure): ChangeFlip[] {
	for (const verdict of helpful) {
		const change = narrowed(
			candidate.change,
			(one) => question.after(one).judgement.verdict === verdict,
		);
		if (!change) continue;
		const isMet = areMended(question, question.after(change));
		return [{ ...candidate, kind: 'change', change, verdict, isMet }];
	}
	return [];
}

/** The smallest change after which the program does not fail any more, if there is one. */
export function flipOfFailure(question: Question): ChangeFlip | undefined {
	const failed = question.judgement.lines.filter(({ outcome }) => outcome === 'failed');
	const flips = candidatesFor(question, failed).flatMap((one) => verified(question, one));
	return smallest(flips, question.today, ({ verdict }) => helpful.indexOf(verdict));
}
