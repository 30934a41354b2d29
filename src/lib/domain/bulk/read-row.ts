import type { Json, JsonObject } from '../editing/json';
import { columns, type Column } from './columns';
import { fileError, type FileError } from './file-error';
import type { Labels } from './labels';
import { cellName } from './sheet';
import type { TableRow } from './table';

export interface RowValues {
	/** What the row says, by the code of the column; columns that are not there say nothing. */
	values: ReadonlyMap<string, Json | undefined>;
	errors: FileError[];
}

/** Beneath a merged cell nobody has said anything. */
const isSaid = ({ cells }: TableRow, { code }: Column): boolean => {
	const cell = cells[code];
	return cell !== undefined && cell.value.kind !== 'covered';
};

/**
 * What each cell of a row says.
 * @param before what the row was made from, which mends what a spreadsheet has spoilt
 */
export function readRow(row: TableRow, before: JsonObject, labels: Labels): RowValues {
	const values = new Map<string, Json | undefined>();
	const errors: FileError[] = [];
	for (const column of columns.filter((one) => isSaid(row, one))) {
		const cell = row.cells[column.code];
		if (!cell) continue;
		const read = column.field.read(cell.value, { labels, before: column.get(before) });
		const where = cellName(row.row, cell.column);
		if (read.ok) values.set(column.code, read.value);
		else
			errors.push(
				...read.errors.map(({ code, values: said }) =>
					fileError(code, { where, field: column.code, ...(said && { values: said }) }),
				),
			);
	}
	return { values, errors };
}
