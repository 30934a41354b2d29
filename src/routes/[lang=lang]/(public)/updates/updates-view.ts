import { printCriteria, type Criteria } from '$lib/domain/finder/criteria';
import type { Program } from '$lib/domain/program/program';
import type { FieldError } from '$lib/domain/result';
import { withoutRuby } from '$lib/domain/text';
import { outletsOf } from '$lib/domain/updates/outlets';
import type { Update } from '$lib/domain/updates/update';
import { messagesOf } from '$lib/i18n';
import { criteriaSentence } from '$lib/i18n/criteria-sentence';
import { fieldErrorText } from '$lib/i18n/field-errors';
import { feedLinks } from '$lib/i18n/outlet-words';
import { spanText, updateItem, type UpdateItem } from '$lib/i18n/update-item-words';
import type { Words } from '$lib/i18n/words';

interface Found {
	items: readonly Update[];
	total: number;
}

/** Items under the month, or fiscal year, that they were published in. */
function groupsOf(
	items: readonly Update[],
	find: (id: string) => Program | undefined,
	words: Words,
): { heading: string; items: UpdateItem[] }[] {
	const groups: { heading: string; items: UpdateItem[] }[] = [];
	for (const update of items) {
		const heading = spanText(update, words);
		const item = updateItem(update, find, words);
		const last = groups.at(-1);
		if (last?.heading === heading) last.items.push(item);
		else groups.push({ heading, items: [item] });
	}
	return groups;
}

function neighbours(criteria: Criteria, { total }: Found, { language, t }: Words) {
	const last = Math.ceil(total / criteria.per);
	const href = (page: number) => {
		const query = printCriteria({ ...criteria, page });
		return `/${language}/updates${query ? `?${query}` : ''}`;
	};
	const to = (page: number, label: string) =>
		page >= 1 && page <= last ? { label, href: href(page) } : undefined;
	return {
		previous: to(Math.min(criteria.page - 1, last), t('finder.previous')),
		next: to(criteria.page + 1, t('finder.next')),
	};
}

function rangeOf({ page, per }: Criteria, { items, total }: Found, { t }: Words) {
	const from = (page - 1) * per + 1;
	const isWhole = items.length === total || items.length === 0;
	return isWhole ? undefined : t('updates.range', { total, from, to: from + items.length - 1 });
}

/** What the page of updates shows, in words. */
export function updatesView(
	criteria: Criteria,
	errors: readonly FieldError[],
	found: Found,
	find: (id: string) => Program | undefined,
	words: Words,
) {
	const { t, language } = words;
	const { updates, finder } = messagesOf(language);
	const about = t('updates.about', { filter: criteriaSentence(criteria, words) });
	return {
		words: updates,
		errorHeading: finder.errors.heading,
		errors: errors.map((error) => fieldErrorText(error, t)),
		title: withoutRuby(updates.title),
		about,
		isFiltered: outletsOf(criteria, language).page.includes('?'),
		allHref: `/${language}/updates`,
		outlets: outletsOf(criteria, language),
		feeds: feedLinks(criteria, words),
		count: t('updates.count', { count: found.total }),
		range: rangeOf(criteria, found, words),
		groups: groupsOf(found.items, find, words),
		pagesLabel: t('finder.pages'),
		...neighbours(criteria, found, words),
	};
}
