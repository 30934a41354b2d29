import type { Kysely } from 'kysely';
import type { AuditDeed } from '../../../domain/editing/audit-deeds';
import type { JsonObject } from '../../../domain/editing/json';
import type { Update } from '../../../domain/updates/update';
import type { SomebodysAct } from '../../ports/editor-store';
import type { RevisionKey, UpdateDrafts } from '../../ports/update-drafts';
import type { Connection } from './engine';
import type { Tables, UpdateDraftTable } from './tables';
import { oneAtATime } from './transaction';
import { toWaiting } from './update-draft-rows';
import { addItem } from './update-store';

interface Line {
	deed: AuditDeed;
	subject: string;
	detail: JsonObject;
}

const writeAudit = (transaction: Connection, line: Line, { actorId, at }: SomebodysAct) =>
	transaction
		.insertInto('audit')
		.values({ ...line, at, actor_id: actorId, detail: JSON.stringify(line.detail) })
		.execute();

/** Decides about a draft that waits; gives the text that was drafted. */
async function decide(
	transaction: Connection,
	{ programId, number }: RevisionKey,
	state: UpdateDraftTable['state'],
): Promise<string | undefined> {
	const row = await transaction
		.updateTable('update_draft')
		.set({ state })
		.where('program_id', '=', programId)
		.where('number', '=', number)
		.where('state', '=', 'waiting')
		.returning('text')
		.executeTakeFirst();
	return row?.text;
}

async function accept(
	transaction: Connection,
	key: RevisionKey,
	item: Update,
	act: SomebodysAct,
): Promise<boolean> {
	const drafted = await decide(transaction, key, 'accepted');
	if (drafted === undefined) return false;
	await addItem(transaction, item);
	const isReworded = JSON.stringify(item.text) !== drafted;
	const detail = { number: key.number, update: item.id, isReworded };
	await writeAudit(
		transaction,
		{ deed: 'accept-update', subject: `program/${key.programId}`, detail },
		act,
	);
	return true;
}

async function drop(
	transaction: Connection,
	key: RevisionKey,
	act: SomebodysAct,
): Promise<boolean> {
	if ((await decide(transaction, key, 'dropped')) === undefined) return false;
	const { programId, number } = key;
	const line: Line = { deed: 'drop-update', subject: `program/${programId}`, detail: { number } };
	await writeAudit(transaction, line, act);
	return true;
}

async function freeId(transaction: Connection, wanted: string): Promise<string> {
	for (let number = 1; ; number++) {
		const id = number === 1 ? wanted : `${wanted}-${number}`;
		const taken = await transaction
			.selectFrom('update_item')
			.select('id')
			.where('id', '=', id)
			.executeTakeFirst();
		if (!taken) return id;
	}
}

async function write(transaction: Connection, item: Update, act: SomebodysAct): Promise<Update> {
	const written = { ...item, id: await freeId(transaction, item.id) };
	await addItem(transaction, written);
	const { id, type, programIds } = written;
	const line: Line = {
		deed: 'write-update',
		subject: `update/${id}`,
		detail: { type, programIds },
	};
	await writeAudit(transaction, line, act);
	return written;
}

const waitingIn = (database: Connection, { programId }: { programId?: string }) => {
	const all = database.selectFrom('update_draft').where('state', '=', 'waiting');
	return programId === undefined ? all : all.where('program_id', '=', programId);
};

/** Drafts in the table `update_draft`; what is accepted goes to `update_item`. */
export const databaseUpdateDrafts = (database: Kysely<Tables>): UpdateDrafts => ({
	async waiting(filter, limit) {
		const rows = await waitingIn(database, filter)
			.selectAll()
			.orderBy('at', 'desc')
			.orderBy('program_id')
			.orderBy('number', 'desc')
			.limit(limit)
			.execute();
		return rows.map(toWaiting);
	},
	async count(filter) {
		const row = await waitingIn(database, filter)
			.select(({ fn }) => fn.countAll<number>().as('count'))
			.executeTakeFirst();
		return Number(row?.count ?? 0);
	},
	accept: (key, item, act) =>
		oneAtATime(database, (transaction) => accept(transaction, key, item, act)),
	drop: (key, act) => oneAtATime(database, (transaction) => drop(transaction, key, act)),
	write: (item, act) => oneAtATime(database, (transaction) => write(transaction, item, act)),
});
