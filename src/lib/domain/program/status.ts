import type { Status } from '../codes';
import { fiscalYearOf, isJstDate, type JstDate } from '../jst-date';
import type { Period, Stage } from './period';
import type { Program } from './program';

const applicationOf = (period: Period): Stage | undefined =>
	period.stages.find((stage) => stage.stage === 'application') ?? period.stages[0];

/** The last day on which one can apply in a period, where it is a day. */
export function lastDayOf(period: Period): JstDate | undefined {
	const closedOn = period.closed?.on;
	if (closedOn && isJstDate(closedOn)) return closedOn;
	const closes = applicationOf(period)?.closes;
	return closes && isJstDate(closes) ? closes : undefined;
}

function firstDayOf(period: Period): JstDate | undefined {
	const opens = applicationOf(period)?.opens;
	return opens && isJstDate(opens) ? opens : undefined;
}

type PeriodState = 'open' | 'upcoming' | 'closed' | 'unknown';

/** A period without a closing day is taken to last no longer than its fiscal year. */
export function stateOfPeriod(period: Period, today: JstDate): PeriodState {
	const opens = firstDayOf(period);
	const closes = lastDayOf(period);
	if (opens && today < opens) return 'upcoming';
	if (closes) return today > closes ? 'closed' : opens ? 'open' : 'unknown';
	if (period.closed) return 'closed';
	if (fiscalYearOf(today) > period.fiscalYear) return 'closed';
	return opens ? 'open' : 'unknown';
}

/**
 * The face of a listing on a day. A period that a source dates speaks for itself, whatever year the
 * source is of; otherwise knowledge of an earlier fiscal year is `unconfirmed`, never open or closed.
 */
export function statusOn(program: Program, today: JstDate): Status {
	if (program.lifecycle.state === 'ended') return 'ended';
	const states = program.periods.map((period) => stateOfPeriod(period, today));
	if (states.includes('open')) return 'open';
	if (states.includes('upcoming')) return 'upcoming';
	if (program.fiscalYear < fiscalYearOf(today)) return 'unconfirmed';
	if (program.lifecycle.availability === 'always') return 'always';
	return states.includes('closed') ? 'closed' : 'unconfirmed';
}

/** The next day on which an open period closes. */
export function nextDeadline(program: Program, today: JstDate): JstDate | undefined {
	return program.periods
		.filter((period) => stateOfPeriod(period, today) === 'open')
		.map(lastDayOf)
		.filter((day) => day !== undefined)
		.sort()[0];
}
