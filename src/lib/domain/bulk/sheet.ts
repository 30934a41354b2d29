import type { JstDate } from '../jst-date';

/** What a cell of a table says, whatever kind of file it came in. */
export type CellValue =
	| { kind: 'empty' }
	| { kind: 'text'; text: string }
	/** A share is shown as a percentage: 0.5 as 50 %. */
	| { kind: 'number'; number: number; isPercent: boolean }
	| { kind: 'day'; day: JstDate }
	| { kind: 'truth'; truth: boolean }
	/** What a formula gives that cannot be reckoned: #REF!, #N/A. */
	| { kind: 'fault'; text: string }
	/** It lies beneath a merged cell beside it: nobody has said anything. */
	| { kind: 'covered' };

/** Rows from the top, the first being row 1; each from column A on. */
export interface Sheet {
	rows: readonly (readonly CellValue[])[];
}

export const empty: CellValue = { kind: 'empty' };
export const textCell = (text: string): CellValue =>
	text.trim() === '' ? empty : { kind: 'text', text };

const letters = 26;

/** The name of a column as spreadsheets count, from 0: A, B, … Z, AA. */
export function columnName(index: number): string {
	const last = String.fromCharCode(65 + (index % letters));
	return index < letters ? last : columnName(Math.floor(index / letters) - 1) + last;
}

/** The name of a cell, both counted from 0: C12 is row 11, column 2. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Narrow and wide letters alike, without what cannot be seen. */
export const narrow = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** What somebody would read in the cell. */
export function shownText(value: CellValue): string {
	switch (value.kind) {
		case 'text':
			return value.text;
		case 'number':
			return value.isPercent ? `${percentOf(value.number)}%` : String(value.number);
		case 'day':
			return value.day;
		case 'truth':
			return value.truth ? 'TRUE' : 'FALSE';
		case 'fault':
			return value.text;
		default:
			return '';
	}
}

/** A share in percent, without the dust of binary fractions. */
export const percentOf = (share: number): number => Number((share * 100).toPrecision(12));
