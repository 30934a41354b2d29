import type { Kysely } from 'kysely';
import { databaseEditorStore } from '../adapters/db/editor-store';
import { databasePresence } from '../adapters/db/presence';
import { databaseSettings } from '../adapters/db/settings';
import type { Tables } from '../adapters/db/tables';
import type { Clock } from '../ports/catalogue';
import type { ReferenceData } from '../ports/reference-data';
import { knownCodes } from '../use-cases/catalogue/examine-data';
import { draftsOf, type Drafts } from '../use-cases/drafts/drafts';
import type { EditingTools } from '../use-cases/editing/editing-tools';
import { editingOf, type Editing } from '../use-cases/editing/editing';
import { draftUpdate } from '../use-cases/updates/draft-update';

/** Drafts, review and publishing on the site's own database. */
export function openEditing(
	database: Kysely<Tables>,
	reference: ReferenceData,
	clock: Clock,
): { editing: Editing; drafts: Drafts; tools: EditingTools } {
	const settings = databaseSettings(database);
	const tools: EditingTools = {
		store: databaseEditorStore(database),
		known: knownCodes(reference),
		now: () => new Date(),
		isSecondPersonRequired: async () => (await settings.read('second-person')) === 'required',
		draftUpdate: (seen, program) => draftUpdate(seen, program, clock.today()),
	};
	const presence = databasePresence(database);
	return { editing: editingOf(tools), drafts: draftsOf({ ...tools, presence }), tools };
}
