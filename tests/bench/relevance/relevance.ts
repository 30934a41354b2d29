import { scoresOf, type Judgement, type Scores } from '$lib/domain/searches/relevance-scores';
import {
	atLeast,
	atMost,
	moreThan,
	type Aim,
	type Benchmark,
	type Figure,
} from '../common/benchmark';
import { realCatalogue } from '../common/catalogue';
import { judgedQueries, type JudgedQuery } from '../common/queries';
import { appEngine } from './app-engine';
import type { Engine } from './engine';
import { meilisearchEngine } from './meilisearch-engine';
import { miniSearchEngines } from './minisearch-engine';
import { sqliteEngine } from './sqlite-engine';
import { textsByLanguage } from './texts';

const metrics: Record<keyof Scores, { key: string; what: string; aim?: Aim }> = {
	gain: { key: 'ndcg', what: 'nDCG@10', aim: atLeast(0.85) },
	recall: { key: 'recall', what: 'recall@10 of exact answers', aim: atLeast(0.92) },
	empty: { key: 'empty', what: 'answerable queries with no result', aim: atMost(0.02) },
	negative: { key: 'negative', what: 'queries without an answer that get none' },
};

interface Judged extends Judgement {
	query: JudgedQuery;
}

interface Measured {
	engine: Engine;
	judged: Judged[];
	scores: Scores;
}

async function measure(engine: Engine, queries: readonly JudgedQuery[]): Promise<Measured> {
	const judged: Judged[] = [];
	for (const query of queries) {
		const found = await engine.search(query.q, query.lang);
		judged.push({ query, found, grades: query.relevant });
	}
	return { engine, judged, scores: scoresOf(judged) };
}

function figuresOf({ engine, scores }: Measured): Figure[] {
	return Object.entries(metrics).map(([name, { key, what, aim }]) => ({
		key: `relevance.${engine.name}.${key}`,
		value: scores[name as keyof Scores],
		what: `${what}: ${engine.what}`,
		...(aim && engine.name === 'app' && { aim }),
	}));
}

function leadOf([app, ...others]: readonly Measured[]): Figure {
	const best = [...others].sort((a, b) => b.scores.gain - a.scores.gain)[0];
	if (!app || !best) throw new Error('a lead needs two engines');
	return {
		key: 'relevance.lead',
		value: app.scores.gain - best.scores.gain,
		aim: moreThan(0),
		what: `nDCG@10: the app − the best of the others (${best.engine.what})`,
	};
}

/** nDCG@10 of every engine for the queries of one kind, or in one language. */
function detailOf(measured: readonly Measured[]): string[] {
	const groups = new Map<string, Set<JudgedQuery>>();
	for (const { query } of measured[0]?.judged ?? [])
		for (const group of [query.kind, `in ${query.lang}`])
			groups.set(group, (groups.get(group) ?? new Set()).add(query));
	return [...groups].map(([group, queries]) => {
		const gains = measured.map(({ engine, judged }) => {
			const scores = scoresOf(judged.filter(({ query }) => queries.has(query)));
			return `${engine.name} ${(group === 'negative' ? scores.negative : scores.gain).toFixed(3)}`;
		});
		return `${group} (${queries.size}): ${gains.join(' · ')}`;
	});
}

export const relevance: Benchmark = {
	name: 'relevance',
	async run() {
		const queries = await judgedQueries();
		const { programs } = await realCatalogue();
		const texts = textsByLanguage(programs);
		const engines = [
			await appEngine(),
			await meilisearchEngine(texts),
			...miniSearchEngines(texts),
			sqliteEngine(texts),
		];
		const measured: Measured[] = [];
		for (const engine of engines) measured.push(await measure(engine, queries));
		return {
			figures: [...measured.flatMap(figuresOf), leadOf(measured)],
			detail: ['nDCG@10 by kind and language of query', ...detailOf(measured)],
		};
	},
};
