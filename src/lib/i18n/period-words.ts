import { isJstDate, type JstDate } from '../domain/jst-date';
import type { Period, Stage } from '../domain/program/period';
import type { Program } from '../domain/program/program';
import { stateOfPeriod } from '../domain/program/status';
import { formatDay, formatFiscalYear } from './format';
import { capitalised, spanText } from './list-words';
import { say, type Said } from './text-words';
import type { Words } from './words';

export interface StageView {
	name: string;
	text: string;
	/** How an application has to arrive, when it is decided, what other sources state. */
	asides: string[];
}

export interface PeriodView {
	year: string;
	round?: string;
	label?: Said;
	tracks: Said[];
	stages: StageView[];
	closed?: string;
}

export interface PeriodsView {
	/** What can still be used, or the newest that is known. */
	shown: PeriodView[];
	past: PeriodView[];
	/** Whether any of those shown can still be used. */
	isCurrent: boolean;
}

const dayOf = (day: string | undefined): JstDate | undefined =>
	day !== undefined && isJstDate(day) ? day : undefined;

function openEnded(
	closes: 'budget' | 'always' | 'unknown',
	from: string | undefined,
	{ t }: Words,
): string {
	if (from === undefined) return t(`rules.period.${closes}`);
	const keys = { budget: 'fromBudget', always: 'fromAlways', unknown: 'fromUnknown' } as const;
	return t(`rules.period.${keys[closes]}`, { from });
}

function daysText({ stage, opens, closes }: Stage, words: Words): string {
	const { t, language } = words;
	const from = dayOf(opens);
	const isMoment = stage === 'event' || stage === 'decision' || stage === 'start';
	if (closes === 'budget' || closes === 'always' || closes === 'unknown')
		return openEnded(closes, from && formatDay(from, language), words);
	const isOneDay = from === closes || (from === undefined && isMoment);
	if (isOneDay) return t('rules.period.on', { day: formatDay(closes, language) });
	return capitalised(spanText({ from, to: closes }, words) ?? t('rules.period.unknown'));
}

function stageView(stage: Stage, words: Words): StageView {
	const { t, language } = words;
	const days = daysText(stage, words);
	const earlier = (stage.earlier ?? []).map(({ closes }) =>
		t('rules.period.earlier', { day: formatDay(closes, language) }),
	);
	return {
		name: t(`rules.period.stages.${stage.stage}`),
		text: stage.closesAt ? t('rules.period.at', { text: days, time: stage.closesAt }) : days,
		asides: [
			...(stage.delivery ? [t(`rules.period.delivery.${stage.delivery}`)] : []),
			...(stage.cutoff ? [t(`rules.period.cutoff.${stage.cutoff}`)] : []),
			...earlier,
		],
	};
}

function closedText({ closed }: Period, { t, language }: Words): string | undefined {
	if (!closed) return undefined;
	const on = dayOf(closed.on);
	return on
		? t(`rules.period.closedOn.${closed.because}`, { day: formatDay(on, language) })
		: t(`rules.period.closed.${closed.because}`);
}

function periodView(period: Period, { tracks = [] }: Program, words: Words): PeriodView {
	const { t, language } = words;
	const closed = closedText(period, words);
	return {
		year: capitalised(formatFiscalYear(period.fiscalYear, language)),
		...(period.round ? { round: t('rules.period.round', { round: period.round }) } : {}),
		...(period.label ? { label: say(period.label, words) } : {}),
		tracks: tracks
			.filter(({ id }) => period.tracks?.includes(id))
			.map(({ label }) => say(label, words)),
		stages: period.stages.map((stage) => stageView(stage, words)),
		...(closed ? { closed } : {}),
	};
}

/** When one can apply: what is still to come first; without it, the newest that is known. */
export function periodsView(program: Program, words: Words): PeriodsView {
	const sorted = [...program.periods].sort(
		(one, other) => other.fiscalYear - one.fiscalYear || (one.round ?? 0) - (other.round ?? 0),
	);
	const isOver = (period: Period) => stateOfPeriod(period, words.today) === 'closed';
	const isLive = program.lifecycle.state === 'active';
	const current = isLive ? sorted.filter((period) => !isOver(period)) : [];
	const newest = sorted.filter(({ fiscalYear }) => fiscalYear === sorted[0]?.fiscalYear);
	const shown = current.length > 0 ? current : newest;
	const viewOf = (period: Period) => periodView(period, program, words);
	return {
		shown: shown.map(viewOf),
		past: sorted.filter((period) => !shown.includes(period)).map(viewOf),
		isCurrent: current.length > 0,
	};
}
