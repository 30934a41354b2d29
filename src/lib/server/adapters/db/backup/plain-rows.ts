import type { Row, Value } from '../move/rows';

export type PlainValue = string | number | null;
export type PlainRow = Record<string, PlainValue>;

function plain(value: Value): PlainValue {
	if (value instanceof Uint8Array) throw new Error('bytes cannot be kept');
	if (value instanceof Date) return value.toISOString();
	return typeof value === 'boolean' ? Number(value) : value;
}

/** A row as SQLite keeps it, whichever engine it comes from. */
export const plainRow = (row: Row): PlainRow =>
	Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
