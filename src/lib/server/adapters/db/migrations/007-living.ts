import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { key, required, textOn } from './columns';

/** Links that confirm programs, and since when a link of a program is as it is. */
export const living: Migration = {
	async up(database: Kysely<unknown>) {
		const text = textOn(database);
		await database.schema
			.createTable('confirmation_link')
			.addColumn('token_hash', text, key)
			.addColumn('owner_id', text, required)
			.addColumn('program_ids', text, required)
			.addColumn('made_on', text, required)
			.addColumn('expires_at', text, required)
			.execute();
		await database.schema
			.createIndex('confirmation_link_by_owner')
			.on('confirmation_link')
			.columns(['owner_id', 'made_on'])
			.execute();
		await database.schema.alterTable('link_check').addColumn('since', text).execute();
		await database.schema.alterTable('link_check').addColumn('moved_to', text).execute();
	},
};
