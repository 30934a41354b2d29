import { sql } from 'kysely';
import { engineOf, type Connection } from '../engine';
import type { SourceTable } from '../move/source-tables';

const bookkeeping = ['kysely_migration', 'kysely_migration_lock'];

/** Takes away the site's own tables with all that keeps their rows from being changed. */
export async function dropTables(
	database: Connection,
	tables: readonly SourceTable[],
): Promise<void> {
	for (const name of [...tables.map((table) => table.name).reverse(), ...bookkeeping]) {
		await sql`drop table ${sql.table(name)}`.execute(database);
		if (engineOf(database) === 'postgres')
			await sql`drop function if exists ${sql.ref(`${name}_refuses_change`)}()`.execute(database);
	}
}

/** Takes away rows that migrations put into tables they made. */
export async function emptyTables(
	database: Connection,
	tables: readonly SourceTable[],
): Promise<void> {
	for (const { name } of [...tables].reverse()) {
		const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(database);
		if (rows.length > 0) await sql`delete from ${sql.table(name)}`.execute(database);
	}
}
