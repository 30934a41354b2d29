import type { SalesDrop } from '../../business/plan';
import type { JstDate } from '../../jst-date';
import { parseRate } from '../../yen';
import type { FactOf } from '../fact';
import { both, inRange, outcomeOf, shares, some, type Outcome } from '../outcome';
import type { Evaluator } from '../situation';

export const purpose: Evaluator<'purpose'> = (fact, { business }) =>
	shares(business.plan?.purposes, fact.in);

export const goal: Evaluator<'goal'> = (fact, { business }) => shares(business.goals, fact.in);

export const cost: Evaluator<'cost'> = (fact, { business }) =>
	inRange(business.plan?.costYen, { min: fact.minYen, max: fact.maxYen });

/** A small or medium business in the city is one anywhere. */
const countedAs = (of: NonNullable<FactOf<'partners'>['of']>): readonly string[] =>
	of === 'sme' ? ['sme', 'city-sme'] : [of];

export const partners: Evaluator<'partners'> = ({ min, of = 'any' }, { business }) => {
	const counted = business.partners?.filter(
		({ kind }) => of === 'any' || countedAs(of).includes(kind),
	);
	return inRange(
		counted?.reduce((sum, { count }) => sum + count, 0),
		{ min },
	);
};

const monthsOf = (month: string): number =>
	Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** Which months count is reckoned back from the month of the application. */
function isTimely(drop: SalesDrop, fact: FactOf<'sales-change'>, today: JstDate): Outcome {
	if (!fact.endsMonthsBefore) return 'met';
	if (drop.lastMonth === undefined) return 'unknown';
	const { least, most } = fact.endsMonthsBefore;
	return inRange(monthsOf(today) - monthsOf(drop.lastMonth), { min: least, max: most });
}

/** Whether sales fell by the share asked for, in whole yen without rounding. */
function hasFallen({ beforeYen, afterYen }: SalesDrop, share: string): Outcome {
	const { numerator, denominator } = parseRate(share);
	const fall = BigInt(beforeYen - afterYen) * BigInt(denominator);
	return outcomeOf(beforeYen > 0 && fall >= BigInt(beforeYen) * BigInt(numerator));
}

/** Sales compared otherwise than asked say nothing. */
export const salesChange: Evaluator<'sales-change'> = (fact, { business, today }) => {
	const comparable = business.salesDrops?.filter(
		(drop) => drop.comparedWith === fact.comparedWith && drop.months === fact.months,
	);
	if (!comparable?.length) return 'unknown';
	return some(comparable, (drop) =>
		both(isTimely(drop, fact, today), hasFallen(drop, fact.dropAtLeast)),
	);
};
