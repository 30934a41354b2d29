import { atMost, type Benchmark } from '../common/benchmark';
import { judgedQueries } from '../common/queries';
import { sampleOf } from '../common/sample';
import { median, percentile } from '../common/statistics';
import { worldOf } from './many-programs';
import { searcherFor, type Searcher, type Took } from './searcher';

const few = 100;
export const many = 100_000;
const queryCount = 100;
const rounds = 7;

interface Round {
	few: Took[];
	many: Took[];
}

async function runRound(words: readonly string[], searchers: Record<keyof Round, Searcher>) {
	const round: Round = { few: [], many: [] };
	for (const [place, one] of words.entries()) {
		const order = place % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const);
		for (const size of order) round[size].push(await searchers[size](one));
	}
	return round;
}

const middleOf = (took: readonly Took[], part: 'total' | 'index') =>
	percentile(
		took.map((one) => one[part]),
		0.5,
	);

const ratioOf = (round: Round) => middleOf(round.many, 'total') / middleOf(round.few, 'total');

function describe(runs: readonly Round[]): string[] {
	const at = (size: keyof Round, part: 'total' | 'index') =>
		median(runs.map((round) => middleOf(round[size], part))).toFixed(2);
	const gaveUp = (size: keyof Round) =>
		runs.flatMap((round) => round[size]).filter((took) => took.gaveUp).length;
	return (['few', 'many'] as const).map((size) =>
		[
			`${size === 'few' ? few : many} programs: p50 ${at(size, 'total')} ms`,
			`p50 of waiting for Meilisearch ${at(size, 'index')} ms`,
			`${gaveUp(size)} of ${runs.length * queryCount} searches given up`,
		].join(', '),
	);
}

export const scale: Benchmark = {
	name: 'scale',
	async run() {
		const queries = (await judgedQueries()).filter(({ lang }) => lang === 'ja');
		const words = sampleOf(queries, queryCount).map(({ q }) => q);
		const searchers = {
			few: await searcherFor(await worldOf(few)),
			many: await searcherFor(await worldOf(many)),
		};
		const first = await runRound(words, searchers);
		const runs: Round[] = [];
		for (let round = 1; round <= rounds; round++)
			runs.push(
				await runRound(
					words.map((one) => one + '。'.repeat(round)),
					searchers,
				),
			);
		const figure = {
			key: 'scale.p50_ratio',
			value: median(runs.map(ratioOf)),
			aim: atMost(2),
			what: `search by the app's use case at ${many} programs ÷ at ${few}, ${queryCount} queries, in Japanese`,
		};
		const detail = [...describe(runs), `the very first round: ratio ${ratioOf(first).toFixed(2)}`];
		return { figures: [figure], detail };
	},
};
