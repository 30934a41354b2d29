import { sql } from 'kysely';
import type { Connection } from '../engine';
import type { SourceTable } from '../move/source-tables';

/** Each finds what only people bring about; a start of the site fills the rest from its data. */
const traces = [
	{ table: 'staff_member', where: sql`true` },
	{ table: 'draft', where: sql`true` },
	{ table: 'audit', where: sql`actor_id is not null` },
];

/** Whether somebody has worked in a database that has these tables. */
export async function hasEdits(
	database: Connection,
	tables: readonly Pick<SourceTable, 'name'>[],
): Promise<boolean> {
	for (const { table, where } of traces) {
		if (!tables.some(({ name }) => name === table)) continue;
		const { rows } = await sql`
			select 1 from ${sql.table(table)} where ${where} limit 1`.execute(database);
		if (rows.length > 0) return true;
	}
	return false;
}
