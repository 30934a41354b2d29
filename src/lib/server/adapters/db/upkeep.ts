import { sql, type Kysely } from 'kysely';
import type { DatabaseFacts, DatabaseUpkeep } from '../../ports/upkeep';
import { hasEdits } from './backup/edits';
import { engineOf, type Connection } from './engine';
import { readLastBackup } from './last-backup';
import { migrationNames } from './migrations';
import { migrationsOf } from './move/source-tables';
import { publicPrograms } from './program-store';
import type { Tables } from './tables';

async function bytesOf(database: Connection): Promise<number> {
	const size =
		engineOf(database) === 'postgres'
			? sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`
			: sql<{ bytes: number }>`select page_count * page_size as bytes
				from pragma_page_count(), pragma_page_size()`;
	return (await size.execute(database)).rows[0]?.bytes ?? 0;
}

async function factsOf(database: Connection): Promise<DatabaseFacts> {
	const seen = await migrationsOf(database);
	return {
		engine: engineOf(database),
		bytes: await bytesOf(database),
		migration: seen.at(-1) ?? '',
		isCurrent: seen.join() === migrationNames.join(),
	};
}

/** What there is to know about a database, on either engine. */
export const databaseUpkeep = (
	database: Kysely<Tables>,
	now: () => Date = () => new Date(),
): DatabaseUpkeep => ({
	facts: () => factsOf(database),
	lastBackup: () => readLastBackup(database),
	async hasEdits() {
		return hasEdits(database, await database.introspection.getTables());
	},
	async publicIds() {
		const rows = await publicPrograms(database, now()).select('id').execute();
		return rows.map(({ id }) => id);
	},
});
