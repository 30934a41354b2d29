import { sql, type Kysely } from 'kysely';
import { engineOf } from '../engine';

const says = (table: string) => sql.lit(`${table}: what is written here is never changed`);

async function onSqlite(database: Kysely<unknown>, table: string, key: string[]): Promise<void> {
	const refuse = sql`begin select raise(abort, ${says(table)}); end`;
	for (const event of ['update', 'delete']) {
		const name = sql.ref(`${table}_refuses_${event}`);
		const when = sql`before ${sql.raw(event)} on ${sql.table(table)}`;
		await sql`create trigger ${name} ${when} ${refuse}`.execute(database);
	}
	// `insert or replace` removes a row without a word.
	const same = sql.join(
		key.map((column) => sql`${sql.ref(column)} = new.${sql.ref(column)}`),
		sql` and `,
	);
	await sql`create trigger ${sql.ref(`${table}_refuses_replace`)} before insert on ${sql.table(table)}
		when exists (select 1 from ${sql.table(table)} where ${same}) ${refuse}`.execute(database);
}

async function onPostgres(database: Kysely<unknown>, table: string): Promise<void> {
	const name = sql.ref(`${table}_refuses_change`);
	await sql`create function ${name}() returns trigger language plpgsql as
		${sql.lit(`begin raise exception '${table}: what is written here is never changed'; end`)}`.execute(
		database,
	);
	await sql`create trigger ${name} before update or delete or truncate on ${sql.table(table)}
		for each statement execute function ${name}()`.execute(database);
}

/** Lets rows be added to a table and never be changed or removed, whoever asks. */
export const makeFinal = (
	database: Kysely<unknown>,
	table: string,
	key: string[],
): Promise<void> =>
	engineOf(database) === 'postgres' ? onPostgres(database, table) : onSqlite(database, table, key);
