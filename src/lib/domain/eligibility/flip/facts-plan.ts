import type { Business } from '../../business/business';
import type { FactOf } from '../fact';
import type { Situation } from '../situation';
import { ask, askList } from './ask';
import { aroundBounds, nearest, type Bounds } from './bounds';
import { addMonths } from './days';
import type { FactFlip, Turn } from './fact-flip';

export const purpose: FactFlip<'purpose'> = {
	changes: (fact, { business }, wanted) =>
		wanted && business.plan?.purposes ? [{ field: 'plan.purposes', anyOf: fact.in }] : [],
	asks: (fact, { business }) => askList('plan.purposes', business.plan?.purposes, fact.in),
};

export const goal: FactFlip<'goal'> = {
	changes: (fact, { business }, wanted) =>
		wanted && business.goals ? [{ field: 'goals', anyOf: fact.in }] : [],
	asks: (fact, { business }) => askList('goals', business.goals, fact.in),
};

const costBounds = ({ minYen, maxYen }: FactOf<'cost'>): Bounds => ({ min: minYen, max: maxYen });

export const cost: FactFlip<'cost'> = {
	changes: (fact, { business }, wanted) => {
		const from = business.plan?.costYen;
		if (from === undefined) return [];
		return nearest(from, costBounds(fact), wanted).map((to) => ({
			field: 'plan.costYen',
			from,
			to,
		}));
	},
	asks: (fact, { business }) =>
		ask('plan.costYen', business.plan?.costYen, aroundBounds(costBounds(fact))),
};

type Partner = NonNullable<Business['partners']>[number];

const enough = ({ min, of = 'any' }: FactOf<'partners'>): Partner[] => [
	{ kind: of === 'any' ? 'sme' : of, count: min },
];

/** One more, or two …; those who take part already stay. */
export const partners: FactFlip<'partners'> = {
	changes: ({ min, of = 'any' }, { business }, wanted) => {
		const counts = wanted && business.partners ? Array.from({ length: min }) : [];
		return counts.map((_, index) => ({ field: 'partners', of, more: index + 1 }));
	},
	asks: (fact, { business }) => ask('partners', business.partners, [[], enough(fact)]),
};

type SalesDrop = NonNullable<Business['salesDrops']>[number];

/** Sales that stayed, and sales that vanished. */
function salesOf(fact: FactOf<'sales-change'>, lastMonth: string, afterYen: number): SalesDrop {
	const { comparedWith, months } = fact;
	return { comparedWith, months, beforeYen: 1, afterYen, lastMonth };
}

/** Days on which the months that count move on. */
function monthsMove(fact: FactOf<'sales-change'>, { business }: Situation): Turn[] {
	const { endsMonthsBefore } = fact;
	if (!endsMonthsBefore) return [];
	const { least, most } = endsMonthsBefore;
	return (business.salesDrops ?? []).flatMap(({ lastMonth }) =>
		lastMonth === undefined
			? []
			: [least, most + 1].map((months) => ({
					day: addMonths(`${lastMonth}-01`, months),
					isExact: true,
				})),
	);
}

/** Nobody is told to sell less. What was compared otherwise than asked says nothing. */
export const salesChange: FactFlip<'sales-change'> = {
	turns: monthsMove,
	asks: (fact, { business, today }) => {
		const isSaid = business.salesDrops?.some(
			({ comparedWith, months }) => comparedWith === fact.comparedWith && months === fact.months,
		);
		const month = today.slice(0, 7);
		const values = [[salesOf(fact, month, 1)], [salesOf(fact, month, 0)]];
		return ask('salesDrops', isSaid || undefined, values);
	},
};
