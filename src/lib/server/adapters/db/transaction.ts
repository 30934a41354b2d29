import { sql, type Kysely, type Transaction } from 'kysely';
import { engineOf } from './engine';
import type { Tables } from './tables';

/** Any number, as long as nobody else locks it: "todoku" as letters of a telephone's keys. */
const lock = 863_658;

/**
 * All that `work` writes, or nothing, one writer after the other: what it has read stays true until
 * it is done. SQLite has one writer anyway; PostgreSQL gets a lock that lasts as long as the
 * transaction.
 */
export function oneAtATime<Result>(
	database: Kysely<Tables>,
	work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
	return database.transaction().execute(async (transaction) => {
		if (engineOf(transaction) === 'postgres')
			await sql`select pg_advisory_xact_lock(${lock})`.execute(transaction);
		return work(transaction);
	});
}
