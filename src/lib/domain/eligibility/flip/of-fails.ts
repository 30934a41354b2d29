import type { Fact } from '../fact';
import type { Judgement, Verdict } from '../judge';
import type { Change } from './change';
import { effortRank } from './effort';
import { changesOfCriterion } from './fact-flips';
import type { ChangeFlip } from './kinds';
import type { Question } from './question';
import { turnsOf } from './turns';

interface Candidate {
	criterion: number;
	change: Change;
	fact?: Fact;
	years?: number;
}

/** A change of any other criterion leaves those that failed as they are. */
function candidatesOf(question: Question, { lines }: Judgement): Candidate[] {
	const failed = lines.filter(({ outcome }) => outcome === 'failed');
	const inTheWay = new Set(failed.map(({ criterion }) => criterion));
	const waits = turnsOf(question.program, question.situation())
		.filter(({ criterion }) => inTheWay.has(criterion))
		.map(({ day, isExact, ...rest }): Candidate => ({
			...rest,
			change: { field: 'today', to: day, isExact },
		}));
	const changes = failed.flatMap(({ criterion: index, track }) => {
		const criterion = question.program.criteria[index];
		const found = criterion ? changesOfCriterion(criterion, question.situation(track)) : [];
		return found.map((change): Candidate => ({ criterion: index, ...change }));
	});
	return [...waits, ...changes];
}

const verdictsByWorth: readonly Verdict[] = ['meets', 'unknown', 'fails'];

/** The change with only those of its alternatives that lead to the best verdict, if any helps. */
function verified(question: Question, candidate: Candidate): ChangeFlip[] {
	const { change } = candidate;
	const variants: Change[] =
		'anyOf' in change ? change.anyOf.map((code) => ({ ...change, anyOf: [code] })) : [change];
	const judged = variants.map((one) => ({ one, verdict: question.judgedAfter(one).verdict }));
	const verdict = verdictsByWorth.find((code) => judged.some((each) => each.verdict === code));
	if (verdict === undefined || verdict === 'fails') return [];
	const best = judged.filter((each) => each.verdict === verdict).map(({ one }) => one);
	const codes = best.flatMap((one) => ('anyOf' in one ? one.anyOf : []));
	const kept = 'anyOf' in change ? { ...change, anyOf: codes } : change;
	return [{ ...candidate, kind: 'change', change: kept, verdict }];
}

/** Negative where the first comes first; less effort goes before a better verdict. */
function compare(one: ChangeFlip, other: ChangeFlip, { today }: Question): number {
	const rankOf = ({ change, verdict }: ChangeFlip) => {
		const [effort, ...rest] = effortRank(change, today);
		return [effort, verdictsByWorth.indexOf(verdict), ...rest];
	};
	const others = rankOf(other);
	const differences = rankOf(one).map((rank, index) => rank - (others[index] ?? 0));
	return differences.find((difference) => difference !== 0) ?? 0;
}

/** The smallest change after which the program does not fail any more, if there is one. */
export function flipOfFailure(question: Question, judgement: Judgement): ChangeFlip | undefined {
	return candidatesOf(question, judgement)
		.flatMap((candidate) => verified(question, candidate))
		.sort((one, other) => compare(one, other, question))[0];
}
