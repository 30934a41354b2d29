import { daysBetween, type JstDate } from '../jst-date';
import type { Program } from './program';
import { nextDeadline, statusOn } from './status';

/** A deadline further away is no reason to hurry. */
const soonDays = 90;

/** Open programs whose deadline is near, the nearest first. */
export function closingSoon(programs: readonly Program[], today: JstDate): Program[] {
	return programs
		.flatMap((program) => {
			const deadline = nextDeadline(program, today);
			return deadline && daysBetween(today, deadline) <= soonDays ? [{ program, deadline }] : [];
		})
		.sort((a, b) => a.deadline.localeCompare(b.deadline))
		.map(({ program }) => program);
}

/** What one can apply for today, the city's own before others'. */
export function openNow(programs: readonly Program[], today: JstDate): Program[] {
	const order = { city: 0, prefecture: 1, nation: 2 };
	return programs
		.filter((program) => ['open', 'always'].includes(statusOn(program, today)))
		.sort((a, b) => order[a.scope] - order[b.scope]);
}

/** The city's own of which most is known: the newest year that a source speaks of. */
export function newestKnown(programs: readonly Program[], today: JstDate): Program[] {
	return programs
		.filter((program) => program.scope === 'city' && statusOn(program, today) !== 'ended')
		.sort((a, b) => b.fiscalYear - a.fiscalYear || b.updatedAt.localeCompare(a.updatedAt));
}
