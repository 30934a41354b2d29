import { daysBetween, type JstDate } from '../jst-date';
import { ordinaryAmountYen } from './amount';
import type { Program } from './program';
import { nextDeadline, statusOn } from './status';

/** A deadline further away is no reason to hurry. */
const soonDays = 90;

/** Above these, and wherever a site is built, a shop's owner reads that it is not for him or her. */
const largeYen = { grant: 20_000_000, loan: 300_000_000 };

const scopeOrder = { city: 0, prefecture: 1, nation: 2 };

const isForLargeProjects = ({ goals, benefits }: Program): boolean =>
	goals[0] === 'site' ||
	benefits.some(
		(benefit) =>
			(benefit.type === 'grant' || benefit.type === 'loan') &&
			(ordinaryAmountYen(benefit) ?? 0) > largeYen[benefit.type],
	);

const smallFirst = (a: Program, b: Program): number =>
	Number(isForLargeProjects(a)) - Number(isForLargeProjects(b));

const nearestScope = (a: Program, b: Program): number => scopeOrder[a.scope] - scopeOrder[b.scope];

/** Open programs whose deadline is near: for small firms first, then the nearest, then the city's. */
export function closingSoon(programs: readonly Program[], today: JstDate): Program[] {
	return programs
		.flatMap((program) => {
			const deadline = nextDeadline(program, today);
			return deadline && daysBetween(today, deadline) <= soonDays ? [{ program, deadline }] : [];
		})
		.sort(
			(a, b) =>
				smallFirst(a.program, b.program) ||
				a.deadline.localeCompare(b.deadline) ||
				nearestScope(a.program, b.program),
		)
		.map(({ program }) => program);
}

/** What one can apply for today: for small firms first, then the city's own, then the order given. */
export function openNow(programs: readonly Program[], today: JstDate): Program[] {
	return programs
		.filter((program) => ['open', 'always'].includes(statusOn(program, today)))
		.sort((a, b) => smallFirst(a, b) || nearestScope(a, b));
}

/**
 * The city's own of which most is known: for small firms first, then the newest year that a source
 * speaks of, then what was changed last.
 */
export function newestKnown(programs: readonly Program[], today: JstDate): Program[] {
	return programs
		.filter((program) => program.scope === 'city' && statusOn(program, today) !== 'ended')
		.sort(
			(a, b) =>
				smallFirst(a, b) || b.fiscalYear - a.fiscalYear || b.updatedAt.localeCompare(a.updatedAt),
		);
}
