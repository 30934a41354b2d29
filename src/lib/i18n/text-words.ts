import { inLanguage, type Localized } from '../domain/localized';
import type { Program } from '../domain/program/program';
import type { Words } from './words';

/** A text as a page shows it. */
export interface Said {
	text: string;
	/** Set where the text is in ordinary Japanese and the page is not. */
	language?: 'ja';
	/** The words of the tag that says so, where a translation is wanting. */
	onlyJapanese?: string;
}

/** Names of what a rule refers to, besides the city's own words. */
export interface Names {
	program(id: string): Localized | undefined;
	track(id: string): Localized | undefined;
}

/** What a program is called in a sentence: its plain title where its name says nothing. */
export const nameOf = ({ name, title }: Program): Localized => ({
	ja: name.ja,
	'ja-easy': title['ja-easy'],
	en: name.en ?? title.en,
});

/** Names as a program's own rules use them. */
export const namesFor = (
	{ tracks }: Program,
	find: (id: string) => Program | undefined,
): Names => ({
	program(id) {
		const found = find(id);
		return found && nameOf(found);
	},
	track: (id) => tracks?.find((one) => one.id === id)?.label,
});

/** A text with its tag, if any of it fell back to Japanese. */
export const marked = (text: string, fellBack: boolean, { t }: Words): Said =>
	fellBack ? { text, language: 'ja', onlyJapanese: t('language.onlyJapanese') } : { text };

/** A text of the data in the language of the page, or in Japanese and marked as such. */
export function say(value: Localized, words: Words): Said {
	const { text, language } = inLanguage(value, words.language);
	return marked(text, language !== words.language, words);
}

/** Makes something of messages and texts of the data, and notices whether any text fell back. */
export function noticing<Made>(words: Words, make: (words: Words) => Made): [Made, boolean] {
	let fellBack = false;
	const text = (value: Localized): string => {
		const { text: own, language } = inLanguage(value, words.language);
		fellBack ||= language !== words.language;
		return own;
	};
	return [make({ ...words, text }), fellBack];
}

/** A sentence that is put together, marked if any part of it fell back. */
export const sayWith = (words: Words, make: (words: Words) => string): Said =>
	marked(...noticing(words, make), words);

/** Names and the like, which nobody translates. */
export const inJapanese = (text: string, { language }: Words): Said =>
	language === 'ja' ? { text } : { text, language: 'ja' };

/** A list of texts; where none of them is translated, one tag is enough for all. */
export function sharedTag(texts: readonly Said[]): { texts: Said[]; tag?: string } {
	const [first] = texts;
	const tag = first?.onlyJapanese;
	if (tag === undefined || texts.length < 2 || texts.some(({ onlyJapanese }) => !onlyJapanese))
		return { texts: [...texts] };
	return { texts: texts.map(({ onlyJapanese: _, ...said }) => said), tag };
}

/** What is said in messages alone. */
export const plainly = (text: string): Said => ({ text });
