import type { FactOf } from '../domain/eligibility/fact';
import { either, quoted } from './list-words';
import { labelOf } from './taxonomy-words';
import type { Words } from './words';

/** Who moves in may count besides those who are there; so may, rarely, those outside. */
function widened(clause: string, places: readonly string[], area: string, { t }: Words): string {
	let result = clause;
	if (places.includes('moving-in')) result = t('rules.fact.place.orMoving', { clause: result });
	if (places.includes('outside'))
		result = t('rules.fact.place.orOutside', { clause: result, area });
	return result;
}

export function placeClause(fact: FactOf<'place'>, words: Words): string {
	const { t } = words;
	const { in: places, presence = 'business' } = fact;
	if (!Array.isArray(places)) return t(`rules.fact.place.${places}`);
	const area = t(`rules.fact.place.areas.${fact.area ?? 'city'}`);
	const isThere = places.includes('in-city') || places.includes('branch');
	if (isThere) return widened(t(`rules.fact.place.in.${presence}`, { area }), places, area, words);
	const isMoving = places.includes('moving-in');
	const clause = t(`rules.fact.place.${isMoving ? 'moving' : 'outside'}`, { area });
	return isMoving && places.includes('outside')
		? t('rules.fact.place.orOutside', { clause, area })
		: clause;
}

export function wardClause(fact: FactOf<'ward'>, words: Words): string {
	const list = either(
		fact.in.map((code) => words.label('ward', code)),
		words,
	);
	return words.t('rules.fact.ward.is', { list });
}

export function zoneClause({ in: zones }: FactOf<'zone'>, words: Words): string {
	const { t } = words;
	if (zones === 'unknown') return t('rules.fact.zone.unknown');
	const names = zones.map((zone) => t(`rules.fact.zone.names.${zone}`));
	return t('rules.fact.zone.is', { list: either(names, words) });
}

export function siteClause({ in: sites, places, presence }: FactOf<'site'>, words: Words): string {
	const { t, taxonomy } = words;
	const names = places
		? places.map((code) => quoted(labelOf(taxonomy.places, code, words), words))
		: sites.map((site) => t(`rules.fact.site.names.${site}`));
	return t(`rules.fact.site.at.${presence ?? 'any'}`, { list: either(names, words) });
}
