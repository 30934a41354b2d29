import { isJstDate, type JstDate } from '../jst-date';
import type { Period, Stage } from './period';
import type { Program } from './program';
import { isWayIn } from './status';

/** A day of a program that is still to come, or is today. */
export interface ComingDay {
	day: JstDate;
	/** Whether something begins on it, or ends with it; `on` is a thing of one day. */
	what: 'opens' | 'closes' | 'on';
	stage: Stage;
	period: Period;
	/** The same for the same deadline whenever it is moved, and for no other of the program. */
	key: string;
}

const dayOf = (day: string | undefined): JstDate | undefined =>
	day !== undefined && isJstDate(day) ? day : undefined;

const momentStages: readonly Stage['stage'][] = ['event', 'decision', 'start'];

function daysOf({ stage, opens, closes }: Stage): Pick<ComingDay, 'day' | 'what'>[] {
	const [from, to] = [dayOf(opens), dayOf(closes)];
	if (to && (from === to || (!from && momentStages.includes(stage))))
		return [{ day: to, what: 'on' }];
	return [
		...(from ? [{ day: from, what: 'opens' as const }] : []),
		...(to ? [{ day: to, what: 'closes' as const }] : []),
	];
}

/** Whether nobody new can apply any more, though the days are not over. */
function isShut({ closed }: Period, today: JstDate): boolean {
	const on = dayOf(closed?.on);
	return closed !== undefined && (on === undefined || on < today);
}

function keyOf({ fiscalYear, round, tracks = [] }: Period, stage: Stage, what: string): string {
	const parts = [...tracks, stage.stage, ...(round ? [`round-${round}`] : []), what, fiscalYear];
	return parts.join('-');
}

/** Keys that several share are told apart by their place. */
function numbered(days: readonly ComingDay[]): ComingDay[] {
	const seen = new Map<string, number>();
	return days.map((one) => {
		const count = (seen.get(one.key) ?? 0) + 1;
		seen.set(one.key, count);
		return count === 1 ? one : { ...one, key: `${one.key}-${count}` };
	});
}

/** Openings, deadlines and events from today on, the nearest first; of an ended program none. */
export function comingDays(program: Program, today: JstDate): ComingDay[] {
	if (program.lifecycle.state === 'ended') return [];
	const all = program.periods.flatMap((period) =>
		period.stages
			.filter((stage) => !(isShut(period, today) && isWayIn(stage)))
			.flatMap((stage) =>
				daysOf(stage).map((day) => ({
					...day,
					stage,
					period,
					key: keyOf(period, stage, day.what),
				})),
			),
	);
	return numbered(all)
		.filter(({ day }) => day >= today)
		.sort((a, b) => a.day.localeCompare(b.day));
}
