import type { Selectable } from 'kysely';
import { updateTextSchema } from '../../../domain/updates/update';
import type { WaitingUpdate } from '../../ports/update-drafts';
import type { Connection } from './engine';
import type { UpdateDraftTable } from './tables';

/** Part of the transaction that publishes; the key lets each revision have one and no more. */
export async function addUpdateDraft(
	transaction: Connection,
	{ programId, number, at, type, text }: WaitingUpdate,
): Promise<void> {
	await transaction
		.insertInto('update_draft')
		.values({
			...{ program_id: programId, number, at, type },
			...{ text: JSON.stringify(text), state: 'waiting' },
		})
		.execute();
}

export const toWaiting = (row: Selectable<UpdateDraftTable>): WaitingUpdate => ({
	programId: row.program_id,
	number: row.number,
	at: row.at,
	type: row.type,
	text: updateTextSchema.parse(JSON.parse(row.text)),
});
