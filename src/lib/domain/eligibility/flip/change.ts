import type { Location } from '../../business/location';
import type { JstDate } from '../../jst-date';
import type { partnerCodes, presenceCodes, taxCodes } from '../fact-codes';

/** Where to; what stays unsaid is not known after the move. */
export type Destination = Pick<
	Location,
	'place' | 'ward' | 'zone' | 'site' | 'places' | 'sitePresences'
>;

/**
 * One answer that is otherwise than the business gave it, or a day that has come; `field` is the
 * answer's place in `Business`.
 */
export type Change =
	/** `isExact` where the day is certain; else it comes no later than that. */
	| { field: 'today'; to: JstDate; isExact: boolean }
	/** People, or yen. */
	| { field: 'employees' | 'capitalYen' | 'plan.costYen'; from: number; to: number }
	| { field: 'declarations'; code: string; to: boolean }
	/** One of the codes more. */
	| { field: 'certifications' | 'goals' | 'memberships' | 'plan.purposes'; anyOf: string[] }
	/** All of the codes more. */
	| { field: 'taxesPaid'; allOf: (typeof taxCodes)[number][] }
	| { field: 'location.presences'; allOf: (typeof presenceCodes)[number][] }
	| { field: 'partners'; of: 'any' | (typeof partnerCodes)[number]; more: number }
	/** A project that begins on that day or later. */
	| { field: 'plan.startsOn'; to: JstDate }
	| { field: 'entity'; to: 'company' }
	| { field: 'location'; to: Destination };

export type ChangedField = Change['field'];
type Of<Field, One> = One extends { field: infer Own }
	? Field extends Own
		? One & { field: Field }
		: never
	: never;
export type ChangeOf<Field extends ChangedField> = Of<Field, Change>;
