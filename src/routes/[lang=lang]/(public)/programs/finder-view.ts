import {
	changeCriteria,
	emptyCriteria,
	filterNames,
	hasFilters,
	printCriteria,
	sortCodes,
	withoutValue,
	type Criteria,
	type FilterName,
} from '$lib/domain/finder/criteria';
import type { Question } from '$lib/domain/finder/understand';
import type { Program } from '$lib/domain/program/program';
import type { FieldError } from '$lib/domain/result';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { cardOf } from '$lib/i18n/program-card';
import type { Words } from '$lib/i18n/words';
import { facetsView } from './facets-view';
import { pagesView } from './pages-view';

interface Found {
	programs: readonly Program[];
	total: number;
	engine: 'meilisearch' | 'memory';
	facets: Record<FilterName, Record<string, number>>;
	question: Question;
}

export const addressOf = (criteria: Criteria, words: Words): string => {
	const query = printCriteria(criteria);
	return `/${words.language}/programs${query ? `?${query}` : ''}`;
};

const codesToKeys: Record<string, 'tooLong' | 'tooMany' | 'unknownCode' | 'notInRange'> = {
	'too-long': 'tooLong',
	'too-many': 'tooMany',
	'unknown-code': 'unknownCode',
	'not-in-range': 'notInRange',
};

function errorText({ path, code, values }: FieldError, { t }: Words): string {
	const field = t(`finder.errors.fields.${path as 'q'}`);
	const key = codesToKeys[code] ?? 'unknownCode';
	return String(t(`finder.errors.${key}`, { ...values, field }));
}

function chipsView(criteria: Criteria, words: Words) {
	return filterNames.flatMap((name) =>
		criteria[name].map((code) => {
			const label = words.label(name, code);
			return {
				label,
				accessibleLabel: words.t('finder.remove', { label: withoutRuby(label) }),
				href: addressOf(withoutValue(criteria, name, code), words),
			};
		}),
	);
}

/** What the finder page shows, in words. */
export function finderView(
	criteria: Criteria,
	errors: readonly FieldError[],
	found: Found,
	words: Words,
) {
	const { t, language } = words;
	const { finder } = messagesOf(language);
	const query = criteria.q;
	return {
		words: finder,
		title: withoutRuby(query ? t('finder.titleWithQuery', { query }) : finder.title),
		query,
		action: `/${language}/programs`,
		sort: {
			value: criteria.sort,
			options: sortCodes.map((value) => ({ value, label: t(`finder.sorts.${value}`) })),
		},
		errors: errors.map((error) => errorText(error, words)),
		facets: facetsView(criteria, found.facets, words),
		chips: chipsView(criteria, words),
		clearHref: hasFilters(criteria)
			? addressOf(changeCriteria(emptyCriteria, { q: query, sort: criteria.sort }), words)
			: undefined,
		total: t('finder.total', { count: found.total }),
		isEmpty: found.total === 0,
		fromMemory: found.engine === 'memory',
		cards: found.programs.map((program) => cardOf(program, words)),
		pages: pagesView(criteria, found.total, words),
	};
}
