import Papa from 'papaparse';

/** Excel reads a file as UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF';

/** A table as CSV that Excel opens as it is: cells that look like formulas are made plain text. */
export function csvOf<Column extends string>(
	rows: readonly Record<Column, string>[],
	columns: readonly Column[],
): string {
	const table = Papa.unparse([...rows], { columns: [...columns], escapeFormulae: true });
	return byteOrderMark + table;
}
