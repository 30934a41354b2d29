import type { Concept } from '$lib/domain/finder/thesaurus';
import { longestWord } from '$lib/domain/searches/check-word';
import { wordLanguages, wordRoles } from '$lib/domain/searches/word-change';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import type { Words } from '$lib/i18n/words';
import { likelyLanguage, type TypedWord } from './typed-word';

const sampleWords = 6;

/** A concept to choose, with some of the words that it has. */
function conceptChoice({ concept, label, say }: Concept, { t, text }: Words) {
	const samples = say.filter((phrase) => !phrase.includes(' ')).slice(0, sampleWords);
	const words = samples.map((phrase) => phrase.split('|')[0] ?? '').join('、');
	return {
		value: concept,
		label: text(label),
		...(words ? { hint: t('searches.new.sample', { words }) } : {}),
	};
}

/** The form for a new word, with the concepts that it may belong to. */
export function newView(typed: TypedWord, concepts: readonly Concept[], words: Words) {
	const { language } = words;
	const { searches } = messagesOf(language);
	const word = typed.word || typed.query;
	return {
		words: searches.new,
		title: withoutRuby(searches.new.title),
		for: typed.query ? words.t('searches.new.for', { query: typed.query }) : undefined,
		typed: { ...typed, word, language: typed.language ?? likelyLanguage(word) },
		mostCharacters: longestWord,
		concepts: concepts.map((concept) => conceptChoice(concept, words)),
		roles: wordRoles.map((value) => ({
			...{ value, label: searches.roles[value], hint: searches.roleHints[value] },
		})),
		languages: wordLanguages.map((value) => ({ value, label: searches.languages[value] })),
		here: `/${language}/staff/words/new`,
		cancel: `/${language}/staff/${typed.query ? 'searches' : 'words'}`,
	};
}
