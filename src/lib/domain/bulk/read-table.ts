import { slugSchema } from '../codes';
import { columnOf, idColumn, versionColumn } from './columns';
import { fileError, type FileError } from './file-error';
import { readHeadings } from './read-headings';
import { cellName, empty, narrow, shownText, type CellValue, type Sheet } from './sheet';
import type { Headings, Table, TableRow } from './table';

const isBlank = (value: CellValue): boolean => value.kind === 'empty' || value.kind === 'covered';

type Places = ReadonlyMap<string, number>;

/** The revision of a row: a whole number, as number or text; nothing where the cell is empty. */
function versionIn(value: CellValue): number | undefined | 'wrong' {
	if (isBlank(value)) return undefined;
	const typed = narrow(shownText(value));
	return /^\d{1,9}$/.test(typed) ? Number(typed) : 'wrong';
}

function readRow(cells: readonly CellValue[], row: number, places: Places): TableRow | FileError[] {
	const at = (code: string): CellValue => cells[places.get(code) ?? -1] ?? empty;
	const where = (code: string): string => cellName(row, places.get(code) ?? 0);
	const id = narrow(shownText(at(idColumn))).toLowerCase();
	const version = versionIn(at(versionColumn));
	const errors: FileError[] = [];
	if (!slugSchema.safeParse(id).success) {
		const code = id === '' ? 'required' : 'bad-id';
		errors.push(
			fileError(code, {
				where: where(idColumn),
				field: idColumn,
				values: { value: id.slice(0, 40) },
			}),
		);
	}
	if (version === 'wrong')
		errors.push(fileError('bad-version', { where: where(versionColumn), field: versionColumn }));
	if (errors.length > 0 || version === 'wrong') return errors;
	const known = [...places].filter(([code]) => columnOf.has(code) || code === versionColumn);
	return {
		...{ row, id, version },
		cells: Object.fromEntries(
			known.map(([code, column]) => [code, { column, value: cells[column] ?? empty }]),
		),
	};
}

/** The second row of a program would undo the first: neither is right. */
function withoutTwice(rows: readonly TableRow[], places: Places, errors: FileError[]): TableRow[] {
	const seen = new Map<string, number>();
	return rows.filter(({ id, row }) => {
		const before = seen.get(id);
		if (before === undefined) {
			seen.set(id, row);
			return true;
		}
		const where = cellName(row, places.get(idColumn) ?? 0);
		errors.push(fileError('id-twice', { where, field: idColumn, values: { row: before + 1 } }));
		return false;
	});
}

/** The programs of a table, each with its own cells; empty rows are nobody's. */
export function readTable(sheet: Sheet, headings: Headings): Table {
	const found = readHeadings(sheet, headings);
	const ignored = found?.ignored ?? [];
	if (!found) return { rows: [], ignored, errors: [fileError('no-headings')] };
	const { places, firstRow } = found;
	if (!places.has(idColumn)) return { rows: [], ignored, errors: [fileError('no-id-column')] };
	const errors = [...found.errors];
	const rows: TableRow[] = [];
	sheet.rows.forEach((cells, row) => {
		const isData =
			row >= firstRow && [...places.values()].some((at) => !isBlank(cells[at] ?? empty));
		if (!isData) return;
		const read = readRow(cells, row, places);
		if (Array.isArray(read)) errors.push(...read);
		else rows.push(read);
	});
	return { rows: withoutTwice(rows, places, errors), errors, ignored };
}
