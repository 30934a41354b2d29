import type { FieldError } from '../domain/result';
import { messagesOf, translator, type Messages } from '.';
import { fieldLabel } from './editing-field-words';
import type { Language } from '../domain/codes';

type Code = keyof Messages['listings']['missing'];

export interface MissingWords {
	path: string;
	label: string;
	text: string;
}

/** What keeps a draft from being published: which field, and what to do there. */
export function missingWords({ path, code, values }: FieldError, language: Language): MissingWords {
	const { missing, page } = messagesOf(language).listings;
	const isCode = (text: string): text is Code => Object.hasOwn(missing, text);
	const t = translator(language);
	const text = t(`listings.missing.${isCode(code) ? code : 'other'}`, { ...values });
	return { path, label: path === '' ? page.whole : fieldLabel(path.split('.'), language), text };
}
