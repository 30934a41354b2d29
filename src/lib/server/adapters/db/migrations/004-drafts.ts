import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { ofProgram, required, textOn } from './columns';

/** Who has decided on a publication to come, and what a draft was at each save while it is one. */
export const drafts: Migration = {
	async up(database: Kysely<unknown>) {
		const text = textOn(database);
		await database.schema.alterTable('program').addColumn('publish_by', text).execute();
		await database.schema
			.createTable('draft_save')
			.addColumn('program_id', text, ofProgram)
			.addColumn('version', 'integer', required)
			.addColumn('document', text, required)
			.addPrimaryKeyConstraint('draft_save_key', ['program_id', 'version'])
			.execute();
	},
};
