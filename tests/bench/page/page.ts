import { atLeast, type Benchmark, type Figure } from '../common/benchmark';
import { judgedQueries } from '../common/queries';
import { startSite } from '../common/site';
import { median } from '../common/statistics';
import { startEmptySite } from './empty-site';
import type { LoadResult } from './load-generator';
import { startVisitors } from './load';

const rounds = 11;
const connections = 10;
const milliseconds = 1000;
/** More pages than a server can render in one round. */
const pagesPerRound = 1000;
const sizes = ['', 'startup', 'sole', 'small', 'sme', 'large', 'association'];

/** Finder pages, no two alike: what people ask for, with each of the filters by size. */
async function finderPages(): Promise<string[]> {
	const queries = await judgedQueries();
	return sizes.flatMap((size) =>
		queries.map(({ q, lang }) => {
			const parameters = new URLSearchParams(size ? { q, size } : { q });
			return `/${lang}/programs?${parameters}`;
		}),
	);
}

const perSecond = ({ requests, milliseconds }: LoadResult) => (requests / milliseconds) * 1000;

interface Rounds {
	empty: LoadResult[];
	kept: LoadResult[];
	cold: LoadResult[];
}

async function measure(): Promise<Rounds> {
	const [site, empty] = [await startSite(), await startEmptySite()];
	const visit = startVisitors();
	const load = { connections, milliseconds };
	const pages = await finderPages();
	const known = pages[0] ?? '';
	const fresh = pages.slice(1);
	const results: Rounds = { empty: [], kept: [], cold: [] };
	const visitEmpty = () => visit({ ...load, address: empty, paths: ['/'], again: true });
	const visitKnown = () => visit({ ...load, address: site, paths: [known], again: true });
	const visitFresh = (paths: string[]) => visit({ ...load, address: site, paths, again: false });
	await visitEmpty();
	await visitKnown();
	await visitFresh(fresh.splice(0, pagesPerRound / 5));
	for (let round = 0; round < rounds; round++) {
		results.empty.push(await visitEmpty());
		results.kept.push(await visitKnown());
		const cold = await visitFresh(fresh.slice(0, pagesPerRound));
		fresh.splice(0, cold.requests);
		results.cold.push(cold);
	}
	return results;
}

function ratio(some: readonly LoadResult[], to: readonly LoadResult[]): number {
	return median(some.map((one, round) => perSecond(one) / perSecond(to[round] ?? one)));
}

const describe = (name: string, results: readonly LoadResult[]): string => {
	const rate = median(results.map(perSecond)).toFixed(0);
	const effort = median(results.map((result) => result.effort)).toFixed(2);
	return `${name}: ${rate} pages a second, ${effort} of a core spent on asking`;
};

export const page: Benchmark = {
	name: 'page',
	async run() {
		const { empty, kept, cold } = await measure();
		const to = `÷ an empty SvelteKit page, pages a second, ${connections} connections`;
		const figures: Figure[] = [
			{
				key: 'page.rps_ratio',
				value: ratio(kept, empty),
				aim: atLeast(0.5),
				what: `finder page ${to}`,
			},
			{
				key: 'page.cold_rps_ratio',
				value: ratio(cold, empty),
				what: `finder pages never rendered before ${to}`,
			},
		];
		const detail = [
			describe('empty', empty),
			describe('finder', kept),
			describe('finder, never rendered before', cold),
		];
		return { figures, detail };
	},
};
