import type { Business } from '../../business/business';

/** The answers that a fact may read, by their place in `Business`. */
export type AnswerField =
	| 'industryGroup'
	| 'entity'
	| 'employees'
	| 'capitalYen'
	| 'yearsInBusiness'
	| 'yearsSinceIncorporation'
	| 'certifications'
	| 'goals'
	| 'taxesPaid'
	| 'earlierAwards'
	| 'declarations'
	| 'partners'
	| 'salesDrops'
	| 'memberships'
	| 'controlledBy'
	| 'plan.costYen'
	| 'plan.purposes'
	| 'plan.startsOn'
	| 'representative.female'
	| 'representative.age'
	| 'location.place'
	| 'location.presences'
	| 'location.mainPlaceIn'
	| 'location.ward'
	| 'location.zone'
	| 'location.site'
	| 'location.places'
	| 'location.sitePresences'
	| 'location.yearsInCity'
	| 'location.yearsAtSite';

/** One answer of a business, for a page to ask in place. */
export interface Answer {
	field: AnswerField;
	/** The statement of `declarations` that it is; `declarations` holds one answer a statement. */
	code?: string;
	/** Of a list, the codes that matter here; the answer itself is the whole list. */
	codes?: string[];
}

/** What tells two answers apart: `employees`, `declarations.required-licences-held`. */
export const keyOfAnswer = ({ field, code }: Answer): string =>
	code === undefined ? field : `${field}.${code}`;

/**
 * The same business with one answer given. Every path of `AnswerField` is at most two deep, save that
 * of a declaration, which is named by its code.
 */
export function withAnswer(business: Business, answer: Answer, value: unknown): Business {
	const [name = '', part = answer.code] = answer.field.split('.');
	if (part === undefined) return { ...business, [name]: value };
	const group: unknown = Reflect.get(business, name);
	return { ...business, [name]: { ...(group ?? {}), [part]: value } };
}

/** What a business answered, if it did. */
export function answerOf(business: Business, { field, code }: Answer): unknown {
	const [name = '', part = code] = field.split('.');
	const value: unknown = Reflect.get(business, name);
	if (part === undefined || typeof value !== 'object' || value === null) return value;
	return Reflect.get(value, part);
}
