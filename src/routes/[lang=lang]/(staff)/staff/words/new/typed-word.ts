import { wordLanguages, wordRoles } from '$lib/domain/searches/word-change';

/** Longer fields say nothing more. */
const longest = 200;

type Read = (name: string) => string;

/** What somebody has typed about a new word, whether it came with an address or a form. */
export function typedWord(read: Read) {
	const text = (name: string) => read(name).slice(0, longest);
	return {
		word: text('word'),
		query: text('query'),
		search: text('search'),
		concept: text('concept'),
		role: wordRoles.find((role) => role === read('role')) ?? 'say',
		language: wordLanguages.find((language) => language === read('language')),
		isSure: read('sure') !== '',
	};
}

export type TypedWord = ReturnType<typeof typedWord>;

/** What a word most likely is, until somebody says otherwise. */
export const likelyLanguage = (word: string): 'ja' | 'en' =>
	/^[\p{ASCII}]*[a-z][\p{ASCII}]*$/iu.test(word) ? 'en' : 'ja';
