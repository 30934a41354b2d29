import type { Business } from '../business/business';
import type { IsWithin } from '../business/sme-basic-act';
import type { JstDate } from '../jst-date';
import type { Program } from '../program/program';
import type { Coverage, Criterion } from './criterion';
import { dependsOnTrack, judgeCriterion, type CriterionOutcome } from './judge-criterion';
import { every } from './outcome';
import type { Situation } from './situation';

export const verdictCodes = ['meets', 'unknown', 'fails'] as const;
export type Verdict = (typeof verdictCodes)[number];

/** How one criterion turned out; a criterion that does not concern the business has no line. */
export interface Line extends CriterionOutcome {
	/** Its place in the program's criteria. */
	criterion: number;
	/** The track looked at, where the criterion can differ from track to track. */
	track?: string;
}

export interface Judgement {
	/** The best of the tracks, where there are tracks. */
	verdict: Verdict;
	lines: Line[];
	tracks?: { track: string; verdict: Verdict }[];
}

export interface JudgeContext {
	/** Whether a code of the industrial classification is a group or lies below it. */
	isWithin: IsWithin;
}

function addLines(
	lines: Line[],
	criterion: Criterion,
	index: number,
	tracks: readonly string[],
	situation: Situation,
): void {
	if (tracks.length === 0 || !dependsOnTrack(criterion)) {
		const judged = judgeCriterion(criterion, situation);
		if (judged) lines.push({ criterion: index, ...judged });
		return;
	}
	for (const track of tracks) {
		if (criterion.tracks && !criterion.tracks.includes(track)) continue;
		const judged = judgeCriterion(criterion, { ...situation, track });
		if (judged) lines.push({ criterion: index, track, ...judged });
	}
}

/** Criteria that nobody has seen can be met by nobody for certain. */
function verdictOf(lines: readonly Line[], coverage: Coverage): Verdict {
	const outcome = every(lines, (line) => line.outcome);
	if (outcome === 'failed') return 'fails';
	return outcome === 'unknown' || coverage === 'unseen' ? 'unknown' : 'meets';
}

/**
 * Whether a program is for a business, as far as is known: a pure function of its arguments. Not
 * known is never a match and never a refusal.
 */
export function judge(
	program: Program,
	business: Business,
	today: JstDate,
	{ isWithin }: JudgeContext,
): Judgement {
	const situation: Situation = { business, today, programId: program.id, isWithin };
	const tracks = program.tracks?.map(({ id }) => id) ?? [];
	const lines: Line[] = [];
	for (const [index, criterion] of program.criteria.entries())
		addLines(lines, criterion, index, tracks, situation);
	if (tracks.length === 0) return { verdict: verdictOf(lines, program.criteriaCoverage), lines };
	const judged = tracks.map((track) => {
		const own = lines.filter((line) => line.track === undefined || line.track === track);
		return { track, verdict: verdictOf(own, program.criteriaCoverage) };
	});
	const best = verdictCodes.find((code) => judged.some(({ verdict }) => verdict === code));
	return { verdict: best ?? 'unknown', lines, tracks: judged };
}
