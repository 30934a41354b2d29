import type { Json } from '../../editing/json';
import { failure, success, type Result } from '../../result';
import { shownText, type CellValue } from '../sheet';
import type { Labels } from '../labels';

/** What goes into a cell: a number is written as one, with a format; nothing where nothing is said. */
export type Shown = string | { number: number; format: string } | undefined;

export interface Reading {
	labels: Labels;
	/** What the field says so far, for what a spreadsheet may have spoilt. */
	before: Json | undefined;
}

/** One kind of value: out of a cell and into it. */
export interface Field {
	/** What the cell says; nothing where it is empty. Errors have an empty path. */
	read(value: CellValue, reading: Reading): Result<Json | undefined>;
	show(value: Json, labels: Labels): Shown;
	/** The list of codes that the cell takes, if it is one of them. */
	set?: keyof Labels;
	/** The list of words that it takes beside figures and days. */
	words?: keyof Labels;
	/** How wide the column is, in characters; very wide ones break their lines. */
	width: number;
}

/** The longest text that a message repeats. */
const mostRepeated = 40;

export const refused = (code: string, value: CellValue): Result<never> =>
	failure([
		{ path: '', code, values: { value: shownText(value).slice(0, mostRepeated).toWellFormed() } },
	]);

/** Reads a cell that says something; one that says nothing is nothing, a broken formula an error. */
export const stated =
	(read: (value: CellValue, reading: Reading) => Result<Json | undefined>): Field['read'] =>
	(value, reading) => {
		if (value.kind === 'fault') return refused('broken-formula', value);
		if (value.kind === 'empty' || value.kind === 'covered') return success(undefined);
		return read(value, reading);
	};
