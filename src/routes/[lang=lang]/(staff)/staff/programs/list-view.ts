import { draftStates, listingStates } from '$lib/domain/editing/listing-state';
import { may } from '$lib/domain/editing/roles';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { listingRow, type Reader, type ShownListing } from '$lib/i18n/listings-row-words';
import type { Words } from '$lib/i18n/words';
import {
	isNarrowed,
	longestText,
	mineCodes,
	needCodes,
	pageSize,
	queryOf,
	type Asked,
} from './list-filter';

interface Found {
	total: number;
	listings: readonly ShownListing[];
}

const optionsOf = <Code extends string>(codes: readonly Code[], labels: Record<Code, string>) =>
	codes.map((value) => ({ value, label: labels[value] }));

function filtersView(asked: Asked, { language }: Words) {
	const { list, states, draftStates: drafts } = messagesOf(language).listings;
	return {
		...{ words: list, longestText, text: asked.text },
		clear: isNarrowed(asked) ? `/${language}/staff/programs` : undefined,
		selects: [
			{
				...{ name: 'state', label: list.state, value: asked.state },
				options: optionsOf(listingStates, states),
			},
			{
				...{ name: 'draft', label: list.draft, value: asked.draft },
				options: optionsOf(draftStates, drafts),
			},
			{
				...{ name: 'mine', label: list.mine, value: asked.mine },
				options: optionsOf(mineCodes, list.mineOptions),
			},
			{
				...{ name: 'needs', label: list.needs, value: asked.needs },
				options: optionsOf(needCodes, list.needsOptions),
			},
		],
	};
}

function pagesOf(asked: Asked, total: number, { t, language }: Words) {
	const last = Math.ceil(total / pageSize);
	if (last <= 1) return undefined;
	const current = Math.min(asked.page, last);
	const href = (page: number) => `/${language}/staff/programs${queryOf({ ...asked, page })}`;
	const near = [...new Set([1, current - 1, current, current + 1, last])];
	const shown = near.filter((page) => page >= 1 && page <= last).sort((a, b) => a - b);
	const link = (page: number, label: string) =>
		page >= 1 && page <= last ? { label, href: href(page) } : undefined;
	return {
		label: t('listings.list.pages'),
		pages: shown.flatMap((page, index) => [
			...(index > 0 && page - (shown[index - 1] ?? page) > 1 ? [{ label: '…' }] : []),
			{
				label: String(page),
				accessibleLabel: t('listings.list.pageNumber', { page }),
				...(page === asked.page ? { current: true } : { href: href(page) }),
			},
		]),
		previous: link(Math.min(asked.page - 1, last), t('listings.list.previous')),
		next: link(asked.page + 1, t('listings.list.following')),
	};
}

function foundText({ page }: Asked, { total, listings }: Found, { t }: Words): string {
	const from = (page - 1) * pageSize + 1;
	if (listings.length === total) return t('listings.list.found', { total });
	return t('listings.list.foundPart', { total, from, to: from + listings.length - 1 });
}

/** The list of listings, as far as it was asked for. */
export function listView(asked: Asked, found: Found, reader: Reader, words: Words) {
	const { title, list } = messagesOf(words.language).listings;
	return {
		...{ title: withoutRuby(title), heading: title, words: list },
		filters: filtersView(asked, words),
		found: foundText(asked, found, words),
		rows: found.listings.map((listing) => listingRow(listing, reader, words)),
		pages: pagesOf(asked, found.total, words),
		create: may(reader.member.role, 'save-draft')
			? `/${words.language}/staff/programs/new`
			: undefined,
	};
}

/** The names of what waits for somebody, in the order in which it is shown. */
export type Waiting = Partial<Record<'drafts' | 'reviews' | 'due', Found>>;

const queries = {
	drafts: '?mine=author&draft=draft',
	reviews: '?needs=review',
	due: '?mine=owner&needs=confirm',
};

/** A row of something to confirm leads to where that is done. */
function toConfirmRow(listing: ShownListing, reader: Reader, words: Words) {
	const { language, t } = words;
	const row = listingRow(listing, reader, words);
	const text = messagesOf(language).living.title;
	const label = t('listings.list.nextFor', { deed: text, name: row.name });
	const href = `/${language}/staff/confirm/${listing.id}`;
	return { ...row, next: { text, label, href, action: undefined } };
}

/** What waits for whoever looks: the first of each, and the way to all. */
export function waitingView(waiting: Waiting, reader: Reader, words: Words) {
	const { language, t } = words;
	const own = messagesOf(language).listings.waiting;
	const names = (['reviews', 'drafts', 'due'] as const).filter((name) => waiting[name]?.total);
	return {
		words: own,
		groups: names.map((name) => {
			const { total, listings } = waiting[name] ?? { total: 0, listings: [] };
			const isMore = total > listings.length;
			const rowOf = name === 'due' ? toConfirmRow : listingRow;
			return {
				heading: own[name],
				rows: listings.map((listing) => rowOf(listing, reader, words)),
				all: isMore
					? {
							href: `/${language}/staff/programs${queries[name]}`,
							text: t('listings.waiting.all', { total }),
						}
					: undefined,
			};
		}),
	};
}
