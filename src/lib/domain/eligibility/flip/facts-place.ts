import type { Location } from '../../business/location';
import type { FactOf } from '../fact';
import { placeCodes, zoneCodes } from '../fact-codes';
import { ask, askList } from './ask';
import type { Change } from './change';
import type { FactFlip } from './fact-flip';

/** Into the city, in the order of how much it takes. */
const ways = ['moving-in', 'branch', 'in-city'] as const;

function changesOfPlace(fact: FactOf<'place'>, { place, presences }: Location): Change[] {
	const { in: asked, presence } = fact;
	if (!Array.isArray(asked) || place === undefined) return [];
	const moves = ways
		.filter((way) => asked.includes(way) && way !== place)
		.map((way): Change => ({ field: 'location', to: { place: way } }));
	return presence !== undefined && presences !== undefined
		? [{ field: 'location.presences', allOf: [presence] }, ...moves]
		: moves;
}

export const place: FactFlip<'place'> = {
	changes: (fact, { business }, wanted) =>
		wanted ? changesOfPlace(fact, business.location ?? {}) : [],
	asks: ({ presence, area = 'city' }, { business: { location = {} } }) => [
		...ask('location.place', location.place, [...placeCodes]),
		...(presence && area === 'city'
			? askList('location.presences', location.presences, [presence])
			: []),
		...(area === 'city'
			? []
			: ask('location.mainPlaceIn', location.mainPlaceIn, ['prefecture', 'nation', 'abroad'])),
	],
};

/** No ward has this name. */
const elsewhere = '-';

export const ward: FactFlip<'ward'> = {
	changes: (fact, { business }, wanted) =>
		wanted && business.location?.ward !== undefined
			? fact.in.map((to) => ({ field: 'location', to: { ward: to } }))
			: [],
	asks: (fact, { business }) =>
		ask('location.ward', business.location?.ward, [...fact.in, elsewhere]),
};

export const zone: FactFlip<'zone'> = {
	changes: (fact, { business }, wanted) =>
		wanted && Array.isArray(fact.in) && business.location?.zone !== undefined
			? fact.in.map((to) => ({ field: 'location', to: { zone: to } }))
			: [],
	asks: (fact, { business }) =>
		fact.in === 'unknown' ? [] : ask('location.zone', business.location?.zone, [...zoneCodes]),
};

/** Who is to be at a certain place is told its name; who leaves a place is told nothing. */
function changesOfSite({ in: sites, places, presence }: FactOf<'site'>): Change[] {
	if (presence === 'moving-from') return [];
	const as = presence === undefined ? {} : { sitePresences: [presence] };
	return (places ?? [undefined]).map((name) => ({
		field: 'location',
		to: { site: [...sites].slice(0, 1), ...(name === undefined ? {} : { places: [name] }), ...as },
	}));
}

export const site: FactFlip<'site'> = {
	changes: (fact, _, wanted) => (wanted ? changesOfSite(fact) : []),
	asks: (fact, { business: { location = {} } }) => [
		...askList('location.site', location.site, fact.in),
		...(fact.places ? askList('location.places', location.places, fact.places) : []),
		...(fact.presence
			? askList('location.sitePresences', location.sitePresences, [fact.presence])
			: []),
	],
};
