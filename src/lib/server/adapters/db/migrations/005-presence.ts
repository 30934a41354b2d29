import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { required, textOn } from './columns';

/** Who has a draft open. Rows last for minutes, so they need not refer to the program. */
export const presence: Migration = {
	async up(database: Kysely<unknown>) {
		const text = textOn(database);
		await database.schema
			.createTable('draft_presence')
			.addColumn('program_id', text, required)
			.addColumn('person_id', text, required)
			.addColumn('since', text, required)
			.addColumn('at', text, required)
			.addPrimaryKeyConstraint('draft_presence_key', ['program_id', 'person_id'])
			.execute();
		await database.schema
			.createIndex('draft_presence_by_at')
			.on('draft_presence')
			.column('at')
			.execute();
	},
};
