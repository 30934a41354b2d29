import type { Insertable, Kysely } from 'kysely';
import { updateSchema, type Update } from '../../../domain/updates/update';
import type { UpdateStore } from '../../ports/update-store';
import { raiseCounter } from './catalogue-revision';
import type { Connection } from './engine';
import type { Tables, UpdateItemTable } from './tables';
import { oneAtATime } from './transaction';

type Origin = UpdateItemTable['origin'];

const counter = 'updates-revision';
/** How many rows a statement writes; SQLite takes 32,766 values in one. */
const rowsAtOnce = 200;

const rowOf = (update: Update, origin: Origin): Insertable<UpdateItemTable> => ({
	...{ id: update.id, published_at: update.publishedAt, origin },
	document: JSON.stringify(update),
});

function* portions<Row>(rows: readonly Row[]): Generator<Row[]> {
	for (let start = 0; start < rows.length; start += rowsAtOnce)
		yield rows.slice(start, start + rowsAtOnce);
}

async function readAll(database: Connection): Promise<Update[]> {
	const rows = await database
		.selectFrom('update_item')
		.select('document')
		.orderBy('published_at', 'desc')
		.orderBy('id')
		.execute();
	return rows.map(({ document }) => updateSchema.parse(JSON.parse(document)));
}

async function readRevision(database: Connection): Promise<number> {
	const row = await database
		.selectFrom('counter')
		.select('value')
		.where('name', '=', counter)
		.executeTakeFirst();
	return row?.value ?? 0;
}

/** Another item of the same id that did not come from the data folder stays as it is. */
async function bringPast(database: Connection, updates: readonly Update[], isWhole: boolean) {
	const rows = await database
		.selectFrom('update_item')
		.select(['id', 'document', 'origin'])
		.execute();
	const stored = new Map(rows.map((row) => [row.id, row]));
	const arriving = updates.map((update) => rowOf(update, 'data'));
	const changed = arriving.filter(({ id, document }) => {
		const row = stored.get(id);
		return !row || (row.origin === 'data' && row.document !== document);
	});
	const present = new Set(updates.map(({ id }) => id));
	const gone = rows.filter(({ id, origin }) => origin === 'data' && !present.has(id));
	const leaving = (isWhole ? gone : []).map(({ id }) => id);
	const outdated = [...leaving, ...changed.map(({ id }) => id)];
	for (const some of portions(outdated))
		await database.deleteFrom('update_item').where('id', 'in', some).execute();
	for (const some of portions(changed))
		await database.insertInto('update_item').values(some).execute();
	if (outdated.length > 0) await raiseCounter(database, counter);
}

async function writeOnce(database: Connection, updates: readonly Update[]): Promise<void> {
	let written = 0n;
	for (const some of portions(updates)) {
		const result = await database
			.insertInto('update_item')
			.values(some.map((update) => rowOf(update, 'calendar')))
			.onConflict((conflict) => conflict.column('id').doNothing())
			.executeTakeFirst();
		written += result.numInsertedOrUpdatedRows ?? 0n;
	}
	if (written > 0n) await raiseCounter(database, counter);
}

/** Brings an item before the public, as part of the transaction of somebody's deed. */
export async function addItem(transaction: Connection, item: Update): Promise<void> {
	await transaction.insertInto('update_item').values(rowOf(item, 'staff')).execute();
	await raiseCounter(transaction, counter);
}

/** Updates in the table `update_item`, one JSON document each. */
export const databaseUpdateStore = (database: Kysely<Tables>): UpdateStore => ({
	revision: () => readRevision(database),
	all: () => readAll(database),
	bringPast: (updates, isWhole) =>
		oneAtATime(database, (transaction) => bringPast(transaction, updates, isWhole)),
	async writeOnce(updates) {
		if (updates.length > 0)
			await oneAtATime(database, (transaction) => writeOnce(transaction, updates));
	},
});
