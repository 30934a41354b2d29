import { filterNames, hasFilters, type Criteria } from '../domain/finder/criteria';
import { messagesOf } from './index';
import type { Words } from './words';

/**
 * What criteria mean, said before somebody follows them: 「製造業」で「設備」… as a sentence, or that
 * they leave nothing out.
 */
export function criteriaSentence(criteria: Criteria, words: Words): string {
	const { t, language } = words;
	if (criteria.q === '' && !hasFilters(criteria)) return t('updates.filter.all');
	const names = messagesOf(language).finder.errors.fields;
	const parts = filterNames
		.filter((name) => criteria[name].length > 0)
		.map((name) => {
			const labels = criteria[name].map((code) => words.label(name, code));
			return t('updates.filter.part', {
				name: names[name],
				values: labels.join(t('updates.filter.or')),
			});
		});
	const asked = criteria.q === '' ? [] : [t('updates.filter.query', { query: criteria.q })];
	return t('updates.filter.sentence', {
		parts: [...asked, ...parts].join(t('updates.filter.and')),
	});
}
