/** Zero of nothing. */
const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Program id → grade, 3 (exactly) to 1 (related). */
export type Grades = Readonly<Record<string, number>>;

/** What an engine found for a query, best first, and what it should have found. */
export interface Judgement {
	found: readonly string[];
	grades: Grades;
}

export interface Scores {
	/** nDCG@10, over queries that have an answer. */
	gain: number;
	/** Of the exact answers, how many are among the first ten. */
	recall: number;
	/** Share of queries with an answer for which nothing was found. */
	empty: number;
	/** Share of queries without an answer for which nothing was found, as it should be. */
	negative: number;
}

const depth = 10;
const exact = 3;

const discountedGain = (grades: readonly number[]): number =>
	grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** nDCG@10 with exponential gain: 1 when no order of the programs could be better. */
export function normalisedGain({ found, grades }: Judgement): number {
	const best = Object.values(grades).sort((a, b) => b - a);
	const shown = found.slice(0, depth).map((id) => grades[id] ?? 0);
	return discountedGain(shown) / discountedGain(best.slice(0, depth));
}

/** Share of the exact answers among the first ten; undefined where a query has none. */
export function recallOfExact({ found, grades }: Judgement): number | undefined {
	const wanted = Object.keys(grades).filter((id) => grades[id] === exact);
	if (wanted.length === 0) return undefined;
	const shown = found.slice(0, depth);
	return wanted.filter((id) => shown.includes(id)).length / Math.min(depth, wanted.length);
}

const hasAnswer = ({ grades }: Judgement) => Object.keys(grades).length > 0;

const shareOfEmpty = (judgements: readonly Judgement[]): number =>
	mean(judgements.map(({ found }) => (found.length === 0 ? 1 : 0)));

export function scoresOf(judgements: readonly Judgement[]): Scores {
	const answerable = judgements.filter(hasAnswer);
	const recalls = answerable.map(recallOfExact).filter((recall) => recall !== undefined);
	return {
		gain: mean(answerable.map(normalisedGain)),
		recall: mean(recalls),
		empty: shareOfEmpty(answerable),
		negative: shareOfEmpty(judgements.filter((judgement) => !hasAnswer(judgement))),
	};
}
