import type { Kysely, Selectable } from 'kysely';
import type { AuditDeed } from '../../../domain/editing/audit-deeds';
import type { JsonObject } from '../../../domain/editing/json';
import { isPossible, type ListingDeed } from '../../../domain/editing/listing-state';
import type { Act, Done, SeenDraft, StoreRefusal } from '../../ports/editor-store';
import { readDraft, readProgram } from './editor-store-rows';
import type { Connection } from './engine';
import type { DraftTable, ProgramTable, Tables } from './tables';
import { oneAtATime } from './transaction';

/** A listing within the transaction of a deed; nobody else changes it meanwhile. */
export interface Held {
	transaction: Connection;
	program: Selectable<ProgramTable>;
	draft: Selectable<DraftTable> | undefined;
	act: Act;
}

export interface HeldDraft extends Held {
	draft: Selectable<DraftTable>;
}

export const done = <Value>(value: Value): Done<Value> => ({ ok: true, value });
export const refused = (reason: StoreRefusal): Done<never> => ({ ok: false, reason });

/** Does something to a listing, all or nothing. */
export const onListing = <Value>(
	database: Kysely<Tables>,
	id: string,
	act: Act,
	work: (held: Held) => Promise<Done<Value>>,
): Promise<Done<Value>> =>
	oneAtATime(database, async (transaction) => {
		const program = await readProgram(transaction, id);
		if (!program) return refused('not-found');
		return work({ transaction, program, draft: await readDraft(transaction, id), act });
	});

/** Does something to a draft, if it is still the one that somebody has seen. */
export const onDraft = <Value>(
	database: Kysely<Tables>,
	{ id, version }: SeenDraft,
	act: Act,
	deed: ListingDeed | undefined,
	work: (held: HeldDraft) => Promise<Done<Value>>,
): Promise<Done<Value>> =>
	onListing(database, id, act, (held) => {
		const { draft, program } = held;
		if (!draft) return Promise.resolve(refused('no-draft'));
		if (draft.version !== version) return Promise.resolve(refused('changed'));
		const standing = { state: program.state, draftState: draft.state };
		if (deed && !isPossible(deed, standing)) return Promise.resolve(refused('wrong-state'));
		return work({ ...held, draft });
	});

/** The line of the audit that every deed leaves. */
export async function writeAudit(
	{ transaction, act }: Pick<Held, 'transaction' | 'act'>,
	id: string,
	deed: AuditDeed,
	detail: JsonObject = {},
): Promise<void> {
	await transaction
		.insertInto('audit')
		.values({
			at: act.at,
			actor_id: act.actorId ?? null,
			deed,
			subject: `program/${id}`,
			detail: JSON.stringify(detail),
		})
		.execute();
}

export async function changeProgram(
	{ transaction, program }: Held,
	change: Partial<Selectable<ProgramTable>>,
): Promise<void> {
	await transaction.updateTable('program').set(change).where('id', '=', program.id).execute();
}

/** The draft and all that it was; what was published stays. */
export async function removeDraft({ transaction, program }: Held): Promise<void> {
	await transaction.deleteFrom('draft_save').where('program_id', '=', program.id).execute();
	await transaction.deleteFrom('draft').where('program_id', '=', program.id).execute();
}
