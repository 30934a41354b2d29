import type { PublicSort } from './criteria';
import { livingFirst, type IndexDocument } from './document';
import { scoreOf, type Profile, type Score, type Wanted } from './relevance';

/** What matches less than this part of the best answer is noise beside it. */
const leastOfBest = 0.2;

interface Ranked {
	document: IndexDocument;
	score: Score;
}

type Order = (a: Ranked, b: Ranked) => number;

const byRelevance: Order = (a, b) => b.score.rank - a.score.rank;
const byLife: Order = (a, b) => livingFirst(a.document, b.document);

/** A large amount or a late day of what has ended, or nobody has confirmed, is worth little. */
const orders: Record<PublicSort, Order> = {
	relevance: byRelevance,
	deadline: (a, b) =>
		byLife(a, b) || a.document.deadline - b.document.deadline || byRelevance(a, b),
	amount: (a, b) => byLife(a, b) || b.document.amount - a.document.amount || byRelevance(a, b),
};

/** The programs that answer a question, in order; those that hardly do are left out. */
export function rank(
	wanted: Wanted,
	profiles: readonly Profile[],
	sort: PublicSort,
): IndexDocument[] {
	const answers = profiles
		.map((profile) => ({ document: profile.document, score: scoreOf(wanted, profile) }))
		.filter(({ score }) => score.isAnswer);
	const best = Math.max(0, ...answers.map(({ score }) => score.match));
	return answers
		.filter(({ score }) => score.match >= best * leastOfBest)
		.sort(orders[sort])
		.map(({ document }) => document);
}
