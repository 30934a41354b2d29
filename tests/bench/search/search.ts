import { atMost, type Aim, type Benchmark, type Figure } from '../common/benchmark';
import { cleanUpSince } from '../common/clean-up';
import { connectTo, timed, type Connection } from '../common/connection';
import { startMeilisearch } from '../common/meilisearch';
import { startSite } from '../common/site';
import { median, percentile } from '../common/statistics';
import { questionCount, recordQuestions, type Question } from './questions';

const rounds = 11;
const sides = ['app', 'direct', 'plain'] as const;
type Side = (typeof sides)[number];

/** Milliseconds of each side, question by question. */
type Round = Record<Side, number[]>;

async function ask(connection: Connection, question: Question, side: Side): Promise<number> {
	let took = 0;
	for (const request of question[side]) took += await timed(connection, request);
	return took;
}

/** All sides of each question one after the other, each of them first in its turn. */
async function runRound(
	questions: readonly Question[],
	connections: Record<Side, Connection>,
): Promise<Round> {
	const round: Round = { app: [], direct: [], plain: [] };
	for (const [place, question] of questions.entries())
		for (const turn of sides.keys()) {
			const side = sides[(place + turn) % sides.length] as Side;
			round[side].push(await ask(connections[side], question, side));
		}
	return round;
}

interface Runs {
	fresh: Round[];
	repeated: Round[];
}

async function measure(): Promise<Runs> {
	const meilisearch = await startMeilisearch();
	const [known = [], ...others] = await cleanUpSince(() =>
		recordQuestions(meilisearch, rounds + 1),
	);
	const site = await startSite(meilisearch);
	const authorization = `Bearer ${meilisearch.adminKey}`;
	const direct = connectTo(meilisearch.url, { authorization, 'content-type': 'application/json' });
	const connections = { app: connectTo(site), direct, plain: direct };
	await runRound(known, connections);
	const runs: Runs = { fresh: [], repeated: [] };
	for (const questions of others) {
		runs.fresh.push(await runRound(questions, connections));
		runs.repeated.push(await runRound(known, connections));
	}
	return runs;
}

const ratio = (runs: readonly Round[], share: number, to: Side): number =>
	median(runs.map((round) => percentile(round.app, share) / percentile(round[to], share)));

const aims: Record<string, Aim> = { p50: atMost(1.5), p99: atMost(2) };

const figuresOf = (prefix: string, runs: readonly Round[], to: Side, what: string): Figure[] =>
	[0.5, 0.99].map((share): Figure => {
		const name = `p${share * 100}`;
		const aim = prefix === '' ? aims[name] : undefined;
		const whole = `/api/v1/programs ÷ ${what}, ${questionCount} queries`;
		return {
			key: `search.${prefix}${name}_ratio`,
			value: ratio(runs, share, to),
			...(aim && { aim }),
			what: whole,
		};
	});

const describe = (name: string, runs: readonly Round[]): string[] =>
	sides.map((side) => {
		const at = (share: number) => median(runs.map((round) => percentile(round[side], share)));
		return `${name}, ${side}: p50 ${at(0.5).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms`;
	});

export const search: Benchmark = {
	name: 'search',
	async run() {
		const { fresh, repeated } = await measure();
		const same = 'the same search in Meilisearch itself';
		return {
			figures: [
				...figuresOf('', fresh, 'direct', `${same}, asked for the first time`),
				...figuresOf('repeated_', repeated, 'direct', `${same}, asked again`),
				...figuresOf(
					'plain_',
					fresh,
					'plain',
					'the words as typed in Meilisearch, with all counts',
				),
			],
			detail: [...describe('first time', fresh), ...describe('again', repeated)],
		};
	},
};
