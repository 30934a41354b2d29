import { readCount, readYen } from '../../typed-number';
import type { Json } from '../json';
import type { LeafType } from './field-spec';
import { readDay, readFiscalYear, readTime } from './typed-day';

const plain = (text: string): string => text.normalize('NFKC').trim();

/** A number with a sign and a point, as it may stand in a document. */
function readNumber(text: string): number | undefined {
	const isNegative = /^[-−▲△]/u.test(plain(text));
	const counted = readCount(isNegative ? plain(text).slice(1) : text, {
		most: Number.MAX_SAFE_INTEGER,
		decimals: 6,
		counters: ['人', '件', '回', '年', '社', '者', '㎡', 'm2', '室', '歳', '年度'],
	});
	if (!counted.ok) return undefined;
	return isNegative ? -counted.value : counted.value;
}

const readPercent = (text: string): number | undefined =>
	readNumber(plain(text).replace(/\s*(?:%|パーセント)$/u, ''));

/** 84 · 84か月 · 7年 · 1年6か月. */
function readMonths(text: string): number | undefined {
	const pattern = /^(?:(\d+)\s*年)?\s*(?:(\d+)\s*(?:[かヶケカ]?月)?)?$/u;
	const [, years, months] = pattern.exec(plain(text)) ?? [];
	if (years === undefined && months === undefined) return undefined;
	return Number(years ?? 0) * 12 + Number(months ?? 0);
}

/** 1/2 · 2分の1 · 50% · 50.5%, as the share that the schema asks for. */
function readRate(typed: string): string | undefined {
	const text = plain(typed).replaceAll('⁄', '/');
	const [, numerator, denominator] = /^(\d+)\s*\/\s*(\d+)$/.exec(text) ?? [];
	if (numerator && denominator) return `${Number(numerator)}/${Number(denominator)}`;
	const [, below, above] = /^(\d+)\s*分の\s*(\d+)$/.exec(text) ?? [];
	if (below && above) return `${Number(above)}/${Number(below)}`;
	const [, percent] = /^(\d+)\s*%$/.exec(text) ?? [];
	if (percent) return `${Number(percent)}/100`;
	return text === '全額' ? '1/1' : undefined;
}

const isPlainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

const readers: Record<LeafType, (text: string) => Json | undefined> = {
	text: (text) => text,
	choice: (text) => text,
	flag: (text) => ({ true: true, false: false })[text],
	yen: (text) => {
		const read = readYen(text);
		return read.ok ? read.value : undefined;
	},
	number: readNumber,
	percent: readPercent,
	months: readMonths,
	rate: readRate,
	day: readDay,
	time: readTime,
	'fiscal-year': readFiscalYear,
	'text-or-number': (text) => (isPlainNumber.test(plain(text)) ? Number(plain(text)) : text),
};

/** Line ends as browsers send them, and what no database takes, are not what anybody typed. */
export const cleaned = (text: string): string =>
	text.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n').toWellFormed().trim();

/**
 * A value as typed: the number, day or text that it says. What cannot be read stays as it was typed,
 * so that nothing is lost; the schema refuses it when the draft is checked.
 * @returns nothing where nothing was typed
 */
export function readTyped(type: LeafType, typed: string): Json | undefined {
	const text = cleaned(typed);
	return text === '' ? undefined : (readers[type](text) ?? text);
}

const isNumberType = (type: LeafType): boolean => type === 'yen' || type === 'number';

/** A value as it is shown for typing: 1,250,000 · 2026-11-30 · true. */
export function printTyped(type: LeafType, value: string | number | boolean): string {
	if (typeof value === 'number' && isNumberType(type))
		return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
	return String(value);
}
