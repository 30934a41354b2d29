import type { Business } from '../business';
import type { Surroundings } from './surroundings';
import { answered, type TypedForm } from './typed-form';

/** What a business says of itself in one list, so that what many programs exclude is asked once. */
export const pledgeCodes = ['tax', 'credit', 'licence', 'amusement', 'large', 'crime'] as const;
export type Pledge = (typeof pledgeCodes)[number];

/** The list as answers: what was not ticked is not so. */
function pledged(ticked: readonly Pledge[]): Business {
	const is = (pledge: Pledge) => ticked.includes(pledge);
	return {
		declarations: {
			'credit-record-problem': is('credit'),
			// A licence that is still missing can be got before one applies.
			...(is('licence') ? {} : { 'required-licences-held': true }),
			'amusement-and-adult-entertainment': is('amusement'),
			'organised-crime-ties': is('crime'),
			'deemed-large-company': is('large'),
		},
		...(is('tax') ? { taxesPaid: [] } : { taxesPaid: ['all-taxes'] }),
		...(is('large') ? {} : { controlledBy: [] }),
	};
}

const shoppingStreet = 'shopping-street';

export function readStanding(form: TypedForm, { taxonomy }: Surroundings): Business {
	const codes = taxonomy.certifications.map(({ code }) => code);
	const certifications = form.choices('certification', codes);
	const member = form.choice('member', ['yes', 'no']);
	const ticked = form.choices('pledge', pledgeCodes);
	const earlier = form.choice('earlier', ['never', 'ever']);
	return {
		...answered({
			certifications,
			memberships: member && (member === 'yes' ? [shoppingStreet] : []),
			earlierAwards: earlier === 'never' ? [] : undefined,
		}),
		...(ticked ? pledged(ticked) : {}),
	};
}
