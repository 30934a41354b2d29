import { fiscalYearOf, isJstDate, type JstDate } from '../jst-date';
import type { Period, Stage } from '../program/period';
import type { Program } from '../program/program';
import { isWayIn, stateOfPeriod } from '../program/status';
import { essenceOf, without } from './essence';
import type { UpdateFact } from './update-fact';

interface PlacedStage {
	key: string;
	stage: Stage;
}

/** Stages by what they are, whatever their days: the one of a year, round, track and name. */
function stagesOf({ periods }: Program): Map<string, Stage> {
	const placed = periods.flatMap(({ fiscalYear, round, tracks = [], stages }) =>
		stages.map((stage): PlacedStage => {
			const key = [fiscalYear, round ?? 1, [...tracks].sort().join('+'), stage.stage].join(' ');
			return { key, stage };
		}),
	);
	return new Map(placed.toReversed().map(({ key, stage }) => [key, stage]));
}

const dayOf = (day: string | undefined): JstDate | undefined =>
	day !== undefined && isJstDate(day) ? day : undefined;

/** Whether anything of a stage is still to come: what is over is history, however it is corrected. */
const isAhead = ({ opens, closes }: Stage, today: JstDate): boolean =>
	[opens, closes].some((day) => day !== undefined && (!isJstDate(day) || day >= today));

function newStage(stage: Stage, today: JstDate): UpdateFact[] {
	const [opens, closes] = [dayOf(stage.opens), dayOf(stage.closes)];
	const facts: UpdateFact[] = [];
	if (opens !== undefined && opens >= today) facts.push({ fact: 'opens', day: opens });
	if (closes !== undefined && closes >= today) facts.push({ fact: 'until', day: closes });
	return facts;
}

const days: ReadonlySet<string> = new Set(['opens', 'closes']);

function changedStage(before: Stage, after: Stage, today: JstDate): UpdateFact[] {
	const facts: UpdateFact[] = [];
	const [from, to] = [dayOf(before.closes), dayOf(after.closes)];
	const opens = dayOf(after.opens);
	if (from !== undefined && to !== undefined && from !== to)
		facts.push({ fact: 'deadline', from, to });
	else if (to !== undefined && from !== to) facts.push({ fact: 'until', day: to });
	else if (before.closes !== after.closes) facts.push({ fact: 'terms' });
	if (opens !== undefined && opens !== before.opens && opens >= today)
		facts.push({ fact: 'opens', day: opens });
	if (essenceOf(without(before, days)) !== essenceOf(without(after, days)))
		facts.push({ fact: 'terms' });
	return facts;
}

function stageFacts(before: Program, after: Program, today: JstDate): UpdateFact[] {
	const [old, fresh] = [stagesOf(before), stagesOf(after)];
	const facts = [...fresh].flatMap(([key, stage]) => {
		const was = old.get(key);
		if (!was) return isWayIn(stage) ? newStage(stage, today) : [];
		const counts = isAhead(was, today) || isAhead(stage, today);
		return counts ? changedStage(was, stage, today) : [];
	});
	const isTakenBack = [...old].some(
		([key, stage]) => !fresh.has(key) && newStage(stage, today).length > 0 && isWayIn(stage),
	);
	return isTakenBack ? [...facts, { fact: 'terms' }] : facts;
}

const sameRound = (a: Period, b: Period): boolean =>
	a.fiscalYear === b.fiscalYear &&
	(a.round ?? 1) === (b.round ?? 1) &&
	essenceOf([...(a.tracks ?? [])]) === essenceOf([...(b.tracks ?? [])]);

/** Rounds that were closed before their time, or opened again, in a year that is not over. */
function closingFacts(before: Program, after: Program, today: JstDate): UpdateFact[] {
	return after.periods.flatMap((period): UpdateFact[] => {
		const was = before.periods.find((one) => sameRound(one, period));
		if (!was || period.fiscalYear < fiscalYearOf(today)) return [];
		if (!period.closed && was.closed) return [{ fact: 'reopened' }];
		if (!period.closed || period.closed.because === was.closed?.because) return [];
		if (period.closed.because === 'budget') return [{ fact: 'budget-gone' }];
		return stateOfPeriod(was, today) === 'open' ? [{ fact: 'closed' }] : [];
	});
}

/** What has changed of when one can apply, as far as it is still to come. */
export const periodFacts = (before: Program, after: Program, today: JstDate): UpdateFact[] => [
	...closingFacts(before, after, today),
	...stageFacts(before, after, today),
];
