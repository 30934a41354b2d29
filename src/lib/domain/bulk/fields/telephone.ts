import type { Json } from '../../editing/json';
import { success } from '../../result';
import { narrow, shownText } from '../sheet';
import { refused, stated, type Field } from './field';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** How numbers are cut, as far as their beginning says it (総務省 電気通信番号計画). */
const cuts: [RegExp, readonly number[]][] = [
	[/^0120\d{6}$/, [4, 2, 4]],
	[/^0[36]\d{8}$/, [2, 4, 4]],
	[/^04[45]\d{7}$/, [3, 3, 4]],
	[/^0[5789]0\d{8}$/, [3, 4, 4]],
];

function cut(digits: string): string | undefined {
	const sizes = cuts.find(([pattern]) => pattern.test(digits))?.[1];
	if (!sizes) return undefined;
	let start = 0;
	return sizes.map((size) => digits.slice(start, (start += size))).join('-');
}

const dashes = /[‐‑‒–—―−ー‑－]/g;

/**
 * A number as it is written here: with hyphens as typed; else as it was before, which has the same
 * digits; else cut by its beginning. The zero that a spreadsheet drops comes back.
 */
function numberIn(typed: string, before: readonly string[]): string | undefined {
	const text = narrow(typed).replace(dashes, '-').replace(/[()]/g, '-').replace(/^-|\s/g, '');
	if (/^0\d{1,4}-\d{1,4}-\d{3,4}$/.test(text)) return text;
	const digits = digitsOf(text);
	if (digits === '' || /[^\d-]/.test(text)) return undefined;
	const whole = digits.startsWith('0') ? digits : `0${digits}`;
	return before.find((one) => digitsOf(one) === whole) ?? cut(whole);
}

const listed = (value: Json | undefined): string[] =>
	Array.isArray(value) ? value.map(String) : [];

/** Telephone numbers, one a line. */
export const telephones: Field = {
	read: stated((value, { before }) => {
		const typed = shownText(value).split(/[\n;；,、]/);
		const numbers = typed
			.filter((one) => one.trim() !== '')
			.map((one) => numberIn(one, listed(before)));
		const read = numbers.filter((one) => one !== undefined);
		return read.length < numbers.length ? refused('not-a-telephone', value) : success(read);
	}),
	show: (value) => listed(value).join('\n'),
	width: 18,
};
