import { sql, type Kysely } from 'kysely';
import { engineOf, type Connection } from './engine';
import type { Tables } from './tables';

type Work<Result> = (snapshot: Connection) => Promise<Result>;

const onSqlite = <Result>(database: Kysely<Tables>, work: Work<Result>): Promise<Result> =>
	database.connection().execute(async (connection) => {
		// Unlike every other transaction here, one that only reads and keeps nobody from writing.
		await sql`begin deferred`.execute(connection);
		try {
			return await work(connection);
		} finally {
			await sql`rollback`.execute(connection);
		}
	});

const onPostgres = <Result>(database: Kysely<Tables>, work: Work<Result>): Promise<Result> =>
	database
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(work);

/** What a database holds at one moment, while others go on writing. */
export const inSnapshot = <Result>(
	database: Kysely<Tables>,
	work: Work<Result>,
): Promise<Result> =>
	engineOf(database) === 'postgres' ? onPostgres(database, work) : onSqlite(database, work);
