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

const orders: Record<Criteria['sort'], (a: Ranked, b: Ranked) => number> = {
	relevance: (a, b) => b.score.rank - a.score.rank,
	deadline: (a, b) => a.document.deadline - b.document.deadline || b.score.rank - a.score.rank,
	amount: (a, b) => b.document.amount - a.document.amount || b.score.rank - a.score.rank,
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
