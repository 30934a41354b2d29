import { sql, type Kysely } from 'kysely';
import { DatabaseError, reasonOf, shownUrl } from './database-error';
import { engineOf } from './engine';
import { migrate } from './migrations';
import { openPostgres } from './postgres';
import { openSqlite } from './sqlite';
import type { Tables } from './tables';

export const isPostgres = (url: string): boolean => /^postgres(ql)?:/.test(url);

const open = (url: string, lost: (reason: string) => void): Kysely<Tables> =>
	isPostgres(url) ? openPostgres(url, lost) : openSqlite(url.replace(/^sqlite:/, ''));

/** Japanese in any other encoding would be refused, or spoilt, one program at a time. */
async function checkEncoding(database: Kysely<Tables>): Promise<void> {
	if (engineOf(database) === 'sqlite') return;
	const { rows } = await sql<{ encoding: string }>`
		select current_setting('server_encoding') as encoding`.execute(database);
	const encoding = rows[0]?.encoding;
	if (encoding !== 'UTF8') throw new Error(`its encoding is ${encoding}, not UTF8`);
}

/**
 * Opens `sqlite:path/to/file` (made where there is none) or `postgres://…`, and brings its tables up
 * to date. `lost` hears of a connection that broke while nobody used it.
 * @throws DatabaseError in one line without the password, when it cannot be reached or used.
 */
export async function openDatabase(
	url: string,
	lost: (reason: string) => void = () => undefined,
): Promise<Kysely<Tables>> {
	let database: Kysely<Tables> | undefined;
	try {
		database = open(url, lost);
		await checkEncoding(database);
		await migrate(database);
		return database;
	} catch (error) {
		await database?.destroy();
		throw new DatabaseError(`${shownUrl(url)} cannot be used: ${reasonOf(error, url)}`);
	}
}
