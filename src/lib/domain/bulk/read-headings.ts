import { cellName, narrow, shownText, type CellValue, type Sheet } from './sheet';
import { fileError, type FileError } from './file-error';
import type { Headings } from './table';

/** Headings may stand below a title; further down there are none. */
const mostRowsAbove = 10;
/** A row with fewer known headings is no row of headings. */
const leastKnown = 3;

export interface FoundHeadings {
	/** The first row below the headings, from 0. */
	firstRow: number;
	/** By the code of the column, its place from 0. */
	places: ReadonlyMap<string, number>;
	ignored: string[];
	errors: FileError[];
}

const alike = (text: string): string => narrow(text).replace(/\s/g, '').toLowerCase();

type Known = ReadonlyMap<string, string>;

const codesIn = (row: readonly CellValue[], known: Known): (string | undefined)[] =>
	row.map((value) => known.get(alike(shownText(value))));

const countOf = (codes: readonly (string | undefined)[]): number =>
	new Set(codes.filter((code) => code !== undefined)).size;

/** The row that names the columns best, by their codes or by their headings. */
function bestRow(sheet: Sheet, known: Known) {
	const rows = sheet.rows
		.slice(0, mostRowsAbove)
		.map((row, index) => ({ index, codes: codesIn(row, known) }))
		.filter(({ codes }) => countOf(codes) >= leastKnown);
	const most = Math.max(0, ...rows.map(({ codes }) => countOf(codes)));
	return rows.find(({ codes }) => countOf(codes) === most);
}

function placesOf(codes: readonly (string | undefined)[], row: number) {
	const places = new Map<string, number>();
	const errors: FileError[] = [];
	codes.forEach((code, column) => {
		if (code === undefined) return;
		if (places.has(code))
			errors.push(fileError('column-twice', { where: cellName(row, column), field: code }));
		else places.set(code, column);
	});
	return { places, errors };
}

/**
 * Finds the columns of a table: by the row of codes, or by the headings above it, in any order, with
 * any title above. A column whose code is gone is still found by its heading.
 */
export function readHeadings(sheet: Sheet, headings: Headings): FoundHeadings | undefined {
	const codes = new Map(Object.keys(headings).map((code) => [alike(code), code]));
	const words = new Map(Object.entries(headings).map(([code, word]) => [alike(word), code]));
	const rows = [bestRow(sheet, codes), bestRow(sheet, words)].filter((row) => row !== undefined);
	const [best] = rows;
	if (!best) return undefined;
	const width = Math.max(...rows.map((row) => row.codes.length));
	const joined = Array.from({ length: width }, (_, column) =>
		rows.map((row) => row.codes[column]).find((code) => code !== undefined),
	);
	const firstRow = Math.max(...rows.map(({ index }) => index)) + 1;
	const { places, errors } = placesOf(joined, best.index);
	const ignored = joined.flatMap((code, column) => {
		const said = rows.map(({ index }) =>
			shownText(sheet.rows[index]?.[column] ?? { kind: 'empty' }),
		);
		const heading = said.find((text) => text.trim() !== '');
		return code === undefined && heading !== undefined ? [narrow(heading).slice(0, 40)] : [];
	});
	return { firstRow, places, ignored, errors };
}
