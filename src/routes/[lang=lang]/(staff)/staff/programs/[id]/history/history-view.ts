import { offeredDeeds } from '$lib/domain/editing/offered-deeds';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { allChangeWords } from '$lib/i18n/listings-change-words';
import { listingName, type Reader } from '$lib/i18n/listings-row-words';
import { formatMoment } from '$lib/i18n/staff-time-words';
import type { Words } from '$lib/i18n/words';
import type { ListedListing } from '../listed';

type Editing = App.Locals['app']['editing'];
type Value<Call> = Call extends Promise<infer Outcome> ? Extract<Outcome, { ok: true }> : never;
type Revision = Value<ReturnType<Editing['revisions']>>['value'][number];
type Comparison = Value<ReturnType<Editing['compare']>>['value'];

export interface Shown {
	listing: ListedListing;
	revisions: readonly Revision[];
	/** The numbers of the two that were chosen, and how they differ; nothing where one is not there. */
	chosen: { before: number; after: number };
	compared: Comparison | undefined;
	isAsked: boolean;
	reader: Reader;
}

/** What came from a file has no author, and nobody who published it. */
const isImport = ({ authorId, publisherId }: Revision): boolean =>
	authorId === undefined && publisherId === undefined;

function rowOf(revision: Revision, { chosen, reader }: Shown, { t, language }: Words) {
	const { number, at, authorId, publisherId, because } = revision;
	const { imported, bySite } = messagesOf(language).listings;
	const name = t('listings.revision', { number });
	const publisher = publisherId === undefined ? bySite : reader.nameOf(publisherId);
	return {
		...{ number, name, because: because ?? '' },
		at: formatMoment(at, language),
		author: isImport(revision) ? imported : reader.nameOf(authorId),
		publisher: isImport(revision) ? '' : publisher,
		isImport: isImport(revision),
		isBefore: number === chosen.before,
		isAfter: number === chosen.after,
		beforeLabel: withoutRuby(t('listings.history.chooseBefore', { revision: name })),
		afterLabel: withoutRuby(t('listings.history.chooseAfter', { revision: name })),
		restoreLabel: withoutRuby(t('listings.history.restoreFor', { revision: name })),
	};
}

function comparedView(
	{ compared, isAsked }: Shown,
	words: Words,
	find: (id: string) => Program | undefined,
) {
	const { t, language } = words;
	const { history, change } = messagesOf(language).listings;
	if (!compared)
		return isAsked ? { heading: history.missing, text: history.missingText } : undefined;
	const { before, after } = compared;
	const name = (number: number) => t('listings.revision', { number });
	const both = { before: before.document, after: after.document };
	const changes = allChangeWords(both, words, find);
	return {
		heading: t('listings.history.compared', {
			...{ before: name(before.number), after: name(after.number) },
		}),
		text: t('listings.history.changes', { total: changes.length }),
		list: { changes, words: change },
	};
}

/** Whether a revision can be restored, or why not. */
function restoringView({ listing, reader }: Shown, { language }: Words) {
	const { history } = messagesOf(language).listings;
	const { restore } = offeredDeeds(listing, reader.member, {
		...{ isSecondRequired: true, isValid: true },
	});
	if (restore) return { isOffered: true, text: history.restoreHint };
	const isRole = offeredDeeds({ ...listing, draft: undefined }, reader.member, {
		...{ isSecondRequired: true, isValid: true },
	}).restore;
	return {
		isOffered: false,
		text: isRole ? history.restoreDraft : history.restoreForbidden,
	};
}

const columnNames = ['number', 'at', 'author', 'publisher', 'because'] as const;

/** All that was published, two of it compared. */
export function historyView(shown: Shown, words: Words, find: (id: string) => Program | undefined) {
	const { language, t } = words;
	const { history, refusals } = messagesOf(language).listings;
	const { listing, revisions } = shown;
	const heading = t('listings.history.of', { name: listingName(listing, words) });
	const restoring = restoringView(shown, words);
	const isMany = revisions.length > 1;
	const names = [
		...columnNames,
		...(isMany ? (['before', 'after'] as const) : []),
		...(restoring.isOffered ? (['restore'] as const) : []),
	];
	return {
		...{ title: withoutRuby(heading), heading, words: history, refusals, isMany, restoring },
		back: {
			href: `/${language}/staff/programs/${listing.id}`,
			text: listingName(listing, words),
		},
		columns: names.map((key) => ({ key, label: history[key] })),
		rows: revisions.map((revision) => rowOf(revision, shown, words)),
		compared: comparedView(shown, words, find),
	};
}
