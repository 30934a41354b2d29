import { messagesOf } from '$lib/i18n';
import type { Reader } from '$lib/i18n/listings-row-words';
import { formatMoment } from '$lib/i18n/staff-time-words';
import type { Words } from '$lib/i18n/words';
import type { ListedListing } from './listed';

export interface Stage {
	name: string;
	/** Whether the listing, or its draft, is at this stage, and how that is said. */
	isCurrent: boolean;
	tag: string;
	lines: string[];
	/** What was said when the draft came here. */
	note?: string | undefined;
}

function draftStage({ draft }: ListedListing, reader: Reader, words: Words): Stage {
	const { t, language } = words;
	const name = t('listings.page.stages.draft');
	const tag = t('listings.page.current');
	if (!draft) return { name, tag, isCurrent: false, lines: [t('listings.page.stage.noDraft')] };
	const moment = formatMoment(draft.updatedAt, language);
	const who = reader.nameOf(draft.authorId);
	const isCurrent = draft.state === 'draft';
	return {
		...{ name, tag, isCurrent, note: isCurrent ? draft.note : undefined },
		lines: [t('listings.page.stage.written', { name: who, moment })],
	};
}

function reviewStage({ draft }: ListedListing, { t }: Words): Stage {
	const isCurrent = draft?.state === 'review';
	const text = isCurrent ? 'inReview' : 'notSent';
	return {
		...{ name: t('listings.page.stages.review'), tag: t('listings.page.current'), isCurrent },
		lines: draft ? [t(`listings.page.stage.${text}`)] : [],
		note: isCurrent ? draft.note : undefined,
	};
}

/** Which revision the public sees, or saw last. */
function revisionLine({ state, number, newest }: ListedListing, reader: Reader, words: Words) {
	const { t, language } = words;
	if (!newest) return t('listings.page.stage.neverPublished');
	const revision = t('listings.revision', { number });
	if (state === 'withdrawn') return t('listings.page.stage.withdrawn', { revision });
	const moment = formatMoment(newest.at, language);
	if (newest.authorId === undefined) return t('listings.page.stage.imported', { revision, moment });
	const name = reader.nameOf(newest.publisherId);
	return t('listings.page.stage.published', { revision, name, moment });
}

function publicStage(listing: ListedListing, reader: Reader, words: Words): Stage {
	const { t, language } = words;
	const { state, publishAt, publishBy, endAt } = listing;
	const at = (instant: string) => formatMoment(instant, language);
	const timed = publishAt
		? [
				t('listings.page.stage.publishAt', {
					...{ moment: at(publishAt), name: reader.nameOf(publishBy) },
				}),
			]
		: [];
	const ending = endAt ? [t('listings.page.stage.endAt', { moment: at(endAt) })] : [];
	const { states, page } = messagesOf(language).listings;
	return {
		name: page.stages.published,
		tag: states[state],
		isCurrent: state === 'published' || state === 'withdrawn',
		lines: [revisionLine(listing, reader, words), ...timed, ...ending],
	};
}

/** From draft over review to the public, and where the listing is. */
export const stagesView = (listing: ListedListing, reader: Reader, words: Words): Stage[] => [
	draftStage(listing, reader, words),
	reviewStage(listing, words),
	publicStage(listing, reader, words),
];
