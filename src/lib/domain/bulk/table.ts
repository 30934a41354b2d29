import type { FileError } from './file-error';
import type { CellValue } from './sheet';

/** One program of a table, as it stands there. */
export interface TableRow {
	/** Counted from 0. */
	row: number;
	id: string;
	/** The revision that the row was made from. */
	version: number | undefined;
	/** By the code of the column, with the place of the column. */
	cells: Readonly<Record<string, { column: number; value: CellValue }>>;
}

export interface Table {
	rows: TableRow[];
	errors: FileError[];
	/** Headings of columns that nobody knows; what stands there is not read. */
	ignored: string[];
}

/** What a column is called, by its code; staff may have typed the heading anew. */
export type Headings = Readonly<Record<string, string>>;
