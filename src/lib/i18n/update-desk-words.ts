import { languageCodes, type Language } from '../domain/codes';
import type { FieldError } from '../domain/result';
import { withoutRuby } from '../domain/text';
import type { TypedText } from '../domain/updates/typed-update';
import { longestUpdate, updateLength } from '../domain/updates/update';
import { messagesOf } from '.';
import type { Words } from './words';

/** A text of an update as it is typed, with how long it is. */
export interface UpdateTextView {
	id: string;
	language: Language;
	label: string;
	hint: string | undefined;
	value: string;
	rows: number;
	error: string | undefined;
	counter: {
		text: string;
		/** With places for `count`, `most` and `over`, for the script that counts on. */
		within: string;
		over: string;
		most: number;
		isOver: boolean;
	};
}

/** As many lines as the text takes on a phone, readings included. */
const rowsFor = (text: string): number => Math.min(8, Math.max(3, Math.ceil(text.length / 20)));

type Code = 'required' | 'too-long' | 'unknown-code';

/** What is wrong with a field, if anything is. */
export function updateErrorAt(
	errors: readonly FieldError[],
	path: string,
	{ t }: Words,
): string | undefined {
	const found = errors.find((error) => error.path === path);
	return found && t(`updates.staff.errors.${found.code as Code}`, { ...found.values });
}

function counterOf(typed: string, { language, t }: Words): UpdateTextView['counter'] {
	const { form } = messagesOf(language).editing;
	const [count, most] = [updateLength(typed.trim()), longestUpdate];
	const isOver = count > most;
	const key = isOver ? 'editing.form.countOver' : 'editing.form.count';
	const text = withoutRuby(t(key, { count, most, over: count - most }));
	return {
		...{ text, most, isOver },
		within: withoutRuby(form.count),
		over: withoutRuby(form.countOver),
	};
}

/** An update in all languages, to be typed. @param place tells the forms of a page apart */
export const updateTextViews = (
	place: string,
	typed: TypedText,
	errors: readonly FieldError[],
	words: Words,
): UpdateTextView[] =>
	languageCodes.map((language) => ({
		...{ id: `${place}-${language}`, language },
		...{ value: typed[language], rows: rowsFor(typed[language]) },
		label: messagesOf(words.language).editing.languages[language],
		hint: language === 'ja-easy' ? messagesOf(words.language).updates.staff.easyHint : undefined,
		error: updateErrorAt(errors, language, words),
		counter: counterOf(typed[language], words),
	}));
