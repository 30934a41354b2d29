import type { Choices } from '../domain/editing/choices';
import type { JsonObject } from '../domain/editing/json';
import type { Merged } from '../domain/editing/three-way';
import type { Program } from '../domain/program/program';
import { withoutRuby } from '../domain/text';
import { messagesOf, type Messages } from '.';
import { conflictView, type ConflictView } from './drafts-conflict-view';
import { formatMoment } from './staff-time-words';
import type { Words } from './words';

type Find = (id: string) => Program | undefined;

/** Everything that `Conflict.svelte` shows, in words. */
export interface ConflictPage extends ConflictView {
	title: string;
	heading: string;
	lead: string;
	/** What is wrong with what was sent, or has changed since. */
	error: string | undefined;
	/** How many choices there are. */
	toChoose: string;
	othersHeading: string;
	allMine: string;
	allTheirs: string;
	save: string;
	action: string;
	/** Back to the form, nothing saved. */
	leave: string;
	hidden: { name: string; value: string }[];
	words: Messages['drafts']['conflict'];
	change: Messages['listings']['change'];
}

/** Two people have saved the same draft; who looks at it is the later one. */
export interface DraftConflict {
	id: string;
	/** The page of the form to go back to. */
	section?: string | undefined;
	memberId: string;
	nameOf(id: string): string;
	conflict: {
		mine: JsonObject;
		/** The version that `mine` was made from. */
		version: number;
		theirs: { document: JsonObject; version: number; authorId: string; updatedAt: string };
		base: JsonObject;
		merged: Merged;
	};
	choices?: Choices | undefined;
	/** Somebody tried to save: a choice is missing, or it was saved once more meanwhile. */
	tried?: 'missing' | 'again' | undefined;
}

const editPath = (id: string, section: string | undefined, { language }: Words): string =>
	`/${language}/staff/programs/${id}/edit${section ? `?${new URLSearchParams({ section })}` : ''}`;

const errorOf = (tried: DraftConflict['tried'], words: Messages['drafts']['conflict']) =>
	tried && (tried === 'missing' ? words.missing : words.again);

/** What two people made of a draft, with a choice between the two, field by field. */
export function conflictPage(shown: DraftConflict, words: Words, find: Find): ConflictPage {
	const { id, section, memberId, nameOf, conflict, choices, tried } = shown;
	const { t, language } = words;
	const { drafts, listings } = messagesOf(language);
	const { mine, theirs, base, merged, version } = conflict;
	const isOwn = theirs.authorId === memberId;
	const name = nameOf(theirs.authorId);
	const moment = formatMoment(theirs.updatedAt, language);
	const theirLabel = isOwn ? drafts.conflict.theirsYou : t('drafts.conflict.theirs', { name });
	const sides = { base, mine, theirs: theirs.document, merged, choices };
	const labels = { mine: drafts.conflict.mine, theirs: theirLabel };
	return {
		...conflictView({ ...sides, isTried: tried !== undefined }, labels, words, find),
		...{ title: withoutRuby(drafts.conflict.title), heading: drafts.conflict.title },
		lead: t(isOwn ? 'drafts.conflict.leadYou' : 'drafts.conflict.lead', { name, moment }),
		error: errorOf(tried, drafts.conflict),
		toChoose: t('drafts.conflict.toChoose', { number: merged.conflicts.length }),
		othersHeading: drafts.conflict.others,
		...{ allMine: drafts.conflict.allMine, allTheirs: drafts.conflict.allTheirs },
		save: drafts.conflict.save,
		action: `/${language}/staff/programs/${id}/conflict?/choose`,
		leave: editPath(id, section, words),
		hidden: [
			{ name: 'mine', value: JSON.stringify(mine) },
			{ name: 'version', value: String(version) },
			{ name: 'theirs', value: String(theirs.version) },
			...(section ? [{ name: 'section', value: section }] : []),
		],
		...{ words: drafts.conflict, change: listings.change },
	};
}

/** A draft, and what was published since it began. */
export interface DraftRenewal {
	id: string;
	renewal: {
		draft: { document: JsonObject; version: number };
		newest: { document: JsonObject; number: number; at: string };
		base: JsonObject;
		merged: Merged;
	};
	choices?: Choices | undefined;
	tried?: 'missing' | 'again' | undefined;
}

/** The same for a draft and a newer revision, as an import brings one. */
export function renewalPage(shown: DraftRenewal, words: Words, find: Find): ConflictPage {
	const { id, renewal, choices, tried } = shown;
	const { t, language } = words;
	const { drafts, listings } = messagesOf(language);
	const { draft, newest, base, merged } = renewal;
	const sides = { base, mine: draft.document, theirs: newest.document, merged, choices };
	const labels = { mine: drafts.renewal.mine, theirs: drafts.conflict.imported };
	const moment = formatMoment(newest.at, language);
	const number = merged.conflicts.length;
	return {
		...conflictView({ ...sides, isTried: tried !== undefined }, labels, words, find),
		...{ title: withoutRuby(drafts.renewal.title), heading: drafts.renewal.title },
		lead: t('drafts.renewal.lead', { moment, number: newest.number }),
		error: tried && (tried === 'missing' ? drafts.conflict.missing : drafts.renewal.changed),
		toChoose: number > 0 ? t('drafts.renewal.toChoose', { number }) : drafts.renewal.noConflicts,
		othersHeading: drafts.renewal.others,
		...{ allMine: drafts.renewal.allMine, allTheirs: drafts.renewal.allTheirs },
		save: drafts.renewal.save,
		action: `/${language}/staff/programs/${id}/conflict?/renew`,
		leave: editPath(id, undefined, words),
		hidden: [
			{ name: 'version', value: String(draft.version) },
			{ name: 'number', value: String(newest.number) },
		],
		...{ words: drafts.conflict, change: listings.change },
	};
}
