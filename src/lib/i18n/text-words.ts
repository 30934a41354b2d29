import { inLanguage, type Localized } from '../domain/localized';
import type { Words } from './words';

/** A text as a page shows it. */
export interface Said {
	text: string;
	/** Set where the text is in ordinary Japanese, because nobody has translated it yet. */
	onlyJapanese?: true;
}

const marked = (text: string, fellBack: boolean): Said =>
	fellBack ? { text, onlyJapanese: true } : { text };

/** A text of the data in the language of the page, or in Japanese and marked as such. */
export function say(value: Localized, { language }: Words): Said {
	const { text, language: own } = inLanguage(value, language);
	return marked(text, own !== language);
}

/** A sentence that is put together from messages and texts of the data, marked if any fell back. */
export function sayWith(words: Words, make: (words: Words) => string): Said {
	let fellBack = false;
	const text = (value: Localized): string => {
		const said = say(value, words);
		fellBack ||= said.onlyJapanese ?? false;
		return said.text;
	};
	return marked(make({ ...words, text }), fellBack);
}

/** What is said in messages alone. */
export const plainly = (text: string): Said => ({ text });
