import { addDays, type JstDate } from '../jst-date';
import { comingDays, type ComingDay } from '../program/coming-days';
import type { Period } from '../program/period';
import type { Program } from '../program/program';
import { isOverdue } from '../program/confirmation';
import { isWayIn } from '../program/status';
import type { UpdateType } from './update';
import type { UpdateFact } from './update-fact';

/** An update that a day of the calendar brings. */
export interface CalendarUpdate {
	/** The same for the same day of the same call, so that it is written once; moved, it is another. */
	id: string;
	type: UpdateType;
	/** On which it is due; it may be written some days later, if nothing ran on it. */
	due: JstDate;
	facts: UpdateFact[];
}

/** Warnings before a deadline, in days. */
export const warningDays = [14, 3] as const;
/** After so many days an opening, or an end, is no news any more. */
const newsDays = 7;

interface Kind {
	name: string;
	type: UpdateType;
	due: JstDate;
	/** The last day on which it is still worth writing. */
	last: JstDate;
	fact: UpdateFact;
}

function kindsOf({ day, what }: ComingDay): Kind[] {
	const opens: UpdateFact = { fact: 'opens', day };
	if (what === 'opens')
		return [{ name: 'opens', type: 'opens', due: day, last: addDays(day, newsDays), fact: opens }];
	if (what === 'on') return [];
	const until: UpdateFact = { fact: 'until', day };
	const warnings = warningDays.map((before, index): Kind => {
		const next = warningDays[index + 1];
		const last = next === undefined ? day : addDays(day, -next - 1);
		const due = addDays(day, -before);
		return { name: `closes-soon-${before}`, type: 'closes-soon', due, last, fact: until };
	});
	const over = addDays(day, 1);
	const ended: UpdateFact = { fact: 'over', day };
	const after: Kind = {
		name: 'over',
		type: 'ended',
		due: over,
		last: addDays(over, newsDays),
		fact: ended,
	};
	return [...warnings, after];
}

/** Its end was told when it came; nobody has to hurry any more. */
const isShutEarly = ({ closed }: Period): boolean =>
	closed !== undefined && closed.because !== 'date';

/**
 * The updates that openings and deadlines of a program bring by a day: on the day it opens, 14 and 3
 * days before the last day, and once that is over. None for what its division was to confirm first,
 * and none for steps that only those who have applied take.
 */
export function calendarUpdates(program: Program, today: JstDate): CalendarUpdate[] {
	if (isOverdue(program, today)) return [];
	return comingDays(program, addDays(today, -newsDays - 1))
		.filter(({ stage, period }) => isWayIn(stage) && !isShutEarly(period))
		.flatMap((coming) =>
			kindsOf(coming)
				.filter(({ due, last }) => due <= today && today <= last)
				.map(({ name, type, due, fact }) => ({
					id: `${program.id}-${coming.key}-${name}-${coming.day}`,
					...{ type, due, facts: [fact] },
				})),
		);
}
