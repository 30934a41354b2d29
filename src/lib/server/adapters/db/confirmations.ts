import type { Kysely, Selectable } from 'kysely';
import type { AuditDeed } from '../../../domain/editing/audit-deeds';
import type { JsonObject } from '../../../domain/editing/json';
import type {
	Assignment,
	ConfirmationLink,
	Confirmations,
	OwnedProgram,
	SeenProgram,
} from '../../ports/confirmations';
import type { SomebodysAct } from '../../ports/editor-store';
import { raiseRevision } from './catalogue-revision';
import type { Connection } from './engine';
import { addJob } from './job-rows';
import { readStoredProgram, type ReportUnreadable } from './program-store';
import type { ConfirmationLinkTable, ProgramTable, Tables } from './tables';
import { oneAtATime } from './transaction';

type Stored = Selectable<ProgramTable>;

const note = (
	transaction: Connection,
	act: SomebodysAct,
	deed: AuditDeed,
	id: string,
	detail: JsonObject,
) =>
	transaction
		.insertInto('audit')
		.values({
			...{ at: act.at, actor_id: act.actorId, deed, subject: `program/${id}` },
			detail: JSON.stringify(detail),
		})
		.execute();

async function assignOne(
	transaction: Connection,
	id: string,
	{ ownerId, confirmBy }: Assignment,
	act: SomebodysAct,
): Promise<boolean> {
	const set = { owner_id: ownerId ?? null, confirm_by: confirmBy ?? null };
	const row = await transaction
		.updateTable('program')
		.set(set)
		.where('id', '=', id)
		.where(({ or, eb }) =>
			or([
				eb('owner_id', 'is distinct from', set.owner_id),
				eb('confirm_by', 'is distinct from', set.confirm_by),
			]),
		)
		.returning('id')
		.executeTakeFirst();
	if (row) await note(transaction, act, 'assign', id, { ...set });
	return row !== undefined;
}

const assign = (
	database: Kysely<Tables>,
	ids: readonly string[],
	assignment: Assignment,
	act: SomebodysAct,
): Promise<number> =>
	oneAtATime(database, async (transaction) => {
		let changed = 0;
		for (const id of new Set(ids)) if (await assignOne(transaction, id, assignment, act)) changed++;
		if (changed > 0) await raiseRevision(transaction);
		return changed;
	});

type Confirmation = Parameters<Confirmations['confirm']>[1];

async function confirmOne(
	transaction: Connection,
	{ id, number }: SeenProgram,
	{ on, confirmBy, ownerId }: Confirmation,
	act: SomebodysAct,
): Promise<boolean> {
	let query = transaction
		.updateTable('program')
		.set({ confirmed_on: on, confirm_by: confirmBy })
		.where('id', '=', id)
		.where('number', '=', number)
		.where('state', '=', 'published');
	if (ownerId !== undefined) query = query.where('owner_id', '=', ownerId);
	const row = await query.returning('id').executeTakeFirst();
	if (row) await note(transaction, act, 'confirm', id, { number, on, confirmBy });
	return row !== undefined;
}

const confirm = (
	database: Kysely<Tables>,
	seen: readonly SeenProgram[],
	confirmation: Confirmation,
	act: SomebodysAct,
): Promise<string[]> =>
	oneAtATime(database, async (transaction) => {
		const confirmed: string[] = [];
		for (const one of seen)
			if (await confirmOne(transaction, one, confirmation, act)) confirmed.push(one.id);
		if (confirmed.length > 0) await raiseRevision(transaction);
		return confirmed;
	});

function readLink(row: Selectable<ConfirmationLinkTable>): ConfirmationLink {
	const ids: unknown = JSON.parse(row.program_ids);
	return {
		ownerId: row.owner_id,
		programIds: Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [],
		madeOn: row.made_on,
		expiresAt: row.expires_at,
	};
}

const linksIn = (
	database: Kysely<Tables>,
): Pick<Confirmations, 'addLink' | 'link' | 'lastMails'> => ({
	addLink: (tokenHash, { ownerId, programIds, madeOn, expiresAt }, mail) =>
		oneAtATime(database, async (transaction) => {
			await transaction
				.insertInto('confirmation_link')
				.values({
					...{ token_hash: tokenHash, owner_id: ownerId, made_on: madeOn },
					...{ expires_at: expiresAt, program_ids: JSON.stringify(programIds) },
				})
				.execute();
			await addJob(transaction, mail);
		}),
	async link(tokenHash, now) {
		const row = await database
			.selectFrom('confirmation_link')
			.selectAll()
			.where('token_hash', '=', tokenHash)
			.where('expires_at', '>', now)
			.executeTakeFirst();
		return row && readLink(row);
	},
	async lastMails(today) {
		const rows = await database
			.selectFrom('confirmation_link')
			.select(({ fn }) => ['owner_id', fn.max('made_on').as('last')])
			.where('made_on', '<=', today)
			.groupBy('owner_id')
			.execute();
		return new Map(rows.map(({ owner_id, last }) => [owner_id, last]));
	},
});

/** Owners and confirmations in the tables `program` and `confirmation_link`. */
export const databaseConfirmations = (
	database: Kysely<Tables>,
	report: ReportUnreadable,
): Confirmations => ({
	...linksIn(database),
	async programs({ ownerId, ids } = {}) {
		let query = database
			.selectFrom('program')
			.selectAll()
			.where('state', '=', 'published')
			.orderBy('id');
		if (ownerId !== undefined) query = query.where('owner_id', '=', ownerId);
		if (ids) query = query.where('id', 'in', ids.length > 0 ? ids : ['']);
		const rows = await query.execute();
		return rows.flatMap((row: Stored): OwnedProgram[] =>
			readStoredProgram(row, report).map((program) => ({
				...{ program, number: row.number, ownerId: row.owner_id ?? undefined },
			})),
		);
	},
	assign: (ids, assignment, act) => assign(database, ids, assignment, act),
	confirm: (seen, confirmation, act) => confirm(database, seen, confirmation, act),
});
