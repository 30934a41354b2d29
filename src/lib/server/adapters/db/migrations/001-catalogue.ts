import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Programs, and counters that grow with every change. */
export const catalogue: Migration = {
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
