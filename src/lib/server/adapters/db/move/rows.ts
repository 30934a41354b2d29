import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import type { Connection } from '../engine';
import type { SourceTable } from './source-tables';

export type Value = string | number | boolean | Date | Uint8Array | null;
export type Row = Record<string, Value>;

/** PostgreSQL takes 65,535 values in one statement; no table has 300 columns. */
const rowsAtOnce = 200;

const list = (names: readonly string[]): RawBuilder<unknown> =>
	sql.join(names.map((name) => sql.ref(name)));

/** All rows of a table, a portion at a time, whatever their number. */
export async function* readRows(
	database: Connection,
	{ name, columns, key }: SourceTable,
): AsyncGenerator<Row[]> {
	let after = sql``;
	for (;;) {
		const { rows } = await sql<Row>`select ${list(columns)} from ${sql.table(name)} ${after}
			order by ${list(key)} limit ${sql.lit(rowsAtOnce)}`.execute(database);
		const last = rows.at(-1);
		if (!last) return;
		yield rows;
		after = sql`where (${list(key)}) > (${sql.join(key.map((column) => last[column]))})`;
	}
}

export async function writeRows(
	database: Connection,
	{ name, columns }: SourceTable,
	rows: readonly Row[],
): Promise<void> {
	const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
	await sql`insert into ${sql.table(name)} (${list(columns)}) values ${sql.join(values)}`.execute(
		database,
	);
}

const same = (value: Value | undefined): unknown =>
	value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Counts rows and sums up what they hold; in which order they come makes no difference. */
export class Tally {
	readonly #digests: string[] = [];
	readonly #columns: readonly string[];

	constructor({ columns }: Pick<SourceTable, 'columns'>) {
		this.#columns = [...columns].sort();
	}

	add(rows: readonly Row[]): void {
		for (const row of rows)
			this.#digests.push(digest(JSON.stringify(this.#columns.map((column) => same(row[column])))));
	}

	get rows(): number {
		return this.#digests.length;
	}

	get hash(): string {
		return createHash('sha256').update(this.#digests.sort().join('\n')).digest('hex');
	}
}
