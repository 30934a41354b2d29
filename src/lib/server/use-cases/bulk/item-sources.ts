import { blankProgram } from '../../../domain/bulk/blank-program';
import type { ImportInput, ImportItem } from '../../../domain/bulk/import';
import type { JsonObject } from '../../../domain/editing/json';
import type { Listing } from '../../ports/editor-store';
import type { BulkTools } from './bulk-tools';

/** What an item of a file is held against. */
export interface ItemSources {
	listing: Listing | undefined;
	/** What the file was made from; nothing where the revision that it names is not there. */
	base: JsonObject | undefined;
	/** What is there now: the draft that somebody writes, else what was published last. */
	theirs: JsonObject;
}

const revisionOf = (input: ImportInput): number | undefined =>
	input.kind === 'row' ? input.row.version : input.revision;

/** Before anybody has said anything about a program. */
const beginning = ({ id, input }: ImportItem): JsonObject =>
	input.kind === 'row' ? blankProgram(id) : {};

async function baseOf(
	{ editing, imports }: BulkTools,
	item: ImportItem,
	listing: Listing | undefined,
): Promise<JsonObject | undefined> {
	const number = revisionOf(item.input);
	if (number === undefined) {
		if (!listing) return beginning(item);
		// Without a revision, what was imported last is what both came from, or nothing is.
		return (await imports.imported([item.id])).get(item.id) ?? {};
	}
	if (listing && number === listing.number && listing.published) return listing.published;
	return (await editing.store.revision(item.id, number))?.document;
}

export async function sourcesOf(
	tools: BulkTools,
	item: ImportItem,
	listing: Listing | undefined,
): Promise<ItemSources> {
	const theirs = listing?.draft?.document ?? listing?.published ?? beginning(item);
	return { listing, theirs, base: await baseOf(tools, item, listing) };
}
