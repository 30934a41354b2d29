import type { Status } from '../codes';
import { fiscalYearOf, isJstDate, type JstDate } from '../jst-date';
import { isOverdue, knownYearOf } from './confirmation';
import type { Period, Stage } from './period';
import type { Program } from './program';

/** Stages without which nobody can apply; who misses the first of them is too late. */
const waysIn: readonly Stage['stage'][] = [
	'entry',
	'consultation-slip',
	'pre-check',
	'application',
];

/** Whether it is a step that one has to take to apply at all. */
export const isWayIn = ({ stage }: Stage): boolean => waysIn.includes(stage);

function waysInOf({ stages }: Period): readonly Stage[] {
	const found = stages.filter(isWayIn);
	return found.length > 0 ? found : stages.slice(0, 1);
}

const earliest = (days: readonly (string | undefined)[]): JstDate | undefined =>
	days.filter((day) => day !== undefined && isJstDate(day)).sort()[0];

/** The last day on which somebody new can begin to apply in a period, where it is a day. */
export function lastDayOf(period: Period): JstDate | undefined {
	const closedOn = earliest([period.closed?.on]);
	return closedOn ?? earliest(waysInOf(period).map(({ closes }) => closes));
}

const firstDayOf = (period: Period): JstDate | undefined =>
	earliest(waysInOf(period).map(({ opens }) => opens));

/** Closed before its time, on a day that no source states. */
const isClosedEarly = ({ closed }: Period): boolean =>
	closed !== undefined && closed.because !== 'date' && earliest([closed.on]) === undefined;

type PeriodState = 'open' | 'upcoming' | 'closed' | 'unknown';

/** A period without a closing day is taken to last no longer than its fiscal year. */
export function stateOfPeriod(period: Period, today: JstDate): PeriodState {
	const opens = firstDayOf(period);
	const closes = lastDayOf(period);
	if (closes && today > closes) return 'closed';
	if (opens && today < opens) return 'upcoming';
	if (isClosedEarly(period) || (period.closed && !closes)) return 'closed';
	if (!closes && fiscalYearOf(today) > period.fiscalYear) return 'closed';
	return opens ? 'open' : 'unknown';
}

/**
 * The face of a listing on a day. A period that a source dates speaks for itself, whatever year the
 * source is of; otherwise knowledge of an earlier fiscal year is `unconfirmed`, never open or closed.
 * So is everything about a program that its division was to confirm, and has not.
 */
export function statusOn(program: Program, today: JstDate): Status {
	if (program.lifecycle.state === 'ended') return 'ended';
	if (isOverdue(program, today)) return 'unconfirmed';
	const states = program.periods.map((period) => stateOfPeriod(period, today));
	if (states.includes('open')) return 'open';
	if (states.includes('upcoming')) return 'upcoming';
	if (knownYearOf(program) < fiscalYearOf(today)) return 'unconfirmed';
	if (program.lifecycle.availability === 'always') return 'always';
	return states.includes('closed') ? 'closed' : 'unconfirmed';
}

/** The next day on which an open period closes; none that its division was to confirm first. */
export function nextDeadline(program: Program, today: JstDate): JstDate | undefined {
	if (isOverdue(program, today)) return undefined;
	return program.periods
		.filter((period) => stateOfPeriod(period, today) === 'open')
		.map(lastDayOf)
		.filter((day) => day !== undefined)
		.sort()[0];
}
