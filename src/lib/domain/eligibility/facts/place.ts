import type { Location } from '../../business/location';
import type { FactOf } from '../fact';
import { homeCodes } from '../fact-codes';
import { both, outcomeOf, type Outcome } from '../outcome';
import { listed, type Evaluator } from '../situation';

type Place = NonNullable<Location['place']>;
type Presence = NonNullable<FactOf<'place'>['presence']>;
type Zone = NonNullable<Location['zone']>;

const mainPlaces: readonly Presence[] = ['head-office', 'principal-office'];
/** What a main place or a branch can be alike, so that which of the two it is counts as well. */
const anyPresences: readonly Presence[] = ['any-office', 'project-site'];
const workplaces: readonly Presence[] = ['any-office', ...mainPlaces, 'factory', 'shop'];
/** Where nothing stands in the city yet, none of these does; a home or a tax domicile may. */
const needPremises: readonly Presence[] = [...workplaces, 'registered-office'];

/** What the place alone tells of what stands in the city. */
function impliedPresence(place: Place, presence: Presence): Outcome {
	if (place === 'outside' || place === 'moving-in')
		return outcomeOf(needPremises.includes(presence) ? false : undefined);
	if (presence === 'any-office') return 'met';
	return mainPlaces.includes(presence) ? outcomeOf(place === 'in-city') : 'unknown';
}

/**
 * What the place itself tells goes before the list of what stands there. That list leaves open where
 * a project will be.
 */
function hasPresence(location: Location, presence: Presence): Outcome {
	const { place, presences, homes, projectInCity } = location;
	if (presence === 'project-site' && projectInCity !== undefined) return outcomeOf(projectInCity);
	const home = homeCodes.find((code) => code === presence);
	if (home) return outcomeOf(presences?.includes(home) ? true : homes?.includes(home));
	const implied = place ? impliedPresence(place, presence) : 'unknown';
	if (implied !== 'unknown' || !presences) return implied;
	const counted = presence === 'any-office' ? workplaces : [presence];
	const isListed = presences.some((one) => counted.includes(one));
	return outcomeOf(isListed || presence !== 'project-site' ? isListed : undefined);
}

/**
 * The city lies in the prefecture; elsewhere it depends on where the main place is. Who moves to the
 * city from within the area does not move into the area.
 */
function isInArea(
	{ place, mainPlaceIn }: Location,
	area: 'prefecture' | 'nation',
	places: readonly Place[],
): Outcome {
	const isThere = mainPlaceIn === 'prefecture' || mainPlaceIn === area;
	const counts = place !== undefined && place !== 'outside' && places.includes(place);
	if (counts && place === 'moving-in' && !places.includes('in-city'))
		return outcomeOf(mainPlaceIn === undefined ? undefined : !isThere);
	if (counts) return 'met';
	if (place === 'in-city') return 'failed';
	if (isThere && places.includes('in-city')) return 'met';
	if (place === undefined || mainPlaceIn === undefined) return 'unknown';
	return outcomeOf(!isThere && places.includes('branch') ? undefined : false);
}

export const place: Evaluator<'place'> = ({ in: asked, presence, area = 'city' }, { business }) =>
	listed(asked, (places) => {
		const { location = {} } = business;
		if (area !== 'city') return isInArea(location, area, places);
		const own = outcomeOf(location.place ? places.includes(location.place) : undefined);
		if (presence === undefined || (location.place === 'moving-in' && own === 'met')) return own;
		const stands = hasPresence(location, presence);
		return anyPresences.includes(presence) ? both(own, stands) : stands;
	});

export const ward: Evaluator<'ward'> = (fact, { business: { location = {} } }) => {
	if (location.place === 'outside') return 'failed';
	return outcomeOf(location.ward === undefined ? undefined : fact.in.includes(location.ward));
};

/** `other` is what a business says that is in none of these. */
const industrialZones: readonly string[] = [
	'quasi-industrial',
	'industrial',
	'exclusive-industrial',
];

/**
 * A productive green district is laid over the zone that the land has within the area for building
 * (生産緑地法 第3条: 市街化区域内): who names where people live or trade has not said whether it is one.
 */
const mayLieOver = (own: Zone, zones: readonly Zone[]): boolean =>
	zones.includes('productive-green') && (own === 'residential' || own === 'commercial');

export const zone: Evaluator<'zone'> = (fact, { business }) =>
	listed(fact.in, (zones) => {
		const own = business.location?.zone;
		if (own === undefined) return 'unknown';
		if (zones.includes(own)) return 'met';
		const mayBe = own === 'other' && zones.some((code) => !industrialZones.includes(code));
		return outcomeOf(mayBe || mayLieOver(own, zones) ? undefined : false);
	});
