import { meilisearchIndex } from '$lib/server/adapters/search/meilisearch';
import { atMost, type Benchmark } from '../common/benchmark';
import { startMeilisearch } from '../common/meilisearch';
import { median } from '../common/statistics';
import { worldOf, type World } from './many-programs';
import { noteIngestion } from './noted-ingestion';
import { forgetRaw, ingestRaw } from './raw-ingestion';
import { many } from './scale';

const mostRounds = 5;
/** After so long no further round begins; the table then says how many there were. */
const patienceMilliseconds = 10 * 60_000;

interface Round {
	app: number;
	raw: number;
}

async function timed(work: () => Promise<void>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}

async function measure({ contents }: World): Promise<Round[]> {
	const requests = await noteIngestion(contents);
	const server = await startMeilisearch();
	const index = meilisearchIndex(server);
	const sides = {
		app: () => timed(() => index.replace(contents)),
		async raw() {
			const took = await timed(() => ingestRaw(server, requests));
			await forgetRaw(server);
			return took;
		},
	};
	const started = performance.now();
	const measured: Round[] = [];
	do {
		const round: Round = { app: 0, raw: 0 };
		const order = measured.length % 2 === 0 ? (['raw', 'app'] as const) : (['app', 'raw'] as const);
		for (const side of order) round[side] = await sides[side]();
		measured.push(round);
	} while (measured.length < mostRounds && performance.now() - started < patienceMilliseconds);
	return measured;
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

export const reindex: Benchmark = {
	name: 'reindex',
	async run() {
		const measured = await measure(await worldOf(many));
		const figure = {
			key: 'reindex.ratio',
			value: median(measured.map(({ app, raw }) => app / raw)),
			aim: atMost(1.3),
			what: `re-index of ${many} programs by the app's adapter ÷ raw ingestion of the same documents, in Japanese alone, rounds: ${measured.length}`,
		};
		const detail = measured.map(({ app, raw }) => `app ${seconds(app)} s, raw ${seconds(raw)} s`);
		return { figures: [figure], detail };
	},
};
