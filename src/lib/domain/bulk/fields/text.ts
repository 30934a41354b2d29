import { success } from '../../result';
import { narrow, shownText, type CellValue } from '../sheet';
import { refused, stated, type Field } from './field';

/** No cell of a spreadsheet holds more. */
const mostCharacters = 32_767;

const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** As it was typed, but for line ends of other systems and what no text has. */
export const plain = (text: string): string =>
	text.replace(/\r\n?/g, '\n').replace(controls, '').trim().toWellFormed();

const read = stated((value) => {
	const text = plain(shownText(value));
	if (text.length > mostCharacters) return refused('too-long-for-cell', value);
	return success(text === '' ? undefined : text);
});

/** Words for people, as they stand. */
export const text = (width = 30): Field => ({ read, show: String, width });

/** Names within one cell, one a line. */
const parts = (value: CellValue): string[] =>
	plain(shownText(value))
		.split(/[\n;；]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');

/** Some texts, one a line or with semicolons between them. */
export const texts = (width = 30): Field => ({
	read: stated((value) => success([...new Set(parts(value))])),
	show: (value) => (Array.isArray(value) ? value.join('\n') : String(value)),
	width,
});

const slugOf = (typed: string): string => narrow(typed).toLowerCase();

/** Words joined by hyphens; Excel likes to begin them with a capital letter. */
export const slug: Field = {
	read: stated((value) => success(slugOf(shownText(value)))),
	show: String,
	width: 28,
};

export const slugs: Field = {
	read: stated((value) =>
		success(
			parts(value)
				.flatMap((part) => part.split(/[\s,、]+/))
				.filter((part) => part !== '')
				.map(slugOf),
		),
	),
	show: (value) => (Array.isArray(value) ? value.join('\n') : String(value)),
	width: 28,
};

/** An address of a page. */
export const address: Field = {
	read: stated((value) => success(narrow(shownText(value)))),
	show: String,
	width: 30,
};
