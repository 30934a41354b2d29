import type { Kysely } from 'kysely';
import { DatabaseError, reasonOf, shownUrl } from '../database-error';
import { engineOf, type Connection } from '../engine';
import { migrate, migrateTo, migrationNames } from '../migrations';
import { assertEmpty } from '../move/target-tables';
import type { Tables } from '../tables';
import { oneAtATime } from '../transaction';
import type { Head, TableTally } from './backup-lines';
import { checkBackup } from './check-backup';
import { dropTables, emptyTables } from './clear-tables';
import { keepCounting, readCounters, type Counters } from './counters';
import { hasEdits } from './edits';
import { fillTables, shapesOf } from './fill-tables';
import { levelOf, ownTables } from './own-tables';
import { writeBackup, type BackupNotes } from './write-backup';

export interface RestoreOrder {
	url: string;
	/** The backup. */
	file: string;
	/** Where to put what is replaced; nothing where nothing may be. */
	safetyCopy: { file: string; notes: BackupNotes } | undefined;
}

export interface Restored {
	head: Head;
	tables: TableTally[];
	/** Where what was there before is now. */
	safetyCopy: string | undefined;
}

interface Before {
	counters: Counters;
	safetyCopy: string | undefined;
}

function assertKnown({ level }: Head): void {
	if (!migrationNames.includes(level))
		throw new Error('the backup was written by a newer version of the program: update it first');
}

/** What was there goes into a copy, where somebody has worked with it, and then away. */
async function clear(database: Connection, { safetyCopy }: RestoreOrder): Promise<Before> {
	const level = await levelOf(database);
	if (level === undefined) {
		await assertEmpty(database);
		return { counters: [], safetyCopy: undefined };
	}
	const tables = await ownTables(level);
	const isInUse = await hasEdits(database, tables);
	if (isInUse && !safetyCopy)
		throw new Error('somebody has worked in it; --replace keeps a copy of it and replaces it');
	if (isInUse && safetyCopy) await writeBackup(database, safetyCopy.file, safetyCopy.notes);
	const hasCounters = tables.some(({ name }) => name === 'counter');
	const counters = hasCounters ? await readCounters(database) : [];
	await dropTables(database, tables);
	return { counters, safetyCopy: isInUse ? safetyCopy?.file : undefined };
}

async function restoreInto(
	database: Connection,
	order: RestoreOrder,
	{ level }: Head,
): Promise<Omit<Restored, 'head'>> {
	const { counters, safetyCopy } = await clear(database, order);
	await migrateTo(database, level);
	const own = await ownTables(level);
	await emptyTables(database, own);
	const shapes = await shapesOf(database, engineOf(database), own);
	const tables = await fillTables(database, order.file, own, shapes);
	await migrate(database);
	await keepCounting(database, counters);
	return { tables, safetyCopy };
}

/**
 * Puts a backup into a database in which nobody has worked, or in the place of what is there. All of
 * it is there afterwards and is the same, or nothing has changed. The tables are then brought up to
 * date.
 * @throws DatabaseError in one line, without the password of the address
 */
export async function restoreBackup(
	database: Kysely<Tables>,
	order: RestoreOrder,
): Promise<Restored> {
	const { head } = await checkBackup(order.file);
	try {
		assertKnown(head);
		const restored = await oneAtATime(database, (transaction) =>
			restoreInto(transaction, order, head),
		);
		return { head, ...restored };
	} catch (error) {
		const reason = reasonOf(error, order.url);
		throw new DatabaseError(`${shownUrl(order.url)} was left as it is: ${reason}`);
	}
}
