import { homeCodes, placeCodes, siteCodes, zoneCodes } from '../../eligibility/fact-codes';
import type { Business } from '../business';
import type { Location } from '../location';
import type { Surroundings } from './surroundings';
import { answered, type TypedForm } from './typed-form';

/** What the question offers; an office is implied by the place itself. */
export const offeredPresences = ['factory', 'shop'] as const;

type Presences = NonNullable<Location['presences']>;

/** A main place or a branch in the city is an office there, besides what was ticked. */
function withOffice(
	place: Location['place'],
	ticked: Presences | undefined,
): Presences | undefined {
	if (!ticked) return undefined;
	const isThere = place === 'in-city' || place === 'branch';
	return isThere ? ['any-office', ...ticked] : ticked;
}

export function readPlace(form: TypedForm, { city, taxonomy }: Surroundings): Business {
	const place = form.choice('place', placeCodes);
	const wards = city.wards.map(({ code }) => code);
	const site = form.choices('site', siteCodes);
	const codes = taxonomy.places.map(({ code }) => code);
	const location = answered({
		place,
		ward: form.choice('ward', wards),
		presences: withOffice(place, form.choices('presence', offeredPresences)),
		homes: form.choices('home', homeCodes),
		zone: form.choice('zone', zoneCodes),
		site,
		places: form.choices('placeName', codes) ?? (site?.length === 0 ? [] : undefined),
	});
	return location ? { location } : {};
}
