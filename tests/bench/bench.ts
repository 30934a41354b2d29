import { parseArgs } from 'node:util';
import { bytes } from './bytes/bytes';
import type { Benchmark, Figure } from './common/benchmark';
import { cleanUpAll, untilInterrupted } from './common/clean-up';
import { benchFile, record } from './common/record';
import { tableOf } from './common/table';
import { match } from './match/match';
import { page } from './page/page';
import { relevance } from './relevance/relevance';
import { reindex } from './scale/reindex';
import { scale } from './scale/scale';
import { search } from './search/search';

/** A benchmark is a folder beside this file and a place in this list. */
const benchmarks: Benchmark[] = [relevance, search, page, bytes, scale, reindex, match];

const names = benchmarks.map((benchmark) => benchmark.name);
const secondsSince = (started: number) => Math.round((performance.now() - started) / 1000);

async function measure({ name, run }: Benchmark, withDetail: boolean): Promise<Figure[]> {
	const started = performance.now();
	process.stderr.write(`${name} … `);
	try {
		const { figures, detail } = await run();
		const seconds = secondsSince(started);
		process.stderr.write(`${seconds} s\n`);
		if (withDetail) console.log(`${detail.join('\n')}\n`);
		await record({ name, figures, seconds }, names);
		return figures;
	} finally {
		await cleanUpAll();
	}
}

/** One after the other, since each wants the machine; one that fails does not keep the others. */
async function measureAll(chosen: readonly Benchmark[], withDetail: boolean): Promise<number> {
	const { interrupted, forEver } = untilInterrupted();
	const started = performance.now();
	const figures: Figure[] = [];
	let failures = 0;
	for (const benchmark of chosen)
		try {
			figures.push(...(await measure(benchmark, withDetail)));
		} catch (error) {
			if (interrupted()) await forEver;
			failures++;
			console.error(error);
		}
	if (figures.length > 0) console.log(`\n${tableOf(figures)}\n`);
	console.log(`${secondsSince(started)} s in all; see also ${benchFile()}`);
	return failures === 0 ? 0 : 1;
}

/** `npm run bench -- [--detail] [name…]` */
function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		options: { detail: { type: 'boolean', default: false } },
		allowPositionals: true,
	});
	const stranger = positionals.find((name) => !names.includes(name));
	if (stranger !== undefined) {
		console.error(`"${stranger}" is none of: ${names.join(', ')}`);
		return Promise.resolve(1);
	}
	const isChosen = ({ name }: Benchmark) => positionals.length === 0 || positionals.includes(name);
	return measureAll(benchmarks.filter(isChosen), values.detail);
}

process.exitCode = await main();
