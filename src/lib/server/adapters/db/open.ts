import { sql, type Kysely } from 'kysely';
import { DatabaseError, reasonOf, shownUrl } from './database-error';
import { engineOf } from './engine';
import { migrate } from './migrations';
import { openPostgres } from './postgres';
import { openSqlite } from './sqlite';
import type { Tables } from './tables';

type Lost = (reason: string) => void;

const isPostgres = (url: string): boolean => /^postgres(ql)?:/.test(url);

const open = (url: string, lost: Lost): Kysely<Tables> =>
	isPostgres(url) ? openPostgres(url, lost) : openSqlite(url.replace(/^sqlite:/, ''));

/** Japanese in any other encoding would be refused, or spoilt, one program at a time. */
async function checkEncoding(database: Kysely<Tables>): Promise<void> {
	if (engineOf(database) === 'sqlite') return;
	const { rows } = await sql<{ encoding: string }>`
		select current_setting('server_encoding') as encoding`.execute(database);
	const encoding = rows[0]?.encoding;
	if (encoding !== 'UTF8') throw new Error(`its encoding is ${encoding}, not UTF8`);
}

async function openAnd(
	url: string,
	lost: Lost,
	prepare: (database: Kysely<Tables>) => Promise<void>,
): Promise<Kysely<Tables>> {
	let database: Kysely<Tables> | undefined;
	try {
		database = open(url, lost);
		await checkEncoding(database);
		await prepare(database);
		return database;
	} catch (error) {
		await database?.destroy();
		throw new DatabaseError(`${shownUrl(url)} cannot be used: ${reasonOf(error, url)}`);
	}
}

/**
 * Opens `sqlite:path/to/file` (made where there is none) or `postgres://…` as it is.
 * `lost` hears of a connection that broke while nobody used it.
 * @throws DatabaseError in one line without the password, when it cannot be reached or used.
 */
export const connect = (url: string, lost: Lost = () => undefined): Promise<Kysely<Tables>> =>
	openAnd(url, lost, () => Promise.resolve());

/** As `connect`, and brings its tables up to date. */
export const openDatabase = (url: string, lost: Lost = () => undefined): Promise<Kysely<Tables>> =>
	openAnd(url, lost, migrate);
