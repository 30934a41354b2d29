import {
	changeCriteria,
	emptyCriteria,
	filterNames,
	publicSortCodes,
	withoutValue,
	type Criteria,
	type FilterName,
} from '$lib/domain/finder/criteria';
import type { Reading } from '$lib/domain/finder/read';
import type { Thesaurus } from '$lib/domain/finder/thesaurus';
import type { Program } from '$lib/domain/program/program';
import type { FieldError } from '$lib/domain/result';
import { withoutRuby } from '$lib/domain/text';
import { outletsOf } from '$lib/domain/updates/outlets';
import { messagesOf } from '$lib/i18n';
import { fieldErrorText } from '$lib/i18n/field-errors';
import { feedLinks } from '$lib/i18n/outlet-words';
import { cardOf } from '$lib/i18n/program-card';
import type { Words } from '$lib/i18n/words';
import { addressOf } from './address';
import { facetsView } from './facets-view';
import { pagesView } from './pages-view';
import { sortView } from './sort-view';

interface Found {
	programs: readonly Program[];
	total: number;
	engine: 'meilisearch' | 'memory';
	facets: Record<FilterName, Record<string, number>>;
	reading: Reading;
}

function chipsView(criteria: Criteria, words: Words) {
	const verdicts = criteria.verdict.map((code) => {
		const label = words.t(`business.verdict.${code}`);
		const verdict = criteria.verdict.filter((one) => one !== code);
		return {
			label,
			accessibleLabel: words.t('finder.remove', { label }),
			href: addressOf(changeCriteria(criteria, { verdict }), words),
		};
	});
	const filters = filterNames.flatMap((name) =>
		criteria[name].map((code) => {
			const label = words.label(name, code);
			return {
				label,
				accessibleLabel: words.t('finder.remove', { label }),
				href: addressOf(withoutValue(criteria, name, code), words),
			};
		}),
	);
	return [...verdicts, ...filters];
}

/** The concepts that were recognised, by the names that staff gave them. */
function understoodView({ question }: Reading, thesaurus: Thesaurus, words: Words): string[] {
	const labels = new Map(thesaurus.map(({ concept, label }) => [concept, label]));
	return question.found.flatMap(({ meaning }) => {
		const label = labels.get(meaning.code);
		return meaning.role !== 'name' && label ? [words.text(label)] : [];
	});
}

function rangeView(criteria: Criteria, found: Found, { t }: Words): string | undefined {
	const from = (criteria.page - 1) * criteria.per + 1;
	const to = from + found.programs.length - 1;
	const isWhole = found.programs.length === found.total || found.programs.length === 0;
	return isWhole ? undefined : t('finder.range', { total: found.total, from, to });
}

/** What the finder page shows, in words. */
export function finderView(
	criteria: Criteria,
	errors: readonly FieldError[],
	found: Found,
	thesaurus: Thesaurus,
	words: Words,
) {
	const { t, language } = words;
	const { finder } = messagesOf(language);
	const { q: query, sort } = criteria;
	const { mended } = found.reading;
	const chips = chipsView(criteria, words);
	return {
		words: finder,
		title: withoutRuby(query ? t('finder.titleWithQuery', { query }) : finder.title),
		query,
		action: `/${language}/programs`,
		sort: sortView(sort, publicSortCodes, words),
		errors: errors.map((error) => fieldErrorText(error, t)),
		facets: facetsView(criteria, found.facets, words),
		chips,
		clearHref:
			chips.length > 0
				? addressOf(changeCriteria(emptyCriteria, { q: query, sort }), words)
				: undefined,
		understood: understoodView(found.reading, thesaurus, words),
		mended: mended ? t('finder.mended', { query: mended }) : undefined,
		total: t('finder.total', { count: found.total }),
		range: rangeView(criteria, found, words),
		fromMemory: found.engine === 'memory',
		cards: found.programs.map((program) => cardOf(program, words)),
		pages: pagesView(criteria, found.total, words),
		feeds: feedLinks(criteria, words),
		follow: { text: t('updates.followLink'), href: outletsOf(criteria, language).page },
	};
}
