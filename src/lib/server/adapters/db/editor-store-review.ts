import type { Kysely } from 'kysely';
import type { AuditDeed } from '../../../domain/editing/audit-deeds';
import type { JsonObject } from '../../../domain/editing/json';
import type { DraftState } from '../../../domain/editing/listing-state';
import type { Done, Draft, EditorStore, SomebodysAct } from '../../ports/editor-store';
import {
	changeProgram,
	done,
	onDraft,
	onListing,
	refused,
	removeDraft,
	writeAudit,
	type HeldDraft,
} from './editor-store-deed';
import { insertDraft } from './editor-store-drafts';
import { toDraft } from './editor-store-rows';
import { nextVersion } from './editor-store-saves';
import type { Tables } from './tables';

const wasEverPublished = ({ program }: Pick<HeldDraft, 'program'>): boolean => program.number > 0;

interface Move {
	to: DraftState;
	deed: AuditDeed;
	note: string | undefined;
	detail?: JsonObject | undefined;
}

async function moveDraft(held: HeldDraft, { to, deed, note, detail }: Move): Promise<Done<Draft>> {
	const { transaction, program, draft } = held;
	const change = { state: to, note: note ?? null, version: await nextVersion(transaction) };
	await transaction.updateTable('draft').set(change).where('program_id', '=', program.id).execute();
	const state = wasEverPublished(held) ? {} : { state: to };
	await changeProgram(held, { publish_at: null, publish_by: null, ...state });
	await writeAudit(held, program.id, deed, { ...(note && { note }), ...detail });
	return done(toDraft({ ...draft, ...change }));
}

async function throwAway(held: HeldDraft): Promise<Done<undefined>> {
	const { transaction, program } = held;
	await removeDraft(held);
	if (wasEverPublished(held)) await changeProgram(held, { publish_at: null, publish_by: null });
	else await transaction.deleteFrom('program').where('id', '=', program.id).execute();
	await writeAudit(held, program.id, 'discard', { base: held.draft.base_number });
	return done(undefined);
}

const bringBack = (
	database: Kysely<Tables>,
	{ id, number }: { id: string; number: number },
	act: SomebodysAct,
) =>
	onListing(database, id, act, async ({ transaction, program, draft }) => {
		if (draft) return refused('draft-exists');
		const revision = await transaction
			.selectFrom('revision')
			.select('document')
			.where('program_id', '=', id)
			.where('number', '=', number)
			.executeTakeFirst();
		if (!revision) return refused('not-found');
		const { document } = revision;
		const made = { id, document, baseNumber: program.number };
		const restored = await insertDraft(transaction, made, act);
		await writeAudit({ transaction, act }, id, 'restore', { number });
		return done(restored);
	});

/** Drafts as they go to and fro, are thrown away, or come from an old revision. */
export const reviewDeeds = (
	database: Kysely<Tables>,
): Pick<EditorStore, 'sendForReview' | 'sendBack' | 'discard' | 'restore'> => ({
	sendForReview: ({ note, ...seen }, act) =>
		onDraft(database, seen, act, 'send-for-review', (held) =>
			moveDraft(held, { to: 'review', deed: 'send-for-review', note }),
		),
	sendBack: ({ note, detail, ...seen }, act) =>
		onDraft(database, seen, act, detail ? undefined : 'send-back', (held) =>
			moveDraft(held, { to: 'draft', deed: 'send-back', note, detail }),
		),
	discard: (seen, act) => onDraft(database, seen, act, 'discard', throwAway),
	restore: (revision, act) => bringBack(database, revision, act),
});
