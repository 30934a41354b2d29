import type { Json } from '../../editing/json';
import { success, type Result } from '../../result';
import { narrow, shownText, type CellValue } from '../sheet';
import { orKnownWord } from './amount';
import { refused, type Field } from './field';

/** Shares that a formula such as =2/3 gives have these parts. */
const mostParts = 12;
const nearly = 1e-9;

function reduced(numerator: number, denominator: number): string {
	const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
	const common = divisor(numerator, denominator);
	return `${numerator / common}/${denominator / common}`;
}

/** 0.5 is a half, 0.6666… two thirds, 0.667 is 667 thousandths: nothing is rounded. */
function ofNumber(share: number): string | undefined {
	for (let parts = 1; parts <= mostParts; parts++)
		if (Math.abs(share * parts - Math.round(share * parts)) < nearly)
			return reduced(Math.round(share * parts), parts);
	const thousandths = share * 1000;
	return Math.abs(thousandths - Math.round(thousandths)) < nearly
		? reduced(Math.round(thousandths), 1000)
		: undefined;
}

const ofDay = (day: string): string => `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}`;

const patterns: [RegExp, (a: number, b: number) => string | undefined][] = [
	[/^(\d+)\s*[/⁄]\s*(\d+)$/, (a, b) => `${a}/${b}`],
	[/^(\d+)分の(\d+)$/, (parts, a) => `${a}/${parts}`],
	// What a spreadsheet makes of 1/2 when it takes it for a day.
	[/^(\d+)月(\d+)日$/, (a, b) => `${a}/${b}`],
	[/^\d{4}[/-](\d+)[/-](\d+)$/, (a, b) => `${a}/${b}`],
	[/^(\d+)(?:\.(\d+))?\s*(?:%|パーセント)$/, (whole) => ofNumber(whole / 100)],
];

function ofText(typed: string): string | undefined {
	const percent = /^(\d+\.\d+)\s*(?:%|パーセント)$/.exec(typed)?.[1];
	if (percent !== undefined) return ofNumber(Number(percent) / 100);
	for (const [pattern, read] of patterns) {
		const [, a, b] = pattern.exec(typed) ?? [];
		if (a !== undefined) return read(Number(a), Number(b));
	}
	return /^(?:1|[01]?\.\d+)$/.test(typed) ? ofNumber(Number(typed)) : undefined;
}

function shareIn(value: CellValue): string | undefined {
	if (value.kind === 'day') return ofDay(value.day);
	if (value.kind === 'number') return ofNumber(value.number);
	return ofText(narrow(shownText(value)));
}

function read(value: CellValue): Result<Json> {
	const share = shareIn(value);
	return share === undefined ? refused('not-a-share', value) : success(share);
}

/** A share: 1/2 · ２／３ · 3分の2 · 50% · 0.5, and 1月2日, which Excel makes of 1/2. */
export const rate: Field = orKnownWord({ read, show: String, width: 12 });
