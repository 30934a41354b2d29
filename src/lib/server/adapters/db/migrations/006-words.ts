import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { numbered, oneOf, required, textOn } from './columns';

/** Words that staff add to the thesaurus, and how searches turned out with them. */
export const words: Migration = {
	async up(database: Kysely<unknown>) {
		const text = textOn(database);
		await database.schema
			.createTable('word_change')
			.addColumn('id', 'integer', numbered(database))
			.addColumn('concept', text, required)
			.addColumn('word', text, required)
			.addColumn('language', text, oneOf('language', ['ja', 'en']))
			.addColumn('role', text, oneOf('role', ['say', 'write']))
			.addColumn('state', text, oneOf('state', ['draft', 'review', 'published', 'withdrawn']))
			.addColumn('author_id', text, required)
			.addColumn('publisher_id', text)
			.addColumn('at', text, required)
			.addColumn('version', 'integer', required)
			.addColumn('note', text)
			.addColumn('query', text)
			.addColumn('replay_revision', 'integer')
			.addColumn('replay', text)
			.execute();
		await database.schema
			.createIndex('word_change_by_state')
			.on('word_change')
			.columns(['state', 'at'])
			.execute();
	},
};
