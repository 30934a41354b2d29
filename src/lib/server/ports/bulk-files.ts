import type { FileError } from '../../domain/bulk/file-error';
import type { Sheet } from '../../domain/bulk/sheet';
import type { WrittenTable } from '../../domain/bulk/write-table';
import type { JsonObject } from '../../domain/editing/json';

export interface UploadedFile {
	name: string;
	bytes: Uint8Array;
}

/** A program as a file of its own. */
export interface FileDocument {
	file: string;
	document: JsonObject;
	/** The revision that it was written from, where the file says so. */
	revision: number | undefined;
}

export type ReadFile =
	| { kind: 'table'; sheet: Sheet }
	| { kind: 'documents'; documents: FileDocument[]; errors: FileError[] }
	/** Nothing of it can be read. */
	| { kind: 'refused'; error: FileError };

/** A further sheet of a workbook: words in rows, the first being its headings. */
export interface WordSheet {
	name: string;
	rows: readonly (readonly string[])[];
	widths: readonly number[];
}

export interface WrittenWorkbook {
	table: WrittenTable;
	/** The name of its sheet. */
	name: string;
	/** The values that cells may have, by the code of the list: what a cell offers when it is opened. */
	choices: Readonly<Record<string, readonly string[]>>;
	/** What the sheet of choices is called, and the headings of its columns, by the code of the list. */
	choiceSheet: { name: string; headings: Readonly<Record<string, string>> };
	guide: WordSheet;
}

/** Files that programs come from and go into. */
export interface BulkFiles {
	/** Tells by its contents what a file is: a workbook, a table as text, YAML, a zip of YAML. */
	read(file: UploadedFile): ReadFile;
	workbook(workbook: WrittenWorkbook): Promise<Uint8Array>;
	/** As UTF-8 that Excel opens; no cell is a formula. */
	csv(table: WrittenTable): Uint8Array;
	/** A program as a file of `data/programs`. */
	yaml(document: JsonObject): string;
	/** All in one zip, one file each. */
	zip(documents: readonly FileDocument[]): Uint8Array;
}
