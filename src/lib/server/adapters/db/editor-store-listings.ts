import type { Kysely, Selectable } from 'kysely';
import { isObject, type Json, type JsonObject } from '../../../domain/editing/json';
import type { EditorStore, Listing, ListingFilter } from '../../ports/editor-store';
import { toListing } from './editor-store-rows';
import type { DraftTable, Tables } from './tables';

const alike = (text: string): string => text.normalize('NFKC').toLowerCase();

const japanese = (value: Json | undefined): Json | undefined =>
	isObject(value) ? value.ja : undefined;

/** A draft may hold anything anywhere. */
function namesOf({ name, title, aliases }: JsonObject): string[] {
	const others: readonly Json[] = Array.isArray(aliases) ? aliases : [];
	return [japanese(name), japanese(title), ...others].filter((one) => typeof one === 'string');
}

function hasText({ id, published, draft }: Listing, text: string): boolean {
	const names = [id, ...namesOf(published ?? {}), ...namesOf(draft?.document ?? {})];
	return names.some((name) => alike(name).includes(alike(text)));
}

/** Programs with their drafts and newest revisions, all as of one moment. */
const joined = (database: Kysely<Tables>) =>
	database
		.selectFrom('program')
		.leftJoin('draft', 'draft.program_id', 'program.id')
		.leftJoin('revision', (join) =>
			join
				.onRef('revision.program_id', '=', 'program.id')
				.onRef('revision.number', '=', 'program.number'),
		)
		.selectAll('program')
		.select([
			...(['draft.document as draft_document', 'draft.base_number as draft_base'] as const),
			...(['draft.state as draft_state', 'draft.author_id as draft_author'] as const),
			...(['draft.version as draft_version', 'draft.updated_at as draft_at'] as const),
			...(['draft.note', 'revision.at as revision_at', 'revision.author_id'] as const),
			...(['revision.publisher_id', 'revision.because'] as const),
		])
		.orderBy('program.id');

type Joined = Awaited<ReturnType<ReturnType<typeof joined>['execute']>>[number];

/** Either all columns of a draft are there or none. */
function draftIn(row: Joined): Selectable<DraftTable> | undefined {
	const { draft_document: document, draft_base, draft_state: state } = row;
	const { draft_author: author, draft_version: version, draft_at: at } = row;
	if (document === null || draft_base === null || state === null) return undefined;
	if (author === null || version === null || at === null) return undefined;
	return {
		...{ program_id: row.id, document, base_number: draft_base, state, author_id: author },
		...{ version, updated_at: at, note: row.note },
	};
}

function listingIn(row: Joined): Listing {
	const { number, revision_at: at, author_id, publisher_id, because } = row;
	const newest = at === null ? undefined : { number, at, author_id, publisher_id, because };
	return toListing(row, draftIn(row), newest);
}

function rowsFor(database: Kysely<Tables>, filter: ListingFilter): Promise<Joined[]> {
	const { states, draftStates, ownerId, authorId, exceptAuthorId, confirmBy } = filter;
	let query = joined(database);
	if (states) query = query.where('program.state', 'in', states);
	if (draftStates) query = query.where('draft.state', 'in', draftStates);
	if (ownerId !== undefined) query = query.where('program.owner_id', '=', ownerId);
	if (authorId !== undefined) query = query.where('draft.author_id', '=', authorId);
	if (exceptAuthorId !== undefined) query = query.where('draft.author_id', '!=', exceptAuthorId);
	if (confirmBy !== undefined)
		query = query.where('confirm_by', '<=', confirmBy).where('program.state', '=', 'published');
	if (filter.isTimed)
		query = query.where(({ or, eb }) =>
			or([eb('publish_at', 'is not', null), eb('end_at', 'is not', null)]),
		);
	if (filter.isOutdated) query = query.whereRef('draft.base_number', '<', 'program.number');
	return query.execute();
}

async function readListings(database: Kysely<Tables>, filter: ListingFilter) {
	const { text = '', offset, limit } = filter;
	const rows = await rowsFor(database, filter);
	const end = offset + limit;
	// Documents are only parsed where they are asked for: there may be thousands.
	if (text.trim() === '')
		return { total: rows.length, listings: rows.slice(offset, end).map(listingIn) };
	const listings = rows.map(listingIn).filter((listing) => hasText(listing, text.trim()));
	return { total: listings.length, listings: listings.slice(offset, end) };
}

/** Listings as staff see them. */
export const listingsIn = (
	database: Kysely<Tables>,
): Pick<EditorStore, 'listings' | 'listing' | 'publishedIds'> => ({
	listings: (filter) => readListings(database, filter),
	async listing(id) {
		const row = await joined(database).where('program.id', '=', id).executeTakeFirst();
		return row && listingIn(row);
	},
	async publishedIds() {
		const rows = await database
			.selectFrom('program')
			.select('id')
			.where('document', 'is not', null)
			.execute();
		return rows.map(({ id }) => id);
	},
});
