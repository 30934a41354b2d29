import type { Json } from '../../editing/json';
import { success, type Result } from '../../result';
import { readCount, readYen } from '../../typed-number';
import { labelled, type Labels } from '../labels';
import { narrow, percentOf, shownText, type CellValue } from '../sheet';
import { codeIn } from './code';
import { refused, stated, type Field } from './field';

type Read = (value: CellValue) => Result<Json>;

/** A value, or one of the words for one that is not known or that there is not. */
export const orKnownWord = (field: Omit<Field, 'read'> & { read: Read }): Field => ({
	...field,
	words: 'known',
	read: stated((value, { labels }) => {
		const word = value.kind === 'text' ? codeIn(value.text, labels.known) : undefined;
		return word === undefined ? field.read(value) : success(word);
	}),
	show: (value, labels) =>
		isWord(value, labels) ? labelled(value, labels.known) : field.show(value, labels),
});

const isWord = (value: Json, labels: Labels): value is string =>
	labels.known.some(({ code }) => code === value);

/** Excel shows long numbers like this, and has forgotten their last digits. */
const isRounded = (value: CellValue): boolean =>
	value.kind === 'text' && /^\d(\.\d+)?E\+\d+$/i.test(narrow(value.text));

const asNumber =
	(format: string): Field['show'] =>
	(value) =>
		typeof value === 'number' ? { number: value, format } : String(value);

function readMoney(value: CellValue): Result<number> {
	if (isRounded(value)) return refused('rounded', value);
	if (value.kind === 'day' || value.kind === 'truth') return refused('not-a-number', value);
	const isPlain = value.kind === 'number' && !value.isPercent;
	// A number of a spreadsheet may be negative or broken; as a text it is checked for both.
	return readYen(isPlain ? String(value.number) : shownText(value));
}

/** Whole yen: 500000 · 50万円 · ５０万円. */
export const yen: Field = orKnownWord({
	read: readMoney,
	show: asNumber('#,##0'),
	width: 16,
});

/** A year's interest or fee in percent: 1.6 · 1.6% · 年１．６％. */
export const percent: Field = orKnownWord({
	read(value) {
		if (value.kind === 'number')
			return success(value.isPercent ? percentOf(value.number) : value.number);
		const typed = narrow(shownText(value)).replace(/^年(利|率)?\s*/, '');
		const [, figure] = /^(\d+(?:\.\d+)?)\s*(?:%|パーセント)?$/.exec(typed) ?? [];
		return figure === undefined ? refused('not-a-number', value) : success(Number(figure));
	},
	show: asNumber('0.0##'),
	width: 12,
});

const monthCounters = ['か月', 'ヶ月', 'カ月', 'ヵ月', 'ケ月', '月', 'months'];

/** A span in months: 120 · 120か月 · 10年. */
export const months: Field = orKnownWord({
	read(value) {
		if (value.kind === 'day') return refused('not-a-number', value);
		const typed = narrow(shownText(value));
		const [, years] = /^(\d{1,2})年(?:間|以内)?$/.exec(typed) ?? [];
		if (years !== undefined) return success(Number(years) * 12);
		return readCount(typed.replace(/(?:間|以内)$/, ''), { counters: monthCounters });
	},
	show: asNumber('0'),
	width: 12,
});

/** An article: 15 · 第15条. */
export const article: Field = {
	read: stated((value) =>
		value.kind === 'day'
			? refused('not-a-number', value)
			: readCount(narrow(shownText(value)).replace(/^第/, ''), { counters: ['条'] }),
	),
	show: asNumber('0'),
	width: 10,
};
