import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { numbered, oneOf, required, textOn } from './columns';

/** As they were when this was written. */
const states = ['checked', 'applying', 'applied', 'publishing', 'published', 'discarded'];

/** Files that were brought to be imported, and their programs one by one. */
export const bulk: Migration = {
	async up(database: Kysely<unknown>) {
		const text = textOn(database);
		await database.schema
			.createTable('bulk_import')
			.addColumn('id', 'integer', numbered(database))
			.addColumn('file_name', text, required)
			.addColumn('actor_id', text, required)
			.addColumn('at', text, required)
			.addColumn('state', text, oneOf('state', states))
			.addColumn('notes', text, required)
			.addColumn('publisher_id', text)
			.execute();
		await database.schema
			.createTable('bulk_item')
			.addColumn('import_id', 'integer', (column) => column.notNull().references('bulk_import.id'))
			.addColumn('position', 'integer', required)
			.addColumn('program_id', text, required)
			.addColumn('input', text, required)
			.addColumn('choices', text, required)
			.addColumn('outcome', text)
			.addColumn('version', 'integer')
			.addColumn('reason', text)
			.addColumn('errors', text, required)
			.addPrimaryKeyConstraint('bulk_item_key', ['import_id', 'position'])
			.execute();
	},
};
