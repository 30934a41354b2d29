import type { Language } from '../domain/codes';
import { isObject, type Json, type JsonObject } from '../domain/editing/json';
import type { DraftState, ListingState } from '../domain/editing/listing-state';
import { nextDeed, type NextDeed } from '../domain/editing/offered-deeds';
import type { Role } from '../domain/editing/roles';
import { isJstDate } from '../domain/jst-date';
import { messagesOf, translator } from '.';
import { formatDay } from './format';
import { formatMoment } from './staff-time-words';
import type { Words } from './words';

/** A listing as staff see it, as far as a row tells of it. */
export interface ShownListing {
	id: string;
	state: ListingState;
	published: JsonObject | undefined;
	number: number;
	newest: { at: string; authorId: string | undefined } | undefined;
	draft:
		| {
				document: JsonObject;
				baseNumber: number;
				state: DraftState;
				authorId: string;
				updatedAt: string;
		  }
		| undefined;
	ownerId: string | undefined;
	confirmBy: string | undefined;
	publishAt: string | undefined;
	endAt: string | undefined;
}

/** Whose page it is, and what people are called. */
export interface Reader {
	member: { id: string; role: Role };
	isSecondRequired: boolean;
	/** The name of somebody who works or has worked here. */
	nameOf(id: string | undefined): string;
}

/** Names of people by their ids; who has no account any more is called so. */
export function namesOfPeople(
	people: readonly { id: string; name: string }[],
	language: Language,
): Reader['nameOf'] {
	const names = new Map(people.map(({ id, name }) => [id, name]));
	const { nobody } = messagesOf(language).listings;
	return (id) => names.get(id ?? '') ?? nobody;
}

const textIn = (value: Json | undefined, name: string): string | undefined => {
	const text = isObject(value) ? value[name] : undefined;
	return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};

/** What a listing is called; a draft may have no name yet. */
export function listingName(
	{ draft, published }: Pick<ShownListing, 'draft' | 'published'>,
	{ language }: Words,
): string {
	const { name } = draft?.document ?? published ?? {};
	const own = language === 'en' ? textIn(name, 'en') : undefined;
	return own ?? textIn(name, 'ja') ?? messagesOf(language).listings.nameless;
}

export interface StateTag {
	text: string;
	tone: 'success' | 'warning' | 'info' | 'neutral' | 'ended';
}

const tones = {
	published: 'success',
	review: 'warning',
	draft: 'info',
	withdrawn: 'ended',
} as const;

/** How a listing stands, in a few words each: 公開中・下書きあり. */
export function stateTags(listing: ShownListing, language: Language): StateTag[] {
	const { states, draftStates, outdated } = messagesOf(language).listings;
	const t = translator(language);
	const { state, draft, publishAt, endAt, number } = listing;
	const isBeside = draft && (state === 'published' || state === 'withdrawn');
	const timed = (name: 'publishAt' | 'endAt', instant: string | undefined): StateTag[] => {
		if (instant === undefined) return [];
		const moment = formatMoment(instant, language);
		return [{ text: t(`listings.timed.${name}`, { moment }), tone: 'neutral' }];
	};
	return [
		{ text: states[state], tone: tones[state] },
		...(isBeside ? [{ text: draftStates[draft.state], tone: tones[draft.state] }] : []),
		...(draft && draft.baseNumber !== number ? [{ text: outdated, tone: 'warning' as const }] : []),
		...timed('publishAt', publishAt),
		...timed('endAt', endAt),
	];
}

/** Who wrote last, and when. */
function wroteText(
	{ draft, newest }: ShownListing,
	{ nameOf }: Reader,
	language: Language,
): string {
	const { imported } = messagesOf(language).listings;
	const at = draft?.updatedAt ?? newest?.at;
	if (at === undefined) return '';
	const isImport = !draft && newest?.authorId === undefined;
	const name = isImport ? imported : nameOf(draft?.authorId ?? newest?.authorId);
	const moment = formatMoment(at, language);
	return translator(language)('listings.whoAndWhen', { name, moment });
}

/** By which day it is to be confirmed; nothing where none is set. */
function confirmText({ confirmBy }: ShownListing, { today, language, t }: Words): string {
	if (confirmBy === undefined || !isJstDate(confirmBy)) return '';
	const day = formatDay(confirmBy, language);
	return t(`listings.list.${confirmBy < today ? 'overdue' : 'confirmDay'}`, { day });
}

/** A listing in a list: what it is, how it stands, who has it, and what comes next. */
export function listingRow(listing: ShownListing, reader: Reader, words: Words) {
	const { t, language } = words;
	const name = listingName(listing, words);
	const { kind } = listing.draft?.document ?? listing.published ?? {};
	const next = nextDeed(listing, reader.member, reader.isSecondRequired);
	const page = `/${language}/staff/programs/${listing.id}`;
	const ways: Partial<Record<NextDeed, string>> = {
		continue: `${page}/edit`,
		renew: `${page}/conflict?renew`,
	};
	const deed = t(`listings.list.nextDeeds.${next}`);
	return {
		...{ id: listing.id, href: page, name },
		kind: typeof kind === 'string' ? words.label('kind', kind) : undefined,
		tags: stateTags(listing, language),
		wrote: wroteText(listing, reader, language),
		owner:
			listing.ownerId === undefined ? t('listings.list.noOwner') : reader.nameOf(listing.ownerId),
		confirmBy: confirmText(listing, words),
		next: {
			deed: next,
			text: deed,
			label: t('listings.list.nextFor', { deed, name }),
			href: ways[next] ?? page,
			/** Beginning a draft writes something, so a form does it. */
			action: next === 'change' ? `${page}?/open` : undefined,
		},
	};
}

export type ListingRow = ReturnType<typeof listingRow>;
