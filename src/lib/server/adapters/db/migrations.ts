import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Tables } from './tables';

const catalogue: Migration = {
	async up(database: Kysely<unknown>) {
		await database.schema
			.createTable('program')
			.addColumn('id', 'text', (column) => column.primaryKey())
			.addColumn('document', 'text', (column) => column.notNull())
			.addColumn('imported', 'text', (column) => column.notNull())
			.execute();
		await database.schema
			.createTable('counter')
			.addColumn('name', 'text', (column) => column.primaryKey())
			.addColumn('value', 'integer', (column) => column.notNull())
			.execute();
	},
};

/** In the order in which they run; a migration that has run anywhere is never changed. */
const migrations: Record<string, Migration> = { '001-catalogue': catalogue };

export async function migrate(database: Kysely<Tables>): Promise<void> {
	const migrator = new Migrator({
		db: database,
		provider: { getMigrations: () => Promise.resolve(migrations) },
	});
	const { error } = await migrator.migrateToLatest();
	if (error) throw error instanceof Error ? error : new Error(String(error));
}
