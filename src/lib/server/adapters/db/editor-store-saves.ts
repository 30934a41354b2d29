import type { Selectable } from 'kysely';
import type { JsonObject } from '../../../domain/editing/json';
import { raiseCounter } from './catalogue-revision';
import { readObject } from './editor-store-rows';
import type { Connection } from './engine';
import type { DraftTable } from './tables';

/** How many saves are kept of a draft: some hours of writing without a pause. */
const mostSaves = 500;

/** A number that no draft has had before: a draft that was thrown away is never taken for a new one. */
export const nextVersion = (transaction: Connection): Promise<number> =>
	raiseCounter(transaction, 'draft-version');

/** Keeps what a draft is now, so that a later conflict can be seen from where it began. */
export async function keepSave(
	transaction: Connection,
	{ program_id, version, document }: Selectable<DraftTable>,
): Promise<void> {
	await transaction.insertInto('draft_save').values({ program_id, version, document }).execute();
	const oldest = await transaction
		.selectFrom('draft_save')
		.select('version')
		.where('program_id', '=', program_id)
		.orderBy('version', 'desc')
		.offset(mostSaves)
		.limit(1)
		.executeTakeFirst();
	if (!oldest) return;
	await transaction
		.deleteFrom('draft_save')
		.where('program_id', '=', program_id)
		.where('version', '<=', oldest.version)
		.execute();
}

/**
 * What a draft was at a version; a change of state has a version without a save. Where that is not
 * kept any more, the revision that the draft began from.
 */
export async function savedAt(
	transaction: Connection,
	{ program_id, base_number }: Selectable<DraftTable>,
	version: number,
): Promise<JsonObject> {
	const save = await transaction
		.selectFrom('draft_save')
		.select('document')
		.where('program_id', '=', program_id)
		.where('version', '<=', version)
		.orderBy('version', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (save) return readObject(save.document);
	const revision = await transaction
		.selectFrom('revision')
		.select('document')
		.where('program_id', '=', program_id)
		.where('number', '=', base_number)
		.executeTakeFirst();
	return revision ? readObject(revision.document) : {};
}
