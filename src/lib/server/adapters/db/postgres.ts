import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { storable } from './stored-text';
import type { Tables } from './tables';

const seconds = 1000;

/** The type `bigint`, which `count(*)` gives as well; `pg` leaves it as text. */
const bigint = 20;

function toNumber(text: string): number {
	const value = Number(text);
	if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large a number`);
	return value;
}

const parserOf: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
	// Nothing is asked for in binary.
	type === bigint ? toNumber : (pg.types.getTypeParser(type, format as 'text') as never);

/** A setting within `url` comes before the one given here. */
function poolFor(url: string): pg.Pool {
	return new pg.Pool({
		connectionString: url,
		application_name: 'todoku',
		max: 10,
		connectionTimeoutMillis: 5 * seconds,
		idleTimeoutMillis: 30 * seconds,
		statement_timeout: 30 * seconds,
		idle_in_transaction_session_timeout: 60 * seconds,
		keepAlive: true,
		types: { getTypeParser: parserOf },
	});
}

/** One place for all that is written, rather than each of them. */
function leaveOutNul(client: pg.PoolClient): void {
	const { query } = client;
	Object.assign(client, {
		query: (text: unknown, values: unknown, ...rest: unknown[]): unknown =>
			Reflect.apply(query, client, [
				text,
				Array.isArray(values) ? values.map(storable) : values,
				...rest,
			]),
	});
}

/**
 * Opens a PostgreSQL database. Nothing is asked of the server before the first query; a connection
 * that was lost is replaced by the next one, and `lost` is told why.
 */
export function openPostgres(url: string, lost: (reason: string) => void): Kysely<Tables> {
	const pool = poolFor(url);
	pool.on('error', (error) => lost(error.message));
	// One that is lost between two statements of a transaction would end the process otherwise.
	pool.on('connect', (client) => client.on('error', () => undefined));
	pool.on('connect', leaveOutNul);
	return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
