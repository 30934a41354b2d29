import { isSame, type Json, type JsonObject } from '../editing/json';
import type { Decide, FieldConflict } from '../editing/three-way';
import { columns, type Column } from './columns';

export interface MergedRow {
	document: JsonObject;
	/** Fields that the row and somebody else have changed differently; theirs stays unless decided. */
	conflicts: FieldConflict[];
	/** Columns whose value cannot become what the row says. */
	untaken: string[];
}

export interface RowSides {
	/** What the row says, by the code of the column. */
	values: ReadonlyMap<string, Json | undefined>;
	/** What the row was made from. */
	base: JsonObject;
	/** What is there now. */
	theirs: JsonObject;
}

const withDefined = (sides: Record<'base' | 'mine' | 'theirs', Json | undefined>) =>
	Object.fromEntries(Object.entries(sides).filter(([, value]) => value !== undefined));

/** Brings a row into a program, cell by cell: what nobody changed in the table stays as it is. */
export function mergeRow({ values, base, theirs }: RowSides, decide: Decide): MergedRow {
	const merged: MergedRow = { document: theirs, conflicts: [], untaken: [] };
	const renewed = new Set<string>();
	const take = (column: Column, mine: Json | undefined) => {
		merged.document = column.set(merged.document, mine);
		column.renews?.forEach((code) => renewed.add(code));
		if (!isSame(column.get(merged.document), mine)) merged.untaken.push(column.code);
	};
	for (const column of columns.filter(({ code }) => values.has(code))) {
		const mine = values.get(column.code);
		if (renewed.has(column.code)) {
			if (mine !== undefined) take(column, mine);
			continue;
		}
		const [was, there] = [column.get(base), column.get(theirs)];
		if (isSame(mine, was) || isSame(mine, there)) continue;
		if (isSame(was, there)) {
			take(column, mine);
			continue;
		}
		const path = [...column.at(theirs)];
		merged.conflicts.push({ path, ...withDefined({ base: was, mine, theirs: there }) });
		if (decide(path) === 'mine') take(column, mine);
	}
	return merged;
}

/** The column that a field of a document is changed in, if the table has one for it. */
export function columnFor(document: JsonObject, path: string): Column | undefined {
	const isWithin = (inner: string, outer: string) => inner.startsWith(`${outer}.`);
	const placed = columns.map((column) => ({ column, at: column.at(document).join('.') }));
	const found =
		placed.find(({ at }) => at === path) ??
		placed.find(({ at }) => isWithin(path, at)) ??
		placed.find(({ at }) => isWithin(at, path));
	return found?.column;
}
