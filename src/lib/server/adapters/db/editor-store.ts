import type { Kysely } from 'kysely';
import type { EditorStore } from '../../ports/editor-store';
import { draftDeeds } from './editor-store-drafts';
import { history } from './editor-store-history';
import { listingsIn } from './editor-store-listings';
import { publishingDeeds } from './editor-store-publishing';
import { reviewDeeds } from './editor-store-review';
import type { Tables } from './tables';

/** Drafts, revisions and the audit, in the tables `draft`, `revision` and `audit` beside `program`. */
export const databaseEditorStore = (database: Kysely<Tables>): EditorStore => ({
	...listingsIn(database),
	...draftDeeds(database),
	...reviewDeeds(database),
	...publishingDeeds(database),
	...history(database),
});
