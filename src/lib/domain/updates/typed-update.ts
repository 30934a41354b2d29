import { languageCodes, type Language } from '../codes';
import { failure, success, type FieldError, type Result } from '../result';
import { longestUpdate, updateLength, type UpdateText } from './update';

/** What staff write an update about by themselves; all others come from programs and days. */
export const writtenTypes = ['note', 'event', 'result'] as const;
export type WrittenType = (typeof writtenTypes)[number];

/** As it was typed, whatever it is. */
export type TypedText = Readonly<Record<Language, string>>;

/** One line, without what PostgreSQL keeps in no text. */
const tidy = (typed: string): string =>
	typed.replaceAll('\0', '').toWellFormed().replace(/\s+/g, ' ').trim();

function wrongWith(language: Language, text: string): FieldError[] {
	if (text === '') return [{ path: language, code: 'required' }];
	const count = updateLength(text);
	if (count <= longestUpdate) return [];
	const values = { count, most: longestUpdate, over: count - longestUpdate };
	return [{ path: language, code: 'too-long', values }];
}

/** The text of an update as it is published: in all languages, each short enough. */
export function readUpdateText(typed: TypedText): Result<UpdateText> {
	const text = { ja: tidy(typed.ja), 'ja-easy': tidy(typed['ja-easy']), en: tidy(typed.en) };
	const errors = languageCodes.flatMap((language) => wrongWith(language, text[language]));
	return errors.length > 0 ? failure(errors) : success(text);
}
