import { addDays, isJstDate, type JstDate } from '../../jst-date';
import { readEraYear } from '../../japanese-year';
import { success, type Result } from '../../result';
import { labelled } from '../labels';
import { narrow, shownText, type CellValue } from '../sheet';
import { codeIn } from './code';
import { refused, stated, type Field } from './field';

/** Serial numbers of days count from here; those before March 1900 are nobody's days. */
const dayZero: JstDate = '1899-12-30';
/** 1 January 1989 and 31 December 2100: a smaller number is a year, or a slip. */
const [leastSerial, mostSerial] = [32_509, 73_415];
const secondsOfDay = 86_400;

/** The day of a serial number, its time left out. */
export const dayOfSerial = (serial: number): JstDate => addDays(dayZero, Math.floor(serial));

const padded = (figure: string | undefined): string => (figure ?? '').padStart(2, '0');

function ofParts(year: number | undefined, month?: string, date?: string): JstDate | undefined {
	const day = `${year}-${padded(month)}-${padded(date)}`;
	return isJstDate(day) ? day : undefined;
}

const weekday = /\s*[(（][月火水木金土日](?:曜日?)?[)）]$/;
const time = /[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?$/;

function ofText(text: string): JstDate | undefined {
	const typed = narrow(text).replace(weekday, '').replace(time, '');
	const western = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(typed);
	if (western) return ofParts(Number(western[1]), western[2], western[3]);
	const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
	if (digits) return ofParts(Number(digits[1]), digits[2], digits[3]);
	const era =
		/^(\D+?\s*\.?\s*(?:元|\d{1,2}))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(typed);
	const year = era && readEraYear(era[1] ?? '');
	return typeof year === 'number' ? ofParts(year, era?.[2], era?.[3]) : undefined;
}

function dayIn(value: CellValue): JstDate | undefined {
	if (value.kind === 'day') return value.day;
	const typed = shownText(value);
	const serial = value.kind === 'number' ? value.number : Number(narrow(typed) || Number.NaN);
	if (serial >= leastSerial && serial <= mostSerial) return dayOfSerial(serial);
	return ofText(typed);
}

const readDay = (value: CellValue): Result<JstDate> => {
	const day = dayIn(value);
	return day === undefined ? refused('not-a-day', value) : success(day);
};

/** A day: 2026-04-01 · 2026/4/1 · 2026年4月1日 · 令和8年4月1日 · R8.4.1 · 46113. */
export const day: Field = { read: stated(readDay), show: String, width: 14 };

/** A day, or a word for when there is none. */
export const dayOrWord = (set: 'period-end' | 'known'): Field => ({
	read: stated((value, { labels }) => {
		const word = value.kind === 'text' ? codeIn(value.text, labels[set]) : undefined;
		return word === undefined ? readDay(value) : success(word);
	}),
	show: (value, labels) => labelled(String(value), labels[set]),
	words: set,
	width: 18,
});

function timeIn(value: CellValue): string | undefined {
	if (value.kind === 'number' && value.number >= 0 && value.number < 1) {
		const minutes = Math.round((value.number * secondsOfDay) / 60);
		return `${padded(String(Math.floor(minutes / 60)))}:${padded(String(minutes % 60))}`;
	}
	const typed = narrow(shownText(value)).replace(/^午後\s*(\d{1,2})/, (_, hour: string) =>
		String(Number(hour) + 12),
	);
	const [, hour, minute = '0'] =
		/^(?:午前\s*)?(\d{1,2})(?:[:時]\s*(\d{1,2})?\s*分?)(?::\d{2})?$/.exec(typed) ?? [];
	return hour === undefined ? undefined : `${padded(hour)}:${padded(minute)}`;
}

/** A time of the day: 17:00 · 17時 · 午後5時, or a fraction of a day. */
export const timeOfDay: Field = {
	read: stated((value) => {
		const found = timeIn(value);
		return found === undefined ? refused('not-a-time', value) : success(found);
	}),
	show: String,
	width: 10,
};

const yearOf = (typed: string): number | undefined => {
	const western = /^(\d{4})(?:年度?)?$/.exec(typed)?.[1];
	if (western !== undefined) return Number(western);
	const era = readEraYear(typed.replace(/度$/, ''));
	return typeof era === 'number' ? era : undefined;
};

/** A fiscal year: 2026 · 2026年度 · 令和8年度 · R8; or the word for one that is not known. */
export const fiscalYear = (mayBeUnknown: boolean): Field => ({
	read: stated((value, { labels }) => {
		const typed = shownText(value);
		const word = mayBeUnknown ? codeIn(typed, labels.known) : undefined;
		const year = word ?? yearOf(narrow(typed));
		return year === undefined ? refused('not-a-year', value) : success(year);
	}),
	show: (value, labels) =>
		typeof value === 'number'
			? { number: value, format: '0' }
			: labelled(String(value), labels.known),
	width: 12,
});
