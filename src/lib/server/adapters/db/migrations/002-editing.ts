import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { key, numbered, ofProgram, oneOf, required, textOn } from './columns';
import { makeFinal } from './final-rows';

type Database = Kysely<unknown>;

/**
 * SQLite cannot let a column become empty: the table is made anew, on both engines alike. What was
 * imported so far is what the public sees.
 */
async function extendPrograms(database: Database): Promise<void> {
	const text = textOn(database);
	await database.schema
		.createTable('program_next')
		.addColumn('id', text, key)
		.addColumn('document', text)
		.addColumn('imported', text)
		.addColumn('state', text, oneOf('state', ['draft', 'review', 'published', 'withdrawn']))
		.addColumn('owner_id', text)
		.addColumn('confirm_by', text)
		.addColumn('confirmed_on', text)
		.addColumn('publish_at', text)
		.addColumn('end_at', text)
		.addColumn('number', 'integer', required)
		.execute();
	await sql`insert into program_next (id, document, imported, state, number)
		select id, document, imported, 'published', 1 from program`.execute(database);
	await database.schema.dropTable('program').execute();
	await database.schema.alterTable('program_next').renameTo('program').execute();
	for (const column of ['state', 'owner_id', 'confirm_by', 'publish_at', 'end_at'])
		await database.schema
			.createIndex(`program_by_${column}`)
			.on('program')
			.column(column)
			.execute();
}

async function createRevisions(database: Database): Promise<void> {
	const text = textOn(database);
	await database.schema
		.createTable('revision')
		.addColumn('program_id', text, ofProgram)
		.addColumn('number', 'integer', required)
		.addColumn('document', text, required)
		.addColumn('author_id', text)
		.addColumn('publisher_id', text)
		.addColumn('at', text, required)
		.addColumn('because', text)
		.addPrimaryKeyConstraint('revision_key', ['program_id', 'number'])
		.execute();
	await sql`insert into revision (program_id, number, document, at)
		select id, number, document, ${new Date().toISOString()} from program`.execute(database);
	await makeFinal(database, 'revision', ['program_id', 'number']);
}

async function createDrafts(database: Database): Promise<void> {
	const text = textOn(database);
	await database.schema
		.createTable('draft')
		.addColumn('program_id', text, (column) => ofProgram(column).primaryKey())
		.addColumn('document', text, required)
		.addColumn('base_number', 'integer', required)
		.addColumn('state', text, oneOf('state', ['draft', 'review']))
		.addColumn('author_id', text, required)
		.addColumn('version', 'integer', required)
		.addColumn('updated_at', text, required)
		.addColumn('note', text)
		.execute();
	await database.schema.createIndex('draft_by_author').on('draft').column('author_id').execute();
}

async function createAudit(database: Database): Promise<void> {
	const text = textOn(database);
	await database.schema
		.createTable('audit')
		.addColumn('id', 'integer', numbered(database))
		.addColumn('at', text, required)
		.addColumn('actor_id', text)
		.addColumn('deed', text, required)
		.addColumn('subject', text, required)
		.addColumn('detail', text)
		.execute();
	await database.schema
		.createIndex('audit_by_subject')
		.on('audit')
		.columns(['subject', 'id'])
		.execute();
	await database.schema
		.createIndex('audit_by_actor')
		.on('audit')
		.columns(['actor_id', 'id'])
		.execute();
	await makeFinal(database, 'audit', ['id']);
}

async function createJobs(database: Database): Promise<void> {
	const text = textOn(database);
	await database.schema
		.createTable('job')
		.addColumn('id', 'integer', numbered(database))
		.addColumn('kind', text, required)
		.addColumn('payload', text, required)
		.addColumn('run_at', text, required)
		.addColumn('attempts', 'integer', required)
		.addColumn('last_error', text)
		.addColumn('state', text, oneOf('state', ['waiting', 'running', 'failed', 'done']))
		.addColumn('claimed_at', text)
		.execute();
	await database.schema
		.createIndex('job_by_state')
		.on('job')
		.columns(['state', 'run_at'])
		.execute();
}

async function createCounts(database: Database): Promise<void> {
	const text = textOn(database);
	await database.schema
		.createTable('attempt')
		.addColumn('key_hash', text, required)
		.addColumn('window_start', text, required)
		.addColumn('count', 'integer', required)
		.addPrimaryKeyConstraint('attempt_key', ['key_hash', 'window_start'])
		.execute();
	await database.schema
		.createIndex('attempt_by_window')
		.on('attempt')
		.column('window_start')
		.execute();
	await database.schema
		.createTable('search_count')
		.addColumn('day', text, required)
		.addColumn('query', text, required)
		.addColumn('filters', text, required)
		.addColumn('results_band', text, required)
		.addColumn('count', 'integer', required)
		.addPrimaryKeyConstraint('search_count_key', ['day', 'query', 'filters', 'results_band'])
		.execute();
}

async function createLists(database: Database): Promise<void> {
	const text = textOn(database);
	await database.schema
		.createTable('link_check')
		.addColumn('url', text, key)
		.addColumn('state', text, oneOf('state', ['valid', 'broken', 'uncertain']))
		.addColumn('status', 'integer')
		.addColumn('checked_at', text, required)
		.addColumn('detail', text)
		.execute();
	await database.schema
		.createTable('setting')
		.addColumn('name', text, key)
		.addColumn('value', text, required)
		.execute();
	await database.schema
		.createTable('invitation')
		.addColumn('token_hash', text, key)
		.addColumn('email', text, required)
		.addColumn('role', text, required)
		.addColumn('invited_by', text)
		.addColumn('expires_at', text, required)
		.addColumn('used_at', text)
		.execute();
	await database.schema
		.createIndex('invitation_by_email')
		.on('invitation')
		.column('email')
		.execute();
}

/** The back office: drafts, revisions, who did what, work to be done, and what is counted. */
export const editing: Migration = {
	async up(database: Database) {
		await extendPrograms(database);
		await createRevisions(database);
		await createDrafts(database);
		await createAudit(database);
		await createJobs(database);
		await createCounts(database);
		await createLists(database);
	},
};
