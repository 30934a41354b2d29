import { sql } from 'kysely';
import type { Connection } from '../engine';

/** A table of a SQLite database, as its own catalogue describes it. */
export interface SourceTable {
	name: string;
	columns: string[];
	/** The columns that tell a row from all others, in their order. */
	key: string[];
	/** Tables that its rows point to. */
	references: string[];
}

const ownTables = sql<{ name: string }>`select name from sqlite_master where type = 'table'
	and name not like 'sqlite\\_%' escape '\\' and name not like 'kysely\\_%' escape '\\'`;

async function describe(database: Connection, name: string): Promise<SourceTable> {
	const columns = await sql<{ name: string; pk: number }>`
		select name, pk from pragma_table_info(${name})`.execute(database);
	const keys = await sql<{ table: string }>`
		select distinct "table" from pragma_foreign_key_list(${name})`.execute(database);
	const key = columns.rows.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
	if (key.length === 0) throw new Error(`the table ${name} has no primary key`);
	return {
		name,
		columns: columns.rows.map((column) => column.name),
		key: key.map((column) => column.name),
		references: keys.rows.map(({ table }) => table).filter((table) => table !== name),
	};
}

/** Tables that are pointed to come before those that point. */
function inOrder(tables: readonly SourceTable[]): SourceTable[] {
	const ordered: SourceTable[] = [];
	let rest = [...tables];
	while (rest.length > 0) {
		const waiting = new Set(rest.map(({ name }) => name));
		const next = rest.filter(({ references }) => !references.some((name) => waiting.has(name)));
		if (next.length === 0)
			throw new Error(`tables point to each other: ${[...waiting].join(', ')}`);
		ordered.push(...next);
		rest = rest.filter((table) => !next.includes(table));
	}
	return ordered;
}

/** Every table with data of its own, in an order in which they can be filled. */
export async function sourceTables(database: Connection): Promise<SourceTable[]> {
	const { rows } = await ownTables.execute(database);
	const names = rows.map(({ name }) => name).sort();
	return inOrder(await Promise.all(names.map((name) => describe(database, name))));
}

/** The migrations that have run, the oldest first; none where there is no database of ours. */
export async function migrationsOf(database: Connection): Promise<string[]> {
	const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
	const { rows } = await sql<{ name: string }>`
		select name from kysely_migration order by name`.execute(database);
	return rows.map(({ name }) => name);
}
