import type { Criteria } from './criteria';
import type { IndexDocument } from './document';
import { scoreOf, type Profile, type Score, type Wanted } from './relevance';

/**
 * Less than this is no answer: what remains of a question when only its commonest characters, or
 * nothing but the kind of help, are found.
 */
export const thresholds = { least: 1.2, ofBest: 0.2 };

interface Ranked {
	document: IndexDocument;
	score: Score;
}

type Order = (a: Ranked, b: Ranked) => number;

const byRelevance: Order = (a, b) => b.score.rank - a.score.rank;
const livingFirst: Order = (a, b) => a.document.ended - b.document.ended;

/** A large amount or a late day of what has ended is worth nothing. */
const orders: Record<Criteria['sort'], Order> = {
	relevance: byRelevance,
	deadline: (a, b) =>
		livingFirst(a, b) || a.document.deadline - b.document.deadline || byRelevance(a, b),
	amount: (a, b) => livingFirst(a, b) || b.document.amount - a.document.amount || byRelevance(a, b),
};

/** The programs that answer a question, in order; those that hardly do are left out. */
export function rank(
	wanted: Wanted,
	profiles: readonly Profile[],
	sort: Criteria['sort'],
): IndexDocument[] {
	const scored = profiles.map((profile) => ({
		document: profile.document,
		score: scoreOf(wanted, profile),
	}));
	const best = Math.max(0, ...scored.map(({ score }) => score.match));
	const least = Math.max(thresholds.least, best * thresholds.ofBest);
	return scored
		.filter(({ score }) => score.match >= least)
		.sort(orders[sort])
		.map(({ document }) => document);
}
