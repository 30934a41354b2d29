import type { JsonObject } from '../editing/json';
import { columns, idColumn, toldColumns, versionColumn, type ToldColumn } from './columns';
import type { Shown } from './fields/field';
import { labelled, type Labels } from './labels';
import type { Headings } from './table';

/** One program as it goes into a table. */
export interface TableProgram {
	id: string;
	/** Its newest revision; 0 before it was first published. */
	version: number;
	document: JsonObject;
	told: Partial<Record<ToldColumn, string>>;
}

export interface WrittenColumn {
	code: string;
	heading: string;
	width: number;
	/** The list of codes that its cells take one of. */
	set?: keyof Labels;
}

export interface WrittenTable {
	columns: WrittenColumn[];
	rows: Shown[][];
}

const widths: Record<string, number> = { [idColumn]: 28, [versionColumn]: 8 };

/** Every column of the table, in its order: what it is found by, what it is told, what it holds. */
export const tableCodes: readonly string[] = [
	idColumn,
	versionColumn,
	...toldColumns,
	...columns.map(({ code }) => code),
];

/** Programs as a table of cells; their first two rows, headings and codes, are the writer's. */
export function writeTable(
	programs: readonly TableProgram[],
	labels: Labels,
	headings: Headings,
): WrittenTable {
	const described = tableCodes.map((code) => {
		const field = columns.find((one) => one.code === code)?.field;
		const set = field?.set;
		const width = field?.width ?? widths[code] ?? 14;
		return { code, heading: headings[code] ?? code, width, ...(set && { set }) };
	});
	const rows = programs.map(({ id, version, document, told }): Shown[] => [
		id,
		version > 0 ? { number: version, format: '0' } : undefined,
		...toldColumns.map((name) => {
			const value = told[name];
			return name === 'state' && value ? labelled(value, labels.state) : value;
		}),
		...columns.map((column) => {
			const value = column.get(document);
			return value === undefined ? undefined : column.field.show(value, labels);
		}),
	]);
	return { columns: described, rows };
}
