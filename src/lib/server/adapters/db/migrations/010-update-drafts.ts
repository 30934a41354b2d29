import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { key, ofProgram, oneOf, required, textOn } from './columns';

/** As they were when this was written. */
const types = [
	...['new', 'changed', 'opens', 'closes-soon', 'budget-gone', 'extended', 'ended'],
	...['result', 'event', 'note'],
];

/** SQLite cannot change what a column allows, so that the table is written anew. */
async function allowStaff(database: Kysely<unknown>): Promise<void> {
	const text = textOn(database);
	await database.schema
		.createTable('update_item_anew')
		.addColumn('id', text, key)
		.addColumn('published_at', text, required)
		.addColumn('origin', text, oneOf('origin', ['data', 'calendar', 'staff']))
		.addColumn('document', text, required)
		.execute();
	await sql`insert into update_item_anew (id, published_at, origin, document)
		select id, published_at, origin, document from update_item`.execute(database);
	await database.schema.dropTable('update_item').execute();
	await database.schema.alterTable('update_item_anew').renameTo('update_item').execute();
}

/** Drafts of updates, one a revision at most; and updates that staff have accepted or written. */
export const updateDrafts: Migration = {
	async up(database: Kysely<unknown>) {
		const text = textOn(database);
		await allowStaff(database);
		await database.schema
			.createTable('update_draft')
			.addColumn('program_id', text, ofProgram)
			.addColumn('number', 'integer', required)
			.addColumn('at', text, required)
			.addColumn('type', text, oneOf('type', types))
			.addColumn('text', text, required)
			.addColumn('state', text, oneOf('state', ['waiting', 'accepted', 'dropped']))
			.addPrimaryKeyConstraint('update_draft_key', ['program_id', 'number'])
			.execute();
		await database.schema
			.createIndex('update_draft_by_state')
			.on('update_draft')
			.columns(['state', 'at'])
			.execute();
	},
};
