import { join } from 'node:path';
import { DatabaseError } from '../adapters/db/database-error';
import { openDatabase } from '../adapters/db/open';
import { databaseProgramStore } from '../adapters/db/program-store';
import { ConfigError, type Config } from '../config';
import { log } from '../log';

/** Where the database is: a file of its own, unless another was named. */
export const databaseUrl = (config: Config): string =>
	config.DATABASE_URL ?? `sqlite:${join(config.TODOKU_VAR, 'todoku.db')}`;

/** A database that cannot be used is for a person to mend, as is a wrong value. */
const asConfigError = (error: unknown): never => {
	if (error instanceof DatabaseError) throw new ConfigError(`DATABASE_URL: ${error.message}.`);
	throw error;
};

/** The database, brought up to date, and the programs in it. */
export async function openStore(config: Config) {
	const lost = (reason: string) => log.warn({ reason }, 'a connection to the database was lost');
	const database = await openDatabase(databaseUrl(config), lost).catch(asConfigError);
	const store = databaseProgramStore(database, (program, message) =>
		log.error({ program, message }, 'a stored program cannot be read'),
	);
	return { database, store };
}
