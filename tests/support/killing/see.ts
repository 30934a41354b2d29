import type { Kysely } from 'kysely';
import { expect } from '@playwright/test';
import { isObject, type JsonObject } from '../../../src/lib/domain/editing/json';
import { databaseEditorStore } from '../../../src/lib/server/adapters/db/editor-store';
import { connect } from '../../../src/lib/server/adapters/db/open';
import type { Tables } from '../../../src/lib/server/adapters/db/tables';
import type { Seen } from './deeds';

const textIn = (document: JsonObject, field: string, language: string): unknown => {
	const value = document[field];
	return isObject(value) ? value[language] : undefined;
};

/** The mark of a document. One that was saved here has it in all its texts, if it is whole. */
function markOf(document: JsonObject): string {
	const mark = String(textIn(document, 'title', 'ja'));
	if (!mark.startsWith('run')) return 'imported';
	for (const field of ['title', 'summary'])
		expect(document[field]).toEqual({ ja: mark, 'ja-easy': `${mark} です`, en: mark });
	expect(textIn(document, 'description', 'ja')).toBe(mark);
	expect(document['situations']).toEqual([{ ja: mark }]);
	return mark;
}

async function seeListing(database: Kysely<Tables>, id: string): Promise<Seen> {
	const store = databaseEditorStore(database);
	const listing = await store.listing(id);
	if (!listing?.published) throw new Error(`${id} is lost`);
	const revisions: string[] = [];
	for (let number = 1; number <= listing.number; number++) {
		const revision = await store.revision(id, number);
		if (!revision) throw new Error(`revision ${number} of ${id} is lost`);
		revisions.push(markOf(revision.document));
	}
	expect(markOf(listing.published)).toBe(revisions.at(-1));
	const { lines } = await store.audit(
		{ subject: `program/${id}`, deed: 'publish' },
		{ limit: 10_000 },
	);
	expect(lines).toHaveLength(listing.number - 1);
	const { draft } = listing;
	return {
		revisions,
		draft: draft && markOf(draft.document),
		isInReview: draft?.state === 'review',
	};
}

/** The listings in a database, each with all its revisions and their lines in the audit. */
export async function seeAll(url: string, ids: readonly string[]): Promise<Map<string, Seen>> {
	const database = await connect(url);
	try {
		const seen = new Map<string, Seen>();
		for (const id of ids) seen.set(id, await seeListing(database, id));
		return seen;
	} finally {
		await database.destroy();
	}
}
