import type { Criteria } from '$lib/domain/finder/criteria';
import type { Words } from '$lib/i18n/words';
import { addressOf } from './address';

/** Pages around the current one, the first and the last; gaps in between. */
function shownPages(current: number, last: number): (number | undefined)[] {
	const near = [1, current - 1, current, current + 1, last];
	const pages = [...new Set(near)]
		.filter((page) => page >= 1 && page <= last)
		.sort((a, b) => a - b);
	return pages.flatMap((page, index) => {
		const before = pages[index - 1];
		return before !== undefined && page - before > 1 ? [undefined, page] : [page];
	});
}

export function pagesView(criteria: Criteria, total: number, words: Words) {
	const last = Math.ceil(total / criteria.per);
	if (last <= 1) return undefined;
	const href = (page: number) => addressOf({ ...criteria, page }, words);
	const current = criteria.page;
	const link = (page: number, label: string) =>
		page >= 1 && page <= last ? { label, href: href(page) } : undefined;
	return {
		label: words.t('finder.pages'),
		pages: shownPages(current, last).map((page) =>
			page === undefined
				? { label: '…' }
				: {
						label: String(page),
						accessibleLabel: words.t('finder.page', { page }),
						...(page === current ? { current: true } : { href: href(page) }),
					},
		),
		// An old link may lead behind the last page.
		previous: link(Math.min(current - 1, last), words.t('finder.previous')),
		next: link(current + 1, words.t('finder.next')),
	};
}
