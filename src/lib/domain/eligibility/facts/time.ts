import { yearsInBusinessOn, type Business } from '../../business/business';
import type { JstDate } from '../../jst-date';
import type { FactOf } from '../fact';
import { inRange, outcomeOf, type Outcome } from '../outcome';
import type { Evaluator } from '../situation';

function yearsOf(
	business: Business,
	counted: FactOf<'years'>['counted'],
	today: JstDate,
): number | undefined {
	if (business.entity === 'not-yet') return 0;
	switch (counted) {
		case 'incorporation':
			return business.yearsSinceIncorporation;
		case 'same-business-in-city':
			return business.location?.yearsInCity;
		case 'site':
			return business.location?.yearsAtSite;
		default:
			return yearsInBusinessOn(business, today);
	}
}

/** Years that are asked for at a later moment may still be reached, or be exceeded, by then. */
export const years: Evaluator<'years'> = (fact, { business, today }) => {
	const age = yearsOf(business, fact.counted, today);
	const outcome = inRange(age, fact);
	const isLater = fact.at !== undefined && fact.at !== 'application';
	if (!isLater || age === undefined) return outcome;
	const onlyMinimum = fact.below === undefined;
	if (outcome === 'met') return onlyMinimum ? 'met' : 'unknown';
	return fact.below !== undefined && age >= fact.below ? 'failed' : 'unknown';
};

/** Whether the first order, contract or work comes before today; not known without a day. */
const hasStarted = (startsOn: JstDate | undefined, today: JstDate): boolean | undefined =>
	startsOn === undefined ? undefined : startsOn <= today;

function notStarted(startsOn: JstDate | undefined, today: JstDate): Outcome {
	const started = hasStarted(startsOn, today);
	return outcomeOf(started === undefined ? undefined : !started);
}

/** A project that has not begun can still follow every rule. */
export const projectStart: Evaluator<'project-start'> = (fact, { business, today }) => {
	const startsOn = business.plan?.startsOn;
	switch (fact.rule) {
		case 'already-done-allowed':
		case 'from-day':
			if (fact.from !== undefined)
				return outcomeOf(startsOn === undefined ? undefined : startsOn >= fact.from);
			return fact.rule === 'from-day' ? 'unknown' : 'met';
		case 'after-prior-notice':
			return notStarted(startsOn, today) === 'met' ? 'met' : 'unknown';
		default:
			return notStarted(startsOn, today);
	}
};
