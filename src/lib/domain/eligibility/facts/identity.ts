import { industryCodeOf, yearsInBusinessOn, type Business } from '../../business/business';
import { withinIndustries } from '../../business/industry';
import { legalFormOf } from '../../business/legal-form';
import { isSmallScale, isSme } from '../../business/size-class';
import type { Size } from '../../codes';
import type { FactOf } from '../fact';
import { both, inRange, inverse, outcomeOf, some, type Outcome } from '../outcome';
import { listed, type Evaluator, type Situation } from '../situation';

export const industry: Evaluator<'industry'> = (fact, { business, isWithin }) => {
	const code = industryCodeOf(business);
	if (code === undefined) return fact.in === 'any' && fact.except === undefined ? 'met' : 'unknown';
	const inside = listed(fact.in, (groups) => withinIndustries(code, groups, isWithin));
	return both(inside, inverse(withinIndustries(code, fact.except ?? [], isWithin)));
};

type Entity = NonNullable<Business['entity']>;

/** What a business may be that gives the plain word for it. */
const narrower: Partial<Record<Entity, readonly Entity[]>> = {
	company: ['agricultural-corporation'],
	association: ['shopping-association', 'cooperative', 'partnership', 'general-corporation'],
	'not-yet': ['individual'],
};

export const entity: Evaluator<'entity'> = (fact, { business }) =>
	listed(fact.in, (entities) => {
		const own = business.entity;
		if (own === undefined) return 'unknown';
		if (entities.includes(own)) return 'met';
		return outcomeOf(narrower[own]?.some((code) => entities.includes(code)) ? undefined : false);
	});

export const employees: Evaluator<'employees'> = (fact, { business }) =>
	inRange(business.employees, fact);

/** Individuals have no capital: none is too much, and none is never enough. */
export const capital: Evaluator<'capital'> = (fact, { business }) => {
	const none = legalFormOf(business.entity) === 'individual' ? 0 : undefined;
	return inRange(none ?? business.capitalYen, { min: fact.minYen, max: fact.maxYen });
};

/** 創業者: not yet in business, or for less than five years (産業競争力強化法 第2条). */
export const startupYears = 5;

const isOneOf = ({ entity: own }: Business, entities: readonly Entity[]): Outcome =>
	outcomeOf(own === undefined ? undefined : entities.includes(own));

function isLarge(business: Business, limitsOf: () => Outcome): Outcome {
	const form = legalFormOf(business.entity);
	return form === 'individual' || form === 'not-covered' ? 'failed' : inverse(limitsOf());
}

function hasSize(
	size: Size,
	{ limits }: FactOf<'size'>,
	{ business, isWithin, today }: Situation,
): Outcome {
	switch (size) {
		case 'small':
			return isSmallScale(business, isWithin, limits);
		case 'sme':
			return isSme(business, isWithin, limits);
		case 'large':
			return isLarge(business, () => isSme(business, isWithin, limits));
		case 'sole':
			return business.entity === 'not-yet' ? 'unknown' : isOneOf(business, ['sole', 'individual']);
		case 'startup':
			if (business.entity === 'not-yet') return 'met';
			return inRange(yearsInBusinessOn(business, today), { below: startupYears });
		case 'association':
			if (business.entity === 'general-corporation') return 'unknown';
			return isOneOf(business, ['association', 'shopping-association', 'cooperative']);
	}
}

export const size: Evaluator<'size'> = (fact, situation) =>
	listed(fact.in, (sizes) => some(sizes, (one) => hasSize(one, fact, situation)));
