import type { FileError } from '../domain/bulk/file-error';
import type { Language } from '../domain/codes';
import { withoutRuby } from '../domain/text';
import { headingOf } from './bulk-table-words';
import { fieldLabel } from './editing-field-words';
import { messagesOf, translator, type Messages } from '.';

type Code = keyof Messages['bulk']['errors'];

const isCode = (code: string): code is Code => Object.hasOwn(messagesOf('ja').bulk.errors, code);

/** What is wrong, and how to write it instead. */
export function errorText({ code, values }: FileError, language: Language): string {
	const known = isCode(code) ? code : 'wrong-format';
	// A code that names no value was found in a file without one.
	const filled = known === 'unknown-code' ? { value: values?.allowed ?? '', ...values } : values;
	return translator(language)(`bulk.errors.${known}`, { ...filled });
}

/** What the column or the field is called; empty for what is neither. */
export function fieldHeading({ field }: FileError, language: Language): string {
	if (field === '') return '';
	const heading = headingOf(field, language);
	return withoutRuby(heading === '' ? fieldLabel(field.split('.'), language) : heading);
}

/** Where it is, as people say it: a cell, a row, a file within a zip. */
export function placeText({ where }: FileError, language: Language): string {
	const t = translator(language);
	if (where === '') return t('bulk.where.whole');
	if (/^[A-Z]{1,3}\d+$/.test(where)) return t('bulk.where.cell', { where });
	return /^\d+$/.test(where) ? t('bulk.where.row', { where }) : t('bulk.where.file', { where });
}

/** One line of a list of errors. */
export function errorLine(error: FileError, language: Language): string {
	const t = translator(language);
	const where = placeText(error, language);
	const message = errorText(error, language);
	const field = fieldHeading(error, language);
	return field === ''
		? t('bulk.errorLineBare', { where, message })
		: t('bulk.errorLine', { where, field, message });
}
