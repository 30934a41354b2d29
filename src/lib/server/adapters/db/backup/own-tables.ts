import type { Connection } from '../engine';
import { migrateTo, migrationNames } from '../migrations';
import { migrationsOf, sourceTables, type SourceTable } from '../move/source-tables';
import { openSqlite } from '../sqlite';

/** What the migrations make of an empty database, up to one of them. */
async function described<Result>(
	level: string,
	look: (database: Connection) => Promise<Result>,
): Promise<Result> {
	const scratch = openSqlite(':memory:');
	try {
		await migrateTo(scratch, level);
		return await look(scratch);
	} finally {
		await scratch.destroy();
	}
}

/**
 * The newest migration that a database has seen; undefined where it holds no site.
 * @throws Error where it has seen one that this version does not know.
 */
export async function levelOf(database: Connection): Promise<string | undefined> {
	const seen = await migrationsOf(database);
	if (seen.some((name) => !migrationNames.includes(name)))
		throw new Error('it was written by a newer version of the program');
	return seen.at(-1);
}

/**
 * The tables of the site after a migration, on either engine, in an order in which they can be
 * filled. The migrations say which they are: what else a database holds belongs to others.
 */
export const ownTables = (level: string): Promise<SourceTable[]> => described(level, sourceTables);
