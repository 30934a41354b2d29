import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { DatabaseError, reasonOf } from '../database-error';
import { engineOf, type Connection } from '../engine';
import { readRows, Tally } from '../move/rows';
import type { SourceTable } from '../move/source-tables';
import { inSnapshot } from '../snapshot';
import type { Tables } from '../tables';
import { formatVersion, type Foot, type Head, type TableTally } from './backup-lines';
import { writeLines } from './backup-file';
import { checkBackup } from './check-backup';
import { levelOf, ownTables } from './own-tables';
import { plainRow } from './plain-rows';

export interface BackupNotes {
	/** The version of the program. */
	version: string;
	/** An instant, as ISO text in UTC. */
	takenAt: string;
	/** What sessions are signed with, where it has to be kept with the database. */
	secret: string | undefined;
}

async function* tableLines(
	database: Connection,
	table: SourceTable,
	done: (tally: TableTally) => void,
): AsyncGenerator<string> {
	const { name, columns } = table;
	const tally = new Tally(table);
	yield JSON.stringify({ table: name, columns });
	for await (const rows of readRows(database, table)) {
		const plain = rows.map(plainRow);
		tally.add(plain);
		for (const row of plain) yield JSON.stringify(columns.map((column) => row[column]));
	}
	done({ name, rows: tally.rows, hash: tally.hash });
}

async function* contents(
	database: Connection,
	{ secret, ...notes }: BackupNotes,
	tallies: TableTally[],
): AsyncGenerator<string> {
	const level = await levelOf(database);
	if (level === undefined) throw new Error('there is no site in it');
	const head: Head = {
		...{ format: 'todoku-backup', formatVersion, ...notes },
		...{ engine: engineOf(database), level, secret: secret ?? null },
	};
	yield JSON.stringify(head);
	for (const table of await ownTables(level))
		yield* tableLines(database, table, (tally) => tallies.push(tally));
}

/** The lines and, last of all, what they have to add up to. */
async function* withFoot(
	lines: AsyncIterable<string>,
	tables: TableTally[],
): AsyncGenerator<string> {
	const sum = createHash('sha256');
	for await (const line of lines) {
		sum.update(`${line}\n`);
		yield `${line}\n`;
	}
	const foot: Foot = { tables, sha256: sum.digest('hex') };
	yield `${JSON.stringify(foot)}\n`;
}

/** Writes what a connection sees into `file`, reads it again and compares. */
export async function writeBackup(
	snapshot: Connection,
	file: string,
	notes: BackupNotes,
): Promise<TableTally[]> {
	const tables: TableTally[] = [];
	await writeLines(file, withFoot(contents(snapshot, notes, tables), tables), checkBackup);
	return tables;
}

/**
 * Puts all that a database holds at one moment into one file, on either engine alike, while the
 * site goes on.
 * @throws DatabaseError in one line, without the password of `url`
 */
export async function takeBackup(
	database: Kysely<Tables>,
	{ url, file, notes }: { url: string; file: string; notes: BackupNotes },
): Promise<TableTally[]> {
	try {
		return await inSnapshot(database, (snapshot) => writeBackup(snapshot, file, notes));
	} catch (error) {
		throw new DatabaseError(`no backup was taken: ${reasonOf(error, url)}`);
	}
}
