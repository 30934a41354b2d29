import { filterNames, readCriteria, type FilterName } from '$lib/domain/finder/criteria';
import { withoutRuby } from '$lib/domain/text';
import type { Words } from '$lib/i18n/words';

/** The filters of a counted search, by name: 「業種：製造業・建設業」. */
export function filtersText(filters: string, words: Words): string {
	const wards = words.city.wards.map(({ code }) => code);
	const { criteria } = readCriteria(new URLSearchParams(filters), wards);
	const said = filterNames
		.filter((name) => criteria[name].length > 0)
		.map((name) => {
			const codes: readonly string[] = criteria[name];
			const labels = codes.map((code) => words.label(name, code)).join('・');
			return `${words.t(`finder.facets.${name}`)}：${labels}`;
		});
	return said.join('、');
}

/** A query with its filters, as people read it. */
export function searchText(query: string, filters: string, words: Words): string {
	const text = query === '' ? words.t('searches.misses.noWords') : `「${query}」`;
	return [text, filtersText(filters, words)].filter((part) => part !== '').join(' ');
}

export const filterLabel = (name: FilterName, { t }: Words): string => t(`finder.facets.${name}`);

export const plainFilters = (filters: string, words: Words): string =>
	withoutRuby(filtersText(filters, words));
