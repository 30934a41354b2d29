import { tradeProblems } from '../../../domain/business/trade';
import { corpusProblems, type KnownCodes } from '../../../domain/program/corpus';
import type { Program } from '../../../domain/program/program';
import { statusOn } from '../../../domain/program/status';
import type { JstDate } from '../../../domain/jst-date';
import type { Update } from '../../../domain/updates/update';
import type { DataDirectory, DataProblem, ReferenceData } from '../../ports/reference-data';

export interface Examination {
	programs: number;
	/** How many programs have each status on the day. */
	statuses: Record<string, number>;
	/** Texts that exist in Japanese only, by language. */
	untranslated: { 'ja-easy': number; en: number };
	problems: DataProblem[];
}

const codes = (entries: readonly { code: string }[]) => new Set(entries.map(({ code }) => code));

/** Codes that the data of this city defines. */
export function knownCodes({ city, taxonomy, industries }: ReferenceData): KnownCodes {
	return {
		places: codes(taxonomy.places),
		certifications: codes(taxonomy.certifications),
		purposes: codes(taxonomy.purposes),
		declarations: codes(taxonomy.declarations),
		desks: new Set(Object.keys(city.desks)),
		wards: codes(city.wards),
		industries: { has: (code) => industries.letterOf(code) !== undefined },
	};
}

/** Updates that tell of programs which are not there. */
function strangersIn(updates: readonly Update[], programs: readonly Program[]): DataProblem[] {
	const known = new Set(programs.map(({ id }) => id));
	return updates.flatMap(({ id, programIds }) =>
		programIds
			.filter((program) => !known.has(program))
			.map((program) => ({ file: 'updates', message: `${id}: no program ${program}` })),
	);
}

/** Checks every program of the data folder, each by itself and all together. */
export async function examineData(data: DataDirectory, today: JstDate): Promise<Examination> {
	const reference = await data.reference();
	const { programs, problems } = await data.programs();
	const past = await data.updates();
	const between = corpusProblems(programs, knownCodes(reference));
	const ofTrades = tradeProblems(reference.trades.trades, reference.industries);
	const statuses: Record<string, number> = {};
	for (const program of programs) {
		const status = statusOn(program, today);
		statuses[status] = (statuses[status] ?? 0) + 1;
	}
	return {
		programs: programs.length,
		statuses,
		untranslated: {
			'ja-easy': programs.filter(({ description }) => !description['ja-easy']).length,
			en: programs.filter(({ description }) => !description.en).length,
		},
		problems: [
			...problems,
			...ofTrades.map((message) => ({ file: 'trades.yaml', message })),
			...past.problems,
			...strangersIn(past.updates, programs),
			...between.map(({ program, message }) => ({ file: `${program}.yaml`, message })),
		],
	};
}
