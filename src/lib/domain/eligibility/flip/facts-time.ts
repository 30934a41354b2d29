import { yearsInBusinessOn, type Business } from '../../business/business';
import { addDays, type JstDate } from '../../jst-date';
import type { FactOf } from '../fact';
import type { Situation } from '../situation';
import type { AnswerField } from './answer';
import { ask } from './ask';
import { addMonths, monthsIn, monthsUntil } from './days';
import type { FactFlip, Turn } from './fact-flip';

type Counted = NonNullable<FactOf<'years'>['counted']>;

const fields: Record<Counted, AnswerField> = {
	business: 'yearsInBusiness',
	incorporation: 'yearsSinceIncorporation',
	'same-business-in-city': 'location.yearsInCity',
	site: 'location.yearsAtSite',
};

function statedYears(business: Business, counted: Counted, today: JstDate): number | undefined {
	switch (counted) {
		case 'business':
			return yearsInBusinessOn(business, today);
		case 'incorporation':
			return business.yearsSinceIncorporation;
		case 'same-business-in-city':
			return business.location?.yearsInCity;
		case 'site':
			return business.location?.yearsAtSite;
	}
}

/** Days on which so many years are reached; nobody who has not begun gets older. */
export function turnsOfYears(
	ages: readonly number[],
	counted: Counted,
	{ business, today }: Situation,
): Turn[] {
	if (business.entity === 'not-yet') return [];
	const { startedOn } = business;
	if (counted === 'business' && startedOn !== undefined)
		return ages.map((age) => ({
			day: addMonths(startedOn, monthsUntil(age)),
			isExact: true,
			years: age,
		}));
	const years = statedYears(business, counted, today);
	if (years === undefined) return [];
	return ages.map((age) => ({
		day: addMonths(today, monthsUntil(age) - monthsIn(years)),
		isExact: false,
		years: age,
	}));
}

const agesOf = ({ min, below }: FactOf<'years'>): number[] =>
	[min, below].filter((age) => age !== undefined);

export const years: FactFlip<'years'> = {
	turns: (fact, situation) => turnsOfYears(agesOf(fact), fact.counted ?? 'business', situation),
	asks: (fact, { business, today }) => {
		const counted = fact.counted ?? 'business';
		const values = [0, ...agesOf(fact), ...(fact.min === undefined ? [] : [fact.min + 1 / 12])];
		return ask(fields[counted], statedYears(business, counted, today), values);
	},
};

/** A project may be put off; one that has begun may be another that has not. */
export const projectStart: FactFlip<'project-start'> = {
	turns: (_, { business }) => {
		const startsOn = business.plan?.startsOn;
		return startsOn === undefined ? [] : [{ day: startsOn, isExact: true }];
	},
	changes: ({ from }, { business, today }, wanted) => {
		const tomorrow = addDays(today, 1);
		const to = from !== undefined && from > tomorrow ? from : tomorrow;
		const isKnown = business.plan?.startsOn !== undefined;
		return wanted && isKnown ? [{ field: 'plan.startsOn', to }] : [];
	},
	asks: ({ from }, { business, today }) =>
		ask('plan.startsOn', business.plan?.startsOn, [
			addDays(today, 1),
			today,
			...(from === undefined ? [] : [from, addDays(from, -1)]),
		]),
};
