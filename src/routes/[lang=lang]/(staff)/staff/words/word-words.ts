import type { Thesaurus } from '$lib/domain/finder/thesaurus';
import type { WordChange } from '$lib/domain/searches/word-change';
import { messagesOf } from '$lib/i18n';
import { formatMoment } from '$lib/i18n/staff-time-words';
import type { Words } from '$lib/i18n/words';

export interface WordReader {
	thesaurus: Thesaurus;
	/** The name of somebody who works here, or worked. */
	nameOf(id: string | undefined): string;
}

/** What a concept is called; its code where the data has it no more. */
export function conceptText(code: string, thesaurus: Thesaurus, words: Words): string {
	const concept = thesaurus.find((one) => one.concept === code);
	return concept ? words.text(concept.label) : words.t('searches.list.unknownConcept', { code });
}

/** A word that staff have added, as a row of the list. */
export function wordRow(change: WordChange, { thesaurus, nameOf }: WordReader, words: Words) {
	const { language } = words;
	const { states, roles } = messagesOf(language).searches;
	const { id, word, state, role, authorId, at, concept } = change;
	return {
		id: String(id),
		word,
		href: `/${language}/staff/words/${id}`,
		concept: conceptText(concept, thesaurus, words),
		role: roles[role],
		state: states[state],
		isWaiting: state === 'draft' || state === 'review',
		at: formatMoment(at, language),
		author: nameOf(authorId),
	};
}
