import type { Business } from '../../business/business';
import type { FactOf } from '../fact';
import { ask, askList } from './ask';
import { aroundBounds, nearest, type Bounds } from './bounds';
import type { FactFlip } from './fact-flip';

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

/** Those who take part already stay. */
export const partners: FactFlip<'partners'> = {
	changes: ({ min, of = 'any' }, { business }, wanted) => {
		if (!wanted || !business.partners) return [];
		const counted = business.partners.filter(({ kind }) => of === 'any' || kind === of);
		const more = min - counted.reduce((sum, { count }) => sum + count, 0);
		return more > 0 ? [{ field: 'partners', of, more }] : [];
	},
	asks: (fact, { business }) => ask('partners', business.partners, [[], enough(fact)]),
};

type SalesDrop = NonNullable<Business['salesDrops']>[number];

/** Sales that stayed, and sales that vanished. */
function salesOf(fact: FactOf<'sales-change'>, lastMonth: string, afterYen: number): SalesDrop {
	const { comparedWith, months } = fact;
	return { comparedWith, months, beforeYen: 1, afterYen, lastMonth };
}

/** Nobody is told to sell less. What was compared otherwise than asked says nothing. */
export const salesChange: FactFlip<'sales-change'> = {
	asks: (fact, { business, today }) => {
		const isSaid = business.salesDrops?.some(
			({ comparedWith, months }) => comparedWith === fact.comparedWith && months === fact.months,
		);
		const month = today.slice(0, 7);
		const values = [[salesOf(fact, month, 1)], [salesOf(fact, month, 0)]];
		return ask('salesDrops', isSaid || undefined, values);
	},
};
