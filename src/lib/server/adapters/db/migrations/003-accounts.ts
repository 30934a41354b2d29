import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { engineOf } from '../engine';
import { key, required, textOn } from './columns';

type Database = Kysely<unknown>;

/** The types that the library for accounts reads and writes: each engine has its own. */
function typesOn(database: Database) {
	const isPostgres = engineOf(database) === 'postgres';
	return {
		text: textOn(database),
		instant: isPostgres ? sql`timestamptz` : sql`text`,
		yesOrNo: isPostgres ? sql`boolean` : sql`integer`,
	};
}

async function createPeople(database: Database): Promise<void> {
	const { text, instant, yesOrNo } = typesOn(database);
	await database.schema
		.createTable('staff_member')
		.addColumn('id', text, key)
		.addColumn('name', text, required)
		.addColumn('email', text, (column) => column.notNull().unique())
		.addColumn('emailVerified', yesOrNo, required)
		.addColumn('image', text)
		.addColumn('role', text, required)
		.addColumn('closed', yesOrNo, required)
		.addColumn('twoFactorEnabled', yesOrNo)
		.addColumn('createdAt', instant, required)
		.addColumn('updatedAt', instant, required)
		.execute();
}

async function createSessions(database: Database): Promise<void> {
	const { text, instant } = typesOn(database);
	await database.schema
		.createTable('staff_session')
		.addColumn('id', text, key)
		.addColumn('token', text, (column) => column.notNull().unique())
		.addColumn('userId', text, (column) =>
			column.notNull().references('staff_member.id').onDelete('cascade'),
		)
		.addColumn('expiresAt', instant, required)
		.addColumn('ipAddress', text)
		.addColumn('userAgent', text)
		.addColumn('createdAt', instant, required)
		.addColumn('updatedAt', instant, required)
		.execute();
	await database.schema
		.createIndex('staff_session_by_member')
		.on('staff_session')
		.column('userId')
		.execute();
}

async function createCredentials(database: Database): Promise<void> {
	const { text, instant } = typesOn(database);
	const table = database.schema
		.createTable('staff_credential')
		.addColumn('id', text, key)
		.addColumn('accountId', text, required)
		.addColumn('providerId', text, required)
		.addColumn('userId', text, (column) =>
			column.notNull().references('staff_member.id').onDelete('cascade'),
		)
		.addColumn('password', text)
		.addColumn('accessToken', text)
		.addColumn('refreshToken', text)
		.addColumn('idToken', text)
		.addColumn('accessTokenExpiresAt', instant)
		.addColumn('refreshTokenExpiresAt', instant)
		.addColumn('scope', text)
		.addColumn('createdAt', instant, required)
		.addColumn('updatedAt', instant, required)
		// One password a person, though two requests set one at once.
		.addUniqueConstraint('staff_credential_once', ['providerId', 'accountId']);
	await table.execute();
	await database.schema
		.createIndex('staff_credential_by_member')
		.on('staff_credential')
		.column('userId')
		.execute();
}

async function createSecondFactors(database: Database): Promise<void> {
	const { text, instant, yesOrNo } = typesOn(database);
	await database.schema
		.createTable('staff_second_factor')
		.addColumn('id', text, key)
		.addColumn('userId', text, (column) =>
			column.notNull().unique().references('staff_member.id').onDelete('cascade'),
		)
		.addColumn('secret', text, required)
		.addColumn('backupCodes', text, required)
		.addColumn('verified', yesOrNo)
		.addColumn('failedVerificationCount', 'integer')
		.addColumn('lockedUntil', instant)
		.execute();
}

async function createChallenges(database: Database): Promise<void> {
	const { text, instant } = typesOn(database);
	await database.schema
		.createTable('staff_challenge')
		.addColumn('id', text, key)
		.addColumn('identifier', text, required)
		.addColumn('value', text, required)
		.addColumn('expiresAt', instant, required)
		.addColumn('createdAt', instant, required)
		.addColumn('updatedAt', instant, required)
		.execute();
	await database.schema
		.createIndex('staff_challenge_by_identifier')
		.on('staff_challenge')
		.column('identifier')
		.execute();
}

/**
 * Who works in the back office. Rows are written by the library in `adapters/auth`, which names the
 * columns; this is the only place that makes them.
 */
export const accounts: Migration = {
	async up(database: Database) {
		await createPeople(database);
		await createSessions(database);
		await createCredentials(database);
		await createSecondFactors(database);
		await createChallenges(database);
	},
};
