import { isSecondPerson } from '../editing/roles';

/**
 * `draft`: somebody writes it. `review`: waits for a second pair of eyes. `published`: the finder
 * knows it. `withdrawn`: the finder knew it and does not any more.
 */
export const wordStates = ['draft', 'review', 'published', 'withdrawn'] as const;
export type WordState = (typeof wordStates)[number];

/** As people say it, or as programs write it. */
export const wordRoles = ['say', 'write'] as const;
export type WordRole = (typeof wordRoles)[number];

/** The languages a word can be of; plain Japanese shares the words of Japanese. */
export const wordLanguages = ['ja', 'en'] as const;
export type WordLanguage = (typeof wordLanguages)[number];

/** A word for a concept of the thesaurus. */
export interface Word {
	/** The concept's code. */
	concept: string;
	/** A phrase as the thesaurus writes it: parts divided by spaces, spellings by `|`. */
	word: string;
	role: WordRole;
}

export interface WordChange extends Word {
	id: number;
	language: WordLanguage;
	state: WordState;
	/** Who wrote it last. */
	authorId: string;
	publisherId: string | undefined;
	/** When it was last changed: an instant, as ISO text in UTC. */
	at: string;
	/** Grows with every change. */
	version: number;
	/** What was said when it was sent for review, or sent back. */
	note: string | undefined;
	/** The search that it was written for. */
	query: string | undefined;
}

export type WordDeed = 'send-for-review' | 'send-back' | 'discard' | 'publish' | 'withdraw';

const from: Record<WordDeed, readonly WordState[]> = {
	'send-for-review': ['draft', 'withdrawn'],
	'send-back': ['review'],
	discard: ['draft', 'review'],
	publish: ['draft', 'review'],
	withdraw: ['published'],
};

/** Whether a deed makes sense for a word in a state, whoever would do it. */
export const isWordDeedPossible = (deed: WordDeed, state: WordState): boolean =>
	from[deed].includes(state);

/** What keeps somebody from publishing a word, apart from their role; as for a program. */
export function whyNotPublishWord(
	{ state, authorId }: Pick<WordChange, 'state' | 'authorId'>,
	publisherId: string,
	isSecondRequired: boolean,
): 'second-person' | 'not-in-review' | undefined {
	if (!isSecondPerson(publisherId, authorId, isSecondRequired)) return 'second-person';
	return isSecondRequired && state !== 'review' ? 'not-in-review' : undefined;
}
