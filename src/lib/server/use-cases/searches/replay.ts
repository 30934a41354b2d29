import type { Language } from '../../../domain/codes';
import { emptyCriteria } from '../../../domain/finder/criteria';
import type { JudgedQuery } from '../../../domain/searches/judged-query';
import {
	normalisedGain,
	scoresOf,
	type Judgement,
} from '../../../domain/searches/relevance-scores';
import type { Replay, ReplayOutcome } from '../../../domain/searches/replay-result';
import { findPrograms } from '../finder/find-programs';
import type { FinderTools } from '../finder/ranked-answers';
import { breathe } from './breathe';
import { languageOfQuery } from './filtered-failures';

interface Finders {
	before: FinderTools;
	after: FinderTools;
}

interface Asked {
	query: string;
	count: number;
}

async function idsFor(finder: FinderTools, q: string, language: Language, per: number) {
	const found = await findPrograms(finder, { ...emptyCriteria, q, per }, language);
	await breathe();
	return { total: found.total, ids: found.programs.map(({ id }) => id) };
}

const firstShown = 3;
const judgedDepth = 10;

async function outcomeOf(finder: FinderTools, query: string): Promise<ReplayOutcome> {
	const { total, ids } = await idsFor(finder, query, languageOfQuery(query), firstShown);
	return { total, first: ids };
}

async function judge(finder: FinderTools, queries: readonly JudgedQuery[]): Promise<Judgement[]> {
	const judged: Judgement[] = [];
	for (const { q, lang, relevant } of queries) {
		const { ids } = await idsFor(finder, q, lang, judgedDepth);
		judged.push({ found: ids, grades: relevant });
	}
	return judged;
}

/** How good an answer is, from 0 to 1; where there is none to give, none is best. */
const worth = (judgement: Judgement): number => {
	if (Object.keys(judgement.grades).length > 0) return normalisedGain(judgement);
	return judgement.found.length === 0 ? 1 : 0;
};

/** Two orders are alike unless a reader would notice. */
const leastChange = 0.001;

async function replayJudged({ before, after }: Finders, queries: readonly JudgedQuery[]) {
	const [old, fresh] = [await judge(before, queries), await judge(after, queries)];
	const changes = queries.flatMap(({ q, lang }, place) => {
		const [was, is] = [old[place], fresh[place]];
		return was && is ? [{ q, lang, before: worth(was), after: worth(is) }] : [];
	});
	const byLoss = changes.sort((a, b) => a.after - a.before - (b.after - b.before));
	return {
		queries: queries.length,
		before: scoresOf(old),
		after: scoresOf(fresh),
		worse: byLoss.filter((one) => one.after < one.before - leastChange),
		better: byLoss.filter((one) => one.after > one.before + leastChange).reverse(),
	};
}

/** Searches that failed and questions that were judged, answered without a word and with it. */
export async function replay(
	finders: Finders,
	asked: readonly Asked[],
	judged: readonly JudgedQuery[],
): Promise<Replay> {
	const searches: Replay['searches'] = [];
	for (const { query, count } of asked) {
		const before = await outcomeOf(finders.before, query);
		searches.push({ query, count, before, after: await outcomeOf(finders.after, query) });
	}
	return { searches, judged: await replayJudged(finders, judged) };
}
