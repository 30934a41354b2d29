import { isOutdated, offeredDeeds, whyNotNow } from '$lib/domain/editing/offered-deeds';
import { may } from '$lib/domain/editing/roles';
import { isJstDate } from '$lib/domain/jst-date';
import type { Program } from '$lib/domain/program/program';
import type { FieldError } from '$lib/domain/result';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { formatDay } from '$lib/i18n/format';
import { allChangeWords } from '$lib/i18n/listings-change-words';
import { leftWords } from '$lib/i18n/listings-left-words';
import { listingName, stateTags, type Reader } from '$lib/i18n/listings-row-words';
import type { Words } from '$lib/i18n/words';
import type { Done } from './deeds';
import type { ListedListing } from './listed';
import { missingView } from './missing-view';
import { stagesView } from './stages-view';

export interface Shown {
	listing: ListedListing;
	/** What keeps the draft from being published. */
	errors: readonly FieldError[];
	reader: Reader;
	query: URLSearchParams;
}

function noticeOf(query: URLSearchParams, { language }: Words) {
	const { done, doneText } = messagesOf(language).listings;
	const name = Object.keys(done).find((one): one is Done => one === query.get('done'));
	if (!name) return undefined;
	const texts: Partial<Record<Done, string>> = doneText;
	return { heading: done[name], text: texts[name] };
}

function linksOf({ id, state, draft, number }: ListedListing, { language }: Words) {
	const { listings, living } = messagesOf(language);
	const { page } = listings;
	const own = `/${language}/staff/programs/${id}`;
	const keeping = { href: `/${language}/staff/confirm/${id}`, text: living.one.title };
	return [
		...(state === 'published' ? [{ href: `/${language}/programs/${id}`, text: page.public }] : []),
		...(draft ? [{ href: `${own}/preview`, text: page.preview }] : []),
		...(number > 0 ? [{ href: `${own}/history`, text: page.history }] : []),
		...(state === 'published' ? [keeping] : []),
		{ href: `/${language}/staff/audit?program=${id}`, text: page.audit },
	];
}

function keepingView(
	{ ownerId, confirmBy, confirmedOn }: ListedListing,
	reader: Reader,
	words: Words,
) {
	const { page, list } = messagesOf(words.language).listings;
	const day = (value: string | undefined, none: string) =>
		value !== undefined && isJstDate(value) ? formatDay(value, words.language) : none;
	return [
		{ term: list.owner, description: ownerId ? reader.nameOf(ownerId) : page.notSet },
		{ term: list.confirmBy, description: day(confirmBy, page.notSet) },
		{ term: page.confirmedOn, description: day(confirmedOn, page.neverConfirmed) },
	];
}

function differenceView(
	{ draft, published, state }: ListedListing,
	words: Words,
	find: (id: string) => Program | undefined,
) {
	if (!draft) return undefined;
	const { page, change } = messagesOf(words.language).listings;
	const beside = state === 'withdrawn' ? page.differenceWithdrawn : page.differenceHeading;
	const both = { before: published ?? {}, after: draft.document };
	const changes = allChangeWords(both, words, find);
	return {
		heading: published ? beside : page.contentHeading,
		count: words.t('listings.page.differenceCount', { total: changes.length }),
		list: { changes, words: change },
	};
}

/** The way to bring a draft together with what was published since it began, for those who write. */
function renewalView({ listing, reader }: Shown, { language }: Words) {
	if (!isOutdated(listing) || !may(reader.member.role, 'save-draft')) return undefined;
	const { banner, bannerText, button } = messagesOf(language).drafts.renewal;
	const href = `/${language}/staff/programs/${listing.id}/conflict`;
	return { heading: banner, text: bannerText, link: { href, text: button } };
}

/** All that can be done with the listing, and why not, where that helps. */
function deedsView({ listing, errors, reader, query }: Shown, words: Words) {
	const { deeds, page, whyNot } = messagesOf(words.language).listings;
	const around = { isSecondRequired: reader.isSecondRequired, isValid: errors.length === 0 };
	const offered = offeredDeeds(listing, reader.member, around);
	const why = whyNotNow(listing, reader.member, around);
	const own = `/${words.language}/staff/programs/${listing.id}`;
	const { draft, publishAt } = listing;
	return {
		...{ words: deeds, heading: page.deedsHeading, other: page.otherDeeds, offered },
		version: draft?.version,
		isInReview: draft?.state === 'review',
		isTimed: publishAt !== undefined,
		edit: draft ? `${own}/edit` : undefined,
		whyNot: why && whyNot[why],
		discard: `${own}?step=discard`,
		page: own,
		isAsked: query.get('step') === 'discard' && offered.discard,
		sureText: listing.number > 0 ? deeds.discard.text : deeds.discard.textNew,
		today: words.today,
	};
}

/** One listing at a glance. */
export function listingView(shown: Shown, words: Words, find: (id: string) => Program | undefined) {
	const { listing, errors, reader, query } = shown;
	const { language } = words;
	const { page, refusals, timeErrors } = messagesOf(language).listings;
	const name = listingName(listing, words);
	return {
		...{ id: listing.id, heading: name, title: withoutRuby(name), words: page },
		back: `/${language}/staff/programs`,
		tags: stateTags(listing, language),
		links: linksOf(listing, words),
		stages: stagesView(listing, reader, words),
		keeping: keepingView(listing, reader, words),
		missing: missingView(listing, errors, words),
		left: leftWords(
			listing.id,
			{ published: listing.published, draft: listing.draft?.document },
			words,
		),
		difference: differenceView(listing, words, find),
		renewal: renewalView(shown, words),
		deeds: deedsView(shown, words),
		notice: noticeOf(query, words),
		...{ refusals, timeErrors },
	};
}
