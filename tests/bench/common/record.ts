import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMet, type Figure } from './benchmark';
import { commit, machine } from './machine';

interface Entry {
	figure: number;
	unit?: string;
	/** Such as `≤ 1.5`. */
	aim?: string;
	met?: boolean;
	what: string;
	date: string;
	commit: string;
}

interface Recorded {
	machine: ReturnType<typeof machine>;
	/** How long each benchmark took. */
	seconds: Record<string, number>;
	figures: Record<string, Entry>;
}

/** What a benchmark has measured; its name is the first part of each figure's key. */
export interface Measured {
	name: string;
	figures: readonly Figure[];
	seconds: number;
}

export const benchFile = () => join(process.env['TODOKU_VAR'] ?? 'var', 'bench.json');

const benchmarkOf = (key: string) => key.split('.')[0];

/** What was found before on a machine like this. */
async function earlierFigures(about: Recorded['machine']): Promise<Omit<Recorded, 'machine'>> {
	const text = await readFile(benchFile(), 'utf8').catch(() => undefined);
	const earlier = text === undefined ? undefined : (JSON.parse(text) as Recorded);
	const isAlike = JSON.stringify(earlier?.machine) === JSON.stringify(about);
	return earlier && isAlike ? earlier : { seconds: {}, figures: {} };
}

function entryOf(figure: Figure): Entry {
	const { value, unit, aim, what } = figure;
	return {
		figure: value,
		...(unit && { unit }),
		...(aim && { aim: `${aim.comparison} ${aim.value}`, met: isMet(value, aim) }),
		what,
		date: new Date().toISOString(),
		commit: commit(),
	};
}

/** Puts figures into `bench.json`; those of the other benchmarks in `names` stay, with their dates. */
export async function record(measured: Measured, names: readonly string[]): Promise<void> {
	const about = machine();
	const earlier = await earlierFigures(about);
	const others = names.filter((name) => name !== measured.name);
	const stays = (name: string | undefined) => others.some((other) => other === name);
	const recorded: Recorded = {
		machine: about,
		seconds: {
			...Object.fromEntries(Object.entries(earlier.seconds).filter(([name]) => stays(name))),
			[measured.name]: measured.seconds,
		},
		figures: Object.fromEntries([
			...Object.entries(earlier.figures).filter(([key]) => stays(benchmarkOf(key))),
			...measured.figures.map((figure) => [figure.key, entryOf(figure)] as const),
		]),
	};
	const next = `${benchFile()}.next`;
	await writeFile(next, `${JSON.stringify(recorded, undefined, '\t')}\n`);
	await rename(next, benchFile());
}
