import type { Location } from '../../business/location';
import type { FactOf } from '../fact';
import { both, outcomeOf, shares, type Outcome } from '../outcome';
import type { Evaluator } from '../situation';

/** A building or district named by the program tells the kind of site as well. */
function isAt(location: Location, fact: FactOf<'site'>): Outcome {
	const ofThisKind = shares(location.site, fact.in);
	if (!fact.places) return ofThisKind;
	if (location.places) return shares(location.places, fact.places);
	return ofThisKind === 'failed' ? 'failed' : 'unknown';
}

/**
 * Who names a site is taken to be there, or to move there where it moves to the city; whether with
 * its head office is another matter.
 */
function isThereAs(location: Location, presence: FactOf<'site'>['presence']): Outcome {
	if (presence === undefined) return 'met';
	if (location.sitePresences) return shares(location.sitePresences, [presence]);
	if (presence === 'tenant') return 'met';
	if (presence === 'moving-in' && location.place === 'moving-in') return 'met';
	return outcomeOf(presence === 'head-office' && location.place === 'branch' ? false : undefined);
}

export const site: Evaluator<'site'> = (fact, { business: { location = {} } }) =>
	both(isAt(location, fact), isThereAs(location, fact.presence));
