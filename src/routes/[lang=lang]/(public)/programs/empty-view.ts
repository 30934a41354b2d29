import {
	changeCriteria,
	emptyCriteria,
	type Criteria,
	type FilterName,
} from '$lib/domain/finder/criteria';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { cardOf } from '$lib/i18n/program-card';
import type { Words } from '$lib/i18n/words';
import { addressOf } from './address';

interface Suggestions {
	drop: readonly { name: FilterName; total: number }[];
	withoutFilters: number;
	nearest: readonly Program[];
}

/** Everything that was found is hidden by how it turns out for the visitor. */
function unhideLink(criteria: Criteria, hidden: number, words: Words) {
	const labels = criteria.verdict.map((code) => words.t(`business.verdict.${code}`));
	return {
		text: words.t('finder.nothing.drop', { label: labels.join('・'), count: hidden }),
		href: addressOf(changeCriteria(criteria, { verdict: [] }), words),
	};
}

function dropLinks(criteria: Criteria, suggestions: Suggestions, words: Words) {
	const { t } = words;
	const single = suggestions.drop.map(({ name, total }) => ({
		text: t('finder.nothing.drop', {
			label: criteria[name].map((code) => words.label(name, code)).join('・'),
			count: total,
		}),
		href: addressOf(changeCriteria(criteria, { [name]: [], verdict: [] }), words),
	}));
	if (suggestions.withoutFilters === 0 || single.length === 1) return single;
	const { q, sort } = criteria;
	const all = {
		text: t('finder.nothing.withoutFilters', { count: suggestions.withoutFilters }),
		href: addressOf({ ...emptyCriteria, q, sort }, words),
	};
	return [...single, all];
}

/**
 * What a page without results says: what is in the way, what lies near, what others ask, whom to ask.
 * `hidden` is how many there would be for any verdict.
 */
export function emptyView(
	criteria: Criteria,
	suggestions: Suggestions,
	hidden: number,
	words: Words,
) {
	const { t, language, city } = words;
	const { finder, examples } = messagesOf(language);
	const desk = city.desks[city.firstContact];
	return {
		words: finder.nothing,
		query: criteria.q ? t('finder.nothing.query', { query: criteria.q }) : undefined,
		drop:
			hidden > 0 ? [unhideLink(criteria, hidden, words)] : dropLinks(criteria, suggestions, words),
		nearest: suggestions.nearest.map((program) => cardOf(program, words)),
		examples: examples.list.map((text) => ({
			text,
			href: addressOf({ ...emptyCriteria, q: withoutRuby(text) }, words),
		})),
		desk: desk && { name: words.text(desk.name), telephone: desk.telephones?.[0] },
	};
}
