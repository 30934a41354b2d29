import type { Kysely } from 'kysely';
import { databaseEditorStore } from '../adapters/db/editor-store';
import { databaseSettings } from '../adapters/db/settings';
import type { Tables } from '../adapters/db/tables';
import type { ReferenceData } from '../ports/reference-data';
import { knownCodes } from '../use-cases/catalogue/examine-data';
import { editingOf, type Editing } from '../use-cases/editing/editing';

/** Drafts, review and publishing on the site's own database. */
export function openEditing(database: Kysely<Tables>, reference: ReferenceData): Editing {
	const settings = databaseSettings(database);
	return editingOf({
		store: databaseEditorStore(database),
		known: knownCodes(reference),
		now: () => new Date(),
		isSecondPersonRequired: async () => (await settings.read('second-person')) === 'required',
	});
}
