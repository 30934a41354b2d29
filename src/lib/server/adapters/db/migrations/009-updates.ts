import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { key, oneOf, required, textOn } from './columns';

/** Updates that were published, and days that were given to calendars. */
export const updates: Migration = {
	async up(database: Kysely<unknown>) {
		const text = textOn(database);
		await database.schema
			.createTable('update_item')
			.addColumn('id', text, key)
			.addColumn('published_at', text, required)
			.addColumn('origin', text, oneOf('origin', ['data', 'calendar']))
			.addColumn('document', text, required)
			.execute();
		await database.schema
			.createTable('calendar_entry')
			.addColumn('key', text, key)
			.addColumn('program_id', text, required)
			.addColumn('day', text, required)
			.addColumn('what', text, oneOf('what', ['opens', 'closes', 'on']))
			.addColumn('stage', text, required)
			.addColumn('fiscal_year', 'integer', required)
			.addColumn('changes', 'integer', required)
			.addColumn('changed_at', text, required)
			.addColumn('cancelled', 'integer', required)
			.execute();
	},
};
