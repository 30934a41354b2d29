import type { StaffMember } from '$lib/domain/accounts/person';
import { may } from '$lib/domain/editing/roles';
import {
	isWordDeedPossible,
	whyNotPublishWord,
	type WordChange,
	type WordDeed,
} from '$lib/domain/searches/word-change';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import type { Words } from '$lib/i18n/words';
import { conceptText, wordRow, type WordReader } from '../word-words';
import { replayView, type Tried } from './replay-view';

export const doneNames = [
	'saved',
	'sent',
	'returned',
	'published',
	'withdrawn',
	'replayed',
] as const;
export type Done = (typeof doneNames)[number];

interface Shown {
	change: WordChange;
	tried: Tried | undefined;
	isSecondRequired: boolean;
	member: StaffMember;
	/** What was just done. */
	done: string | null;
}

interface Reader extends WordReader {
	programOf: Parameters<typeof replayView>[1];
}

function noticeOf(done: string | null, { language }: Words) {
	const { one } = messagesOf(language).searches;
	const name = doneNames.find((known) => known === done);
	if (!name) return undefined;
	return { heading: one[name], ...(name === 'published' ? { text: one.publishedText } : {}) };
}

/** What this person can do with the word as it stands, and why not more. */
function deedsOf({ change, isSecondRequired, member }: Shown, { language }: Words) {
	const { one } = messagesOf(language).searches;
	const { role, id } = member;
	const can = (deed: WordDeed, needs: Parameters<typeof may>[1]) =>
		isWordDeedPossible(deed, change.state) && may(role, needs);
	const mayPublish = can('publish', 'change-words');
	const why = whyNotPublishWord(change, id, isSecondRequired);
	const waits: Record<typeof change.state, string | undefined> = {
		draft: isSecondRequired ? one.waitReview : undefined,
		review: mayPublish ? (why === 'second-person' ? one.waitSecond : undefined) : one.waitPublisher,
		...{ published: undefined, withdrawn: undefined },
	};
	return {
		send: can('send-for-review', 'send-for-review')
			? change.state === 'withdrawn'
				? one.sendAgain
				: one.send
			: undefined,
		publish: mayPublish && !why,
		back: can('send-back', 'send-back'),
		withdraw: can('withdraw', 'change-words'),
		discard: can('discard', 'discard'),
		wait: waits[change.state],
	};
}

/** One word: what it is, what can be done with it, and how searches turn out with it. */
export function wordView(shown: Shown, reader: Reader, words: Words) {
	const { t, language } = words;
	const { searches } = messagesOf(language);
	const { change, tried, done } = shown;
	const concept = conceptText(change.concept, reader.thesaurus, words);
	const row = wordRow(change, reader, words);
	const { list, one } = searches;
	const heading = t('searches.one.title', { word: change.word, concept });
	return {
		words: one,
		title: withoutRuby(heading),
		heading,
		notice: noticeOf(done, words),
		version: String(change.version),
		facts: [
			{ term: list.state, text: row.state },
			{ term: list.role, text: row.role },
			{ term: list.author, text: row.author },
			{ term: list.at, text: row.at },
			...(change.query ? [{ term: one.for, text: change.query }] : []),
			...(change.note ? [{ term: one.note, text: change.note }] : []),
		],
		deeds: deedsOf(shown, words),
		replay: replayView(tried, reader.programOf, words),
		list: { href: `/${language}/staff/words`, text: list.title },
	};
}
