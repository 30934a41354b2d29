import type { Program } from '../program/program';
import { factsOf, type Criterion } from './criterion';
import type { Fact, FactName } from './fact';
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

/** To be kept out by nothing says less than to be one of those whom a program is for. */
const exclusionDiscount = 10;

/** What a line says of a business that meets it: the exception that saved it, the choice it made. */
function metCriterion(criterion: Criterion, { savedBy, metBy }: Line): Criterion {
	const { test, exceptions = [], role, source } = criterion;
	const exception = savedBy === undefined ? undefined : exceptions[savedBy];
	if (exception) return { role: 'target', test: exception.test, source };
	if (role === 'exclusion') return { ...criterion, role: 'target', test: { not: test } };
	const choice = metBy !== undefined && 'any' in test ? test.any[metBy] : undefined;
	return choice ? { ...criterion, test: choice } : criterion;
}

/**
 * The criterion of a line as its reason: of one that is met only what made it so, since under "fits"
 * a rule that failed, a list of choices or what is refused to others would say nothing or the opposite.
 */
export function reasonIn(program: Program, line: Line): Criterion | undefined {
	const criterion = program.criteria[line.criterion];
	return criterion && line.outcome === 'met' ? metCriterion(criterion, line) : criterion;
}

/** Where a rule leaves all free it says next to nothing. */
const weightOfFact = (fact: Fact): number =>
	'in' in fact && fact.in === 'any' ? weights.taxes : weights[fact.fact];

function weightOf(program: Program, line: Line): number {
	const criterion = reasonIn(program, line);
	if (!criterion) return 0;
	const weight = Math.max(...factsOf(criterion.test).map(weightOfFact));
	const isSpared = line.outcome === 'met' && 'not' in criterion.test;
	return isSpared ? weight - exclusionDiscount : weight;
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
