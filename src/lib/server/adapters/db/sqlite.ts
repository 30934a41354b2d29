import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely';
import type { Tables } from './tables';

const busyTimeoutMilliseconds = 5000;

function toSqlite(value: unknown): SQLInputValue {
	if (typeof value === 'boolean') return value ? 1 : 0;
	if (value instanceof Date) return value.toISOString();
	return value as SQLInputValue;
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

/** Opens (and makes) a SQLite file. WAL keeps every acknowledged write through a kill of the process. */
export function openSqlite(file: string): Kysely<Tables> {
	if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
	const raw = new DatabaseSync(file, {
		timeout: busyTimeoutMilliseconds,
		enableForeignKeyConstraints: true,
	});
	raw.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
	return new Kysely<Tables>({ dialect: new SqliteDialect({ database: asKyselyDatabase(raw) }) });
}
