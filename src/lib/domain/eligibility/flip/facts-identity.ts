import { industryCodeOf, type Business } from '../../business/business';
import { legalFormOf } from '../../business/legal-form';
import type { FactOf } from '../fact';
import type { Change } from './change';
import { ask } from './ask';
import { aroundBounds, nearest, type Bounds } from './bounds';
import type { FactFlip } from './fact-flip';
import { tradesAround } from './trades';

/** A trade that is not known, or not closely enough: those named, and one that is not. */
export const industry: FactFlip<'industry'> = {
	asks: (fact, { business, isWithin }) => {
		const groups = [...(Array.isArray(fact.in) ? fact.in : []), ...(fact.except ?? [])];
		const trades = tradesAround(industryCodeOf(business), groups, isWithin);
		return ask('industryGroup', business.industryGroup, trades);
	},
};

/**
 * Of the legal forms, only a sole business that becomes a company is a change that people make. What
 * a form would settle is tried with those of most, and those that are named.
 */
export const entity: FactFlip<'entity'> = {
	changes: ({ in: asked }, { business }, wanted) => {
		const isNatural = business.entity === 'sole' && asked.includes('company') === wanted;
		return isNatural ? [{ field: 'entity', to: 'company' }] : [];
	},
	asks: ({ in: asked }, { business }) => {
		const named = Array.isArray(asked) ? asked : [];
		return ask('entity', business.entity, ['company', 'sole', ...named]);
	},
};

const few = 5;

/** At most a few people, or a tenth of them all. */
export function peopleChange({ employees }: Business, to: number): Change[] {
	if (employees === undefined || employees === to || to < 0) return [];
	const isFew = Math.abs(to - employees) <= Math.max(few, employees / 10);
	return isFew ? [{ field: 'employees', from: employees, to }] : [];
}

/** Nobody halves or doubles the capital for a program. */
export function capitalChange({ capitalYen, entity: form }: Business, to: number): Change[] {
	if (capitalYen === undefined || capitalYen === to || legalFormOf(form) === 'individual')
		return [];
	const isNear = to * 2 >= capitalYen && to <= capitalYen * 2;
	return isNear ? [{ field: 'capitalYen', from: capitalYen, to }] : [];
}

export const employees: FactFlip<'employees'> = {
	changes: (fact, { business }, wanted) =>
		nearest(business.employees ?? 0, fact, wanted).flatMap((to) => peopleChange(business, to)),
	asks: (fact, { business }) => ask('employees', business.employees, aroundBounds(fact)),
};

const capitalBounds = ({ minYen, maxYen }: FactOf<'capital'>): Bounds => ({
	min: minYen,
	max: maxYen,
});

export const capital: FactFlip<'capital'> = {
	changes: (fact, { business }, wanted) =>
		nearest(business.capitalYen ?? 0, capitalBounds(fact), wanted).flatMap((to) =>
			capitalChange(business, to),
		),
	asks: (fact, { business }) =>
		ask('capitalYen', business.capitalYen, aroundBounds(capitalBounds(fact))),
};
