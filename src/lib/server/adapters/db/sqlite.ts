import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteAdapter, SqliteDialect, type SqliteDatabase } from 'kysely';
import { storable } from './stored-text';
import type { Tables } from './tables';

const busyTimeoutMilliseconds = 5000;
const retryMilliseconds = 10;

function toSqlite(value: unknown): SQLInputValue {
	if (typeof value === 'boolean') return value ? 1 : 0;
	if (value instanceof Date) return value.toISOString();
	return storable(value) as SQLInputValue;
}

/** `node:sqlite` in the shape that Kysely expects. */
function asKyselyDatabase(raw: DatabaseSync): SqliteDatabase {
	return {
		close: () => raw.close(),
		prepare(sql) {
			// A plain `begin` takes the write lock only at the first write, too late to wait for it.
			const statement = raw.prepare(sql === 'begin' ? 'begin immediate' : sql);
			return {
				reader: statement.columns().length > 0,
				all: (parameters) => statement.all(...parameters.map(toSqlite)),
				run: (parameters) => statement.run(...parameters.map(toSqlite)),
				iterate: (parameters) => statement.iterate(...parameters.map(toSqlite)),
			};
		},
	};
}

/**
 * SQLite makes and changes tables within transactions, though Kysely does not count on it. Without
 * one, a migration could be left half done, or be done twice by processes that start at once.
 */
class TransactionalAdapter extends SqliteAdapter {
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

class TransactionalDialect extends SqliteDialect {
	override createAdapter(): SqliteAdapter {
		return new TransactionalAdapter();
	}
}

/** Unlike for any other statement, SQLite does not wait here for another process that does the same. */
function writeAhead(raw: DatabaseSync): void {
	const deadline = performance.now() + busyTimeoutMilliseconds;
	const never = new Int32Array(new SharedArrayBuffer(4));
	for (;;)
		try {
			return raw.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
		} catch (error) {
			if (performance.now() > deadline) throw error;
			Atomics.wait(never, 0, 0, retryMilliseconds);
		}
}

/** Node's own recursive mkdir never comes back from places such as /proc. */
function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	try {
		mkdirSync(folder, { mode: 0o700 });
	} catch (error) {
		// Another process may have been quicker.
		if (!existsSync(folder)) throw error;
	}
}

/** For nobody else to read; what SQLite puts beside it gets the same rights. */
function makeFile(file: string): void {
	makeFolder(dirname(file));
	if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
}

/** Opens (and makes) a SQLite file. WAL keeps every acknowledged write through a kill of the process. */
export function openSqlite(file: string): Kysely<Tables> {
	if (file !== ':memory:') makeFile(file);
	const raw = new DatabaseSync(file, {
		timeout: busyTimeoutMilliseconds,
		enableForeignKeyConstraints: true,
	});
	writeAhead(raw);
	return new Kysely<Tables>({
		dialect: new TransactionalDialect({ database: asKyselyDatabase(raw) }),
	});
}
