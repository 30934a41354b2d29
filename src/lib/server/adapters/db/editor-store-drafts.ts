import type { Kysely, Selectable } from 'kysely';
import { isSame, type JsonObject } from '../../../domain/editing/json';
import type { EditorStore, Save, Saved, SomebodysAct } from '../../ports/editor-store';
import {
	done,
	onListing,
	refused,
	writeAudit,
	type Held,
	type HeldDraft,
} from './editor-store-deed';
import { keepSave, nextVersion, savedAt } from './editor-store-saves';
import { readObject, readProgram, toDraft } from './editor-store-rows';
import type { Connection } from './engine';
import type { DraftTable, Tables } from './tables';
import { oneAtATime } from './transaction';

/** Saves of one person that follow each other within this time are one line of the audit. */
const stretchMilliseconds = 10 * 60_000;

interface NewDraft {
	id: string;
	document: string;
	baseNumber: number;
}

export async function insertDraft(
	transaction: Connection,
	{ id, document, baseNumber }: NewDraft,
	{ actorId, at }: SomebodysAct,
) {
	const row: Selectable<DraftTable> = {
		...{ program_id: id, document, base_number: baseNumber, state: 'draft', author_id: actorId },
		...{ version: await nextVersion(transaction), updated_at: at, note: null },
	};
	await transaction.insertInto('draft').values(row).execute();
	await keepSave(transaction, row);
	return toDraft(row);
}

const create = (database: Kysely<Tables>, id: string, document: JsonObject, act: SomebodysAct) =>
	oneAtATime(database, async (transaction) => {
		if (await readProgram(transaction, id)) return refused('id-taken');
		const nothing = { document: null, imported: null, owner_id: null };
		const noDays = { confirm_by: null, confirmed_on: null, publish_at: null, end_at: null };
		await transaction
			.insertInto('program')
			.values({ id, state: 'draft', number: 0, ...nothing, ...noDays })
			.execute();
		const text = JSON.stringify(document);
		const draft = await insertDraft(transaction, { id, document: text, baseNumber: 0 }, act);
		await writeAudit({ transaction, act }, id, 'begin-draft', { new: true });
		return done(draft);
	});

const open = (database: Kysely<Tables>, id: string, act: SomebodysAct) =>
	onListing(database, id, act, async ({ transaction, program, draft }) => {
		if (draft) return done(toDraft(draft));
		const { document, number: baseNumber } = program;
		if (document === null) return refused('wrong-state');
		const opened = await insertDraft(transaction, { id, document, baseNumber }, act);
		await writeAudit({ transaction, act }, id, 'begin-draft', { base: baseNumber });
		return done(opened);
	});

/** Whether a save is told in the audit by a line that is there already. */
const isToldAlready = ({ draft, program, act }: HeldDraft): boolean =>
	draft.state === 'draft' &&
	program.publish_at === null &&
	draft.author_id === act.actorId &&
	Date.parse(act.at) - Date.parse(draft.updated_at) < stretchMilliseconds;

async function write(held: HeldDraft, save: Save, act: SomebodysAct): Promise<Saved> {
	const { transaction, program, draft } = held;
	const change = {
		...{ document: JSON.stringify(save.document), author_id: act.actorId, updated_at: act.at },
		...{ state: 'draft' as const, version: await nextVersion(transaction) },
		base_number: save.baseNumber ?? draft.base_number,
	};
	await transaction.updateTable('draft').set(change).where('program_id', '=', program.id).execute();
	const saved = { ...draft, ...change };
	await keepSave(transaction, saved);
	const isWithdrawn = program.state === 'withdrawn' || program.state === 'published';
	await transaction
		.updateTable('program')
		.set({ publish_at: null, publish_by: null, ...(isWithdrawn ? {} : { state: 'draft' }) })
		.where('id', '=', program.id)
		.execute();
	if (!isToldAlready(held))
		await writeAudit(held, program.id, 'save-draft', { version: saved.version });
	return { state: 'saved', draft: toDraft(saved) };
}

async function save(held: Held, saving: Save, act: SomebodysAct): Promise<Saved> {
	const { transaction, draft } = held;
	if (!draft) return { state: 'no-draft' };
	const isSameBase = (saving.baseNumber ?? draft.base_number) === draft.base_number;
	// What was stored already is no news, and no conflict: an answer may have been lost on the way.
	if (isSameBase && isSame(readObject(draft.document), saving.document))
		return { state: 'saved', draft: toDraft(draft) };
	if (draft.version === saving.version) return write({ ...held, draft }, saving, act);
	const base = await savedAt(transaction, draft, saving.version);
	return { state: 'conflict', mine: saving.document, theirs: toDraft(draft), base };
}

/** Drafts as they are begun and written. */
export const draftDeeds = (
	database: Kysely<Tables>,
): Pick<EditorStore, 'createDraft' | 'openDraft' | 'saveDraft'> => ({
	createDraft: (id, document, act) => create(database, id, document, act),
	openDraft: (id, act) => open(database, id, act),
	async saveDraft(saving, act) {
		const saved = await onListing(database, saving.id, act, async (held) =>
			done(await save(held, saving, act)),
		);
		return saved.ok ? saved.value : { state: 'no-draft' };
	},
});
