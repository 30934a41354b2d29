import { PostgresAdapter, type Kysely, type QueryExecutorProvider, type Transaction } from 'kysely';
import type { Tables } from './tables';

export type Engine = 'sqlite' | 'postgres';

/** Outside a transaction or within one. */
export type Connection = Kysely<Tables> | Transaction<Tables>;

/** The engine below a connection, for the few things that each does in its own way. */
export const engineOf = (database: QueryExecutorProvider): Engine =>
	database.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
