import { existsSync } from 'node:fs';
import { DatabaseError, reasonOf, shownUrl } from '../database-error';
import type { Connection } from '../engine';
import { migrate } from '../migrations';
import { connect } from '../open';
import { inSnapshot } from '../snapshot';
import { oneAtATime } from '../transaction';
import { readRows, Tally, writeRows } from './rows';
import { migrationsOf, sourceTables, type SourceTable } from './source-tables';
import { assertEmpty, goOnCounting, targetTables, type TargetTable } from './target-tables';

/** A table that was copied, read back, and found to be the same. */
export interface MovedTable {
	name: string;
	rows: number;
	/** SHA-256 over the rows, whatever their order. */
	hash: string;
}

async function assertSameVersion(source: Connection, target: Connection): Promise<void> {
	const [ours, theirs] = [await migrationsOf(source), await migrationsOf(target)];
	if (ours.length === 0) throw new Error('the database to move from holds no site');
	if (ours.join() !== theirs.join())
		throw new Error('the database to move from is of another version: start the site on it once');
}

async function copy(
	source: Connection,
	target: Connection,
	table: SourceTable,
	{ convert }: TargetTable,
): Promise<Tally> {
	const tally = new Tally(table);
	for await (const rows of readRows(source, table)) {
		const converted = rows.map(convert);
		tally.add(converted);
		await writeRows(target, table, converted);
	}
	return tally;
}

async function count(database: Connection, table: SourceTable): Promise<Tally> {
	const tally = new Tally(table);
	for await (const rows of readRows(database, table)) tally.add(rows);
	return tally;
}

async function moveTable(
	source: Connection,
	target: Connection,
	table: SourceTable,
	shape: TargetTable,
): Promise<MovedTable> {
	const { name } = table;
	try {
		const sent = await copy(source, target, table, shape);
		await goOnCounting(target, name, shape);
		const arrived = await count(target, table);
		if (sent.rows !== arrived.rows)
			throw new Error(`${arrived.rows} of ${sent.rows} rows have arrived`);
		if (sent.hash !== arrived.hash) throw new Error('not all rows have arrived as they were');
		return { name, rows: arrived.rows, hash: arrived.hash };
	} catch (error) {
		throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error,
		});
	}
}

async function moveAll(source: Connection, target: Connection): Promise<MovedTable[]> {
	await assertEmpty(target);
	await assertSameVersion(source, target);
	const tables = await sourceTables(source);
	const shapes = await targetTables(target, tables);
	const moved: MovedTable[] = [];
	for (const table of tables) {
		const shape = shapes.get(table.name);
		if (shape) moved.push(await moveTable(source, target, table, shape));
	}
	return moved;
}

/** Opening a file that is not there would make one. */
function assertThere(from: string): void {
	const file = from.replace(/^sqlite:/, '');
	if (!from.startsWith('sqlite:')) throw new DatabaseError(`${shownUrl(from)} is no SQLite file`);
	if (!existsSync(file)) throw new DatabaseError(`${file} is not there`);
}

/**
 * Copies all that a SQLite database holds at one moment into an empty PostgreSQL database, reads it
 * back and compares. Nothing is there unless all is, and is the same.
 * @param from `sqlite:path/to/file`, which may be in use
 * @param to `postgres://…`
 * @throws DatabaseError in one line without a password, when either cannot be used for this.
 */
export async function moveDatabase(from: string, to: string): Promise<MovedTable[]> {
	assertThere(from);
	const source = await connect(from);
	try {
		const target = await connect(to);
		try {
			await assertEmpty(target);
			await migrate(target);
			return await inSnapshot(source, (snapshot) =>
				oneAtATime(target, (transaction) => moveAll(snapshot, transaction)),
			);
		} catch (error) {
			throw new DatabaseError(`${shownUrl(to)} was not filled: ${reasonOf(error, to)}`);
		} finally {
			await target.destroy();
		}
	} finally {
		await source.destroy();
	}
}
