import type { Kysely } from 'kysely';
import type { AuditDeed } from '../../../domain/editing/audit-deeds';
import type { BegunState, BulkStore } from '../../ports/bulk-store';
import type { SomebodysAct } from '../../ports/editor-store';
import { toImport, toItem, written } from './bulk-rows';
import { readObject } from './editor-store-rows';
import type { Connection } from './engine';
import { addJob } from './job-rows';
import type { Tables } from './tables';
import { oneAtATime } from './transaction';

/** How many rows a statement writes; SQLite takes 32,766 values in one. */
const rowsAtOnce = 100;
const longestName = 200;

const nameOf = (fileName: string): string =>
	[...fileName.replaceAll('\0', '').toWellFormed()].slice(0, longestName).join('');

type File = Parameters<BulkStore['add']>[0];
type Step = Parameters<BulkStore['begin']>[0];

/** What somebody has done who has brought an import to this state. */
const deedTo: Readonly<Record<BegunState, AuditDeed>> = {
	applying: 'apply-import',
	publishing: 'publish-import',
	discarded: 'discard-import',
};

const writeAudit = (
	transaction: Connection,
	{ actorId, at }: SomebodysAct,
	[id, deed, detail]: [number, AuditDeed, object],
) =>
	transaction
		.insertInto('audit')
		.values({
			...{ at, actor_id: actorId, deed, subject: `import/${id}` },
			detail: JSON.stringify(detail),
		})
		.execute();

async function add(transaction: Connection, file: File, act: SomebodysAct): Promise<number> {
	const file_name = nameOf(file.fileName);
	const { id } = await transaction
		.insertInto('bulk_import')
		.values({
			...{ file_name, actor_id: act.actorId, at: act.at, state: 'checked' },
			...{ notes: written(file.notes), publisher_id: null },
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	const rows = file.items.map((item, position) => ({
		...{ import_id: id, position, program_id: item.id, input: written(item.input) },
		...{ choices: '[]', outcome: null, version: null, reason: null, errors: '[]' },
	}));
	for (let start = 0; start < rows.length; start += rowsAtOnce)
		await transaction
			.insertInto('bulk_item')
			.values(rows.slice(start, start + rowsAtOnce))
			.execute();
	await writeAudit(transaction, act, [
		id,
		'upload-import',
		{ file: file_name, programs: rows.length },
	]);
	return id;
}

async function begin(transaction: Connection, step: Step, act: SomebodysAct): Promise<boolean> {
	const { id, from, to, choices, jobKind } = step;
	const { numUpdatedRows } = await transaction
		.updateTable('bulk_import')
		.set({ state: to, ...(to === 'publishing' ? { publisher_id: act.actorId } : {}) })
		.where('id', '=', id)
		.where('state', 'in', from)
		.executeTakeFirst();
	if (numUpdatedRows === 0n) return false;
	for (const [position, chosen] of choices ?? [])
		await transaction
			.updateTable('bulk_item')
			.set({ choices: written(chosen) })
			.where('import_id', '=', id)
			.where('position', '=', position)
			.execute();
	if (jobKind !== undefined)
		await addJob(transaction, { kind: jobKind, payload: { import: id }, runAt: act.at });
	await writeAudit(transaction, act, [id, deedTo[to], {}]);
	return true;
}

const countsOf = (database: Kysely<Tables>, ids: readonly number[]) =>
	database
		.selectFrom('bulk_item')
		.select(({ fn }) => ['import_id', 'outcome', fn.countAll<number>().as('count')])
		.where('import_id', 'in', ids)
		.groupBy(['import_id', 'outcome'])
		.execute();

const readersOf = (
	database: Kysely<Tables>,
): Pick<BulkStore, 'imports' | 'import' | 'items' | 'imported'> => ({
	async imports(limit) {
		const rows = await database
			.selectFrom('bulk_import')
			.selectAll()
			.orderBy('id', 'desc')
			.limit(limit)
			.execute();
		const ids = rows.map(({ id }) => id);
		const counts = ids.length === 0 ? [] : await countsOf(database, ids);
		return rows.map((row) => toImport(row, counts));
	},
	async import(id) {
		const row = await database
			.selectFrom('bulk_import')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirst();
		return row && toImport(row, await countsOf(database, [id]));
	},
	async items(id) {
		const rows = await database
			.selectFrom('bulk_item')
			.selectAll()
			.where('import_id', '=', id)
			.orderBy('position')
			.execute();
		return rows.map(toItem);
	},
	async imported(ids) {
		if (ids.length === 0) return new Map();
		const rows = await database
			.selectFrom('program')
			.select(['id', 'imported'])
			.where('imported', 'is not', null)
			.execute();
		const wanted = new Set(ids);
		return new Map(
			rows
				.filter(({ id }) => wanted.has(id))
				.map(({ id, imported }) => [id, readObject(imported ?? '{}')]),
		);
	},
});

/** Imports in the tables `bulk_import` and `bulk_item`. */
export const databaseBulkStore = (database: Kysely<Tables>): BulkStore => ({
	...readersOf(database),
	add: (file, act) => oneAtATime(database, (transaction) => add(transaction, file, act)),
	begin: (step, act) => oneAtATime(database, (transaction) => begin(transaction, step, act)),
	async endItem({ importId, position }, { outcome, version, reason, errors = [] }) {
		await database
			.updateTable('bulk_item')
			.set({
				...{ outcome, version: version ?? null, reason: reason ?? null },
				errors: written(errors),
			})
			.where('import_id', '=', importId)
			.where('position', '=', position)
			.execute();
	},
	async end(id, from, to) {
		await database
			.updateTable('bulk_import')
			.set({ state: to })
			.where('id', '=', id)
			.where('state', '=', from)
			.execute();
	},
});
