import { holdsOn } from '../span';
import type { Criterion, Test } from './criterion';
import { someFact } from './criterion';
import { evaluate } from './evaluate';
import { inverse, type Outcome } from './outcome';
import type { Situation } from './situation';

export interface CriterionOutcome {
	outcome: Outcome;
	/** Which of its exceptions saved it. */
	savedBy?: number;
	/** Which part of its choice is met, where it asks for one of several. */
	metBy?: number;
}

function ownOutcome({ role, test }: Criterion, situation: Situation): Outcome {
	const outcome = evaluate(test, situation);
	return role === 'exclusion' ? inverse(outcome) : outcome;
}

/** An exception that is met saves the applicant; one that may be met leaves it open. */
function withExceptions(
	own: Outcome,
	criterion: Criterion,
	situation: Situation,
): CriterionOutcome {
	let result = own;
	for (const [index, exception] of (criterion.exceptions ?? []).entries()) {
		if (result === 'met' || !holdsOn(exception.during, situation.today)) continue;
		const outcome = evaluate(exception.test, situation);
		if (outcome === 'met') return { outcome, savedBy: index };
		if (outcome === 'unknown') result = 'unknown';
	}
	return { outcome: result };
}

/** The first part of a choice that is met, of a target only: of an exclusion none is. */
function choiceMet({ role, test }: Criterion, situation: Situation): { metBy?: number } {
	if (role === 'exclusion' || !('any' in test)) return {};
	return { metBy: test.any.findIndex((part) => evaluate(part, situation) === 'met') };
}

/** How a criterion turns out, or nothing where it does not concern the business on that day. */
export function judgeCriterion(
	criterion: Criterion,
	situation: Situation,
): CriterionOutcome | undefined {
	if (!holdsOn(criterion.during, situation.today)) return undefined;
	const concerns = criterion.when ? evaluate(criterion.when, situation) : 'met';
	if (concerns === 'failed') return undefined;
	const own = ownOutcome(criterion, situation);
	if (own === 'met') return { outcome: own, ...choiceMet(criterion, situation) };
	const judged = withExceptions(own, criterion, situation);
	return concerns === 'met' || judged.outcome === 'met' ? judged : { outcome: 'unknown' };
}

const speaksOfTrack = (test: Test): boolean =>
	someFact(test, (fact) => fact.fact === 'earlier-award' && fact.sameTrack === true);

/** Whether a criterion can turn out differently from track to track. */
export function dependsOnTrack(criterion: Criterion): boolean {
	const { test, when, exceptions = [], tracks } = criterion;
	if (tracks || speaksOfTrack(test) || (when && speaksOfTrack(when))) return true;
	return exceptions.some((exception) => speaksOfTrack(exception.test));
}
