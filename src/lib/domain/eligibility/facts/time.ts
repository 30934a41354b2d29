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

type Plan = NonNullable<Business['plan']>;

/** Whether the first order, contract or work comes before today, by its day or by what is said. */
const hasBegun = ({ startsOn, begun }: Plan, today: JstDate): boolean | undefined =>
	startsOn === undefined ? begun : startsOn <= today;

function notBegun(plan: Plan, today: JstDate): Outcome {
	const begun = hasBegun(plan, today);
	return outcomeOf(begun === undefined ? undefined : !begun);
}

/** What has not begun will begin after today. */
function beginsFrom(day: JstDate, plan: Plan, today: JstDate): Outcome {
	if (plan.startsOn !== undefined) return outcomeOf(plan.startsOn >= day);
	return plan.begun === false && day <= today ? 'met' : 'unknown';
}

/** A project that has not begun can still follow every rule. */
export const projectStart: Evaluator<'project-start'> = (fact, { business, today }) => {
	const { plan = {} } = business;
	switch (fact.rule) {
		case 'already-done-allowed':
		case 'from-day':
			if (fact.from !== undefined) return beginsFrom(fact.from, plan, today);
			return fact.rule === 'from-day' ? 'unknown' : 'met';
		case 'after-prior-notice':
			return notBegun(plan, today) === 'met' ? 'met' : 'unknown';
		default:
			return notBegun(plan, today);
	}
};
