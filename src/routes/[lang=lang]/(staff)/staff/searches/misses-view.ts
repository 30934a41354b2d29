import type { FilteredFailure, NearMiss } from '$lib/domain/searches/near-misses';
import { withoutRuby } from '$lib/domain/text';
import type { Words } from '$lib/i18n/words';
import { filterLabel, searchText } from './filters-words';

function reasonOf({ kind, filters }: NearMiss, words: Words): string {
	const { t, language } = words;
	const labels = filters.map((name) => filterLabel(name, words));
	const quoted =
		kind === 'only' && language !== 'en'
			? labels
			: labels.map((filter) => t('searches.misses.filter', { filter }));
	const joined = quoted.join(language === 'en' ? ', ' : '');
	return t(`searches.misses.${kind}`, { filters: joined });
}

function exampleText(failure: FilteredFailure, kind: NearMiss['kind'], words: Words): string {
	const { query, filters, count, drop, withoutFilters } = failure;
	const search = searchText(query, filters, words);
	if (kind === 'together')
		return words.t('searches.misses.exampleAll', { search, count, total: withoutFilters });
	const total = Math.max(...drop.map((one) => one.total));
	return words.t('searches.misses.example', { search, count, total });
}

/** Searches that failed because of their filters: a picture, and the same as a list. */
export function missesView(misses: readonly NearMiss[], words: Words) {
	return {
		bars: misses.map((miss) => ({
			label: withoutRuby(reasonOf(miss, words)),
			value: miss.count,
			text: words.t('searches.failed.times', { count: miss.count }),
		})),
		rows: misses.map((miss) => ({
			text: words.t('searches.misses.sentence', {
				reason: reasonOf(miss, words),
				count: miss.count,
			}),
			examples: miss.examples.map((example) => exampleText(example, miss.kind, words)),
		})),
	};
}
