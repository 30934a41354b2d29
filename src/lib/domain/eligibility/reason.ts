import type { Program } from '../program/program';
import { factsOf } from './criterion';
import type { FactName } from './fact';
import type { Judgement, Line, Verdict } from './judge';
import type { Outcome } from './outcome';

/**
 * How much a criterion says about why a program is or is not for somebody: to be a manufacturer says
 * more than to stand in the city, which nearly all do.
 */
const weights: Record<FactName, number> = {
	industry: 9,
	site: 9,
	zone: 9,
	certification: 8,
	purpose: 8,
	representative: 8,
	'sales-change': 8,
	entity: 7,
	'member-of': 7,
	ward: 7,
	size: 6,
	employees: 6,
	capital: 6,
	years: 6,
	goal: 5,
	cost: 5,
	partners: 5,
	place: 4,
	declares: 3,
	'large-company-control': 2,
	'earlier-award': 2,
	'project-start': 2,
	taxes: 1,
};

const decisive: Record<Verdict, Outcome> = { meets: 'met', unknown: 'unknown', fails: 'failed' };

function weightOf(program: Program, { criterion, savedBy }: Line): number {
	const facts = program.criteria[criterion];
	if (!facts) return 0;
	const test =
		savedBy === undefined ? facts.test : (facts.exceptions?.[savedBy]?.test ?? facts.test);
	return Math.max(...factsOf(test).map(({ fact }) => weights[fact]));
}

/** The lines that made the verdict; those of a track that turned out otherwise say nothing about it. */
function decidingLines({ verdict, lines, tracks = [] }: Judgement): Line[] {
	const others = tracks.filter((one) => one.verdict !== verdict).map(({ track }) => track);
	return lines.filter(
		({ outcome, track }) =>
			outcome === decisive[verdict] && (track === undefined || !others.includes(track)),
	);
}

/** The line that says most about the verdict; none where no criterion was seen. */
export function strongestReason(program: Program, judgement: Judgement): Line | undefined {
	const lines = decidingLines(judgement);
	return lines.reduce<Line | undefined>((best, line) => {
		const isBetter = best === undefined || weightOf(program, line) > weightOf(program, best);
		return isBetter ? line : best;
	}, undefined);
}
