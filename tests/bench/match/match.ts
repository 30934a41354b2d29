import type { Business } from '$lib/domain/business/business';
import type { Program } from '$lib/domain/program/program';
import { atLeast, atMost, type Benchmark, type Figure } from '../common/benchmark';
import { realCatalogue, type RealCatalogue } from '../common/catalogue';
import { median } from '../common/statistics';
import { variedBusinesses } from './businesses';
import { judgeEach, type Judging } from './judging';
import { inParts, multiplied } from './multiplied';

const few = 1000;
const many = 10_000;
const businessesPerRound = 20;
const rounds = 7;

const memories = ['common', 'apart'] as const;
type Memory = (typeof memories)[number];

/** The same judgements twice: in one large catalogue, and in ten small ones. */
interface Pair {
	small: Judging;
	large: Judging;
}

type Round = Record<Memory, Pair>;

const ratioOf = ({ small, large }: Pair) => large.milliseconds / small.milliseconds;
const perMillisecond = ({ judgements, milliseconds }: Judging) => judgements / milliseconds;

function runPair(
	programs: readonly Program[],
	businesses: readonly Business[],
	{ reference }: RealCatalogue,
	isLargeFirst: boolean,
): Pair {
	const large = () => judgeEach([programs], businesses, reference.industries);
	const small = () => judgeEach(inParts(programs, few), businesses, reference.industries);
	if (!isLargeFirst) return { small: small(), large: large() };
	const first = large();
	return { small: small(), large: first };
}

/** One round more than is counted: the first warms the machine up. Each has businesses of its own. */
function runRounds(catalogue: RealCatalogue): Round[] {
	const businesses = variedBusinesses(businessesPerRound * (rounds + 1), catalogue);
	const worlds = {
		common: multiplied(catalogue.programs, many, 'common'),
		apart: multiplied(catalogue.programs, many, 'apart'),
	};
	const groups = inParts(businesses, businessesPerRound);
	const all = groups.map((group, round): Round => {
		const pairOf = (memory: Memory) => runPair(worlds[memory], group, catalogue, round % 2 === 0);
		return { common: pairOf('common'), apart: pairOf('apart') };
	});
	return all.slice(1);
}

function describe(runs: readonly Round[]): string[] {
	const lines = memories.flatMap((memory) =>
		(['small', 'large'] as const).map((size) => {
			const speed = median(runs.map((round) => perMillisecond(round[memory][size])));
			const programs = size === 'small' ? few : many;
			return `${programs} programs, memory ${memory}: ${speed.toFixed(0)} judgements a millisecond`;
		}),
	);
	const verdicts = (runs[0] as Round).common.large.verdicts;
	return [...lines, `verdicts of a round: ${JSON.stringify(verdicts)}`];
}

function figuresOf(runs: readonly Round[]): Figure[] {
	const ratio = (memory: Memory) => median(runs.map((round) => ratioOf(round[memory])));
	return [
		{
			key: 'match.per_ms',
			value: median(runs.map(({ apart }) => perMillisecond(apart.small))),
			aim: atLeast(500),
			what: `judgements a millisecond of one core: ${few} programs, one business after the other`,
		},
		{
			key: 'match.scale_ratio',
			value: ratio('common'),
			aim: atMost(1.1),
			what: `cost at ${many} programs ÷ (10 × cost at ${few}), copies with their criteria in common`,
		},
		{
			key: 'match.scale_apart_ratio',
			value: ratio('apart'),
			what: `… each copy with memory of its own: more than the processor's cache holds`,
		},
	];
}

export const match: Benchmark = {
	name: 'match',
	async run() {
		const runs = runRounds(await realCatalogue());
		return { figures: figuresOf(runs), detail: describe(runs) };
	},
};
