import { isSame, type JsonObject } from '../../../domain/editing/json';
import type { ImportItem } from '../../../domain/bulk/import';
import type { BulkImport, ItemEnd } from '../../ports/bulk-store';
import type { Draft, Listing, SomebodysAct } from '../../ports/editor-store';
import { noteOf, type BulkTools } from './bulk-tools';
import { sourcesOf } from './item-sources';
import { planItem, type Check } from './plan-item';

/** How often an item is tried again because somebody saved at the same moment. */
const mostTries = 3;

interface Applying {
	tools: BulkTools;
	brought: BulkImport;
	act: SomebodysAct;
}

type Written = Draft | { refused: string };

async function sendForReview({ tools, brought, act }: Applying, { programId: id, version }: Draft) {
	const note = noteOf(brought);
	const sent = await tools.editing.store.sendForReview({ id, version, note }, act);
	return sent.ok ? sent.value : { refused: sent.reason };
}

/** A draft that holds the document; nothing else has been lost by it. */
async function writeDraft(
	{ tools, act }: Applying,
	id: string,
	document: JsonObject,
	listing: Listing | undefined,
): Promise<Written> {
	const { store } = tools.editing;
	if (!listing) {
		const made = await store.createDraft(id, { ...document, id }, act);
		return made.ok ? made.value : { refused: made.reason };
	}
	const opened = await store.openDraft(id, act);
	if (!opened.ok) return { refused: opened.reason };
	// What was planned was planned on this document; anything else is somebody's newer work.
	const seen = listing.draft?.version;
	if (seen !== undefined && opened.value.version !== seen) return { refused: 'changed' };
	if (seen === undefined && !isSame(opened.value.document, listing.published))
		return { refused: 'changed' };
	const saved = await store.saveDraft({ id, document, version: opened.value.version }, act);
	return saved.state === 'saved' ? saved.draft : { refused: 'changed' };
}

/** The draft that this import has written before its process died, if that is what is there. */
const ownDraft = ({ brought }: Applying, { draft }: Listing): Draft | undefined =>
	draft?.authorId === brought.actorId && draft.updatedAt >= brought.at ? draft : undefined;

const ended = (written: Written): ItemEnd | undefined =>
	'refused' in written
		? undefined
		: { outcome: written.state === 'review' ? 'review' : 'draft', version: written.version };

async function tryItem(
	applying: Applying,
	item: ImportItem,
	check: Check,
): Promise<ItemEnd | undefined> {
	const { tools } = applying;
	const listing = await tools.editing.store.listing(item.id);
	const sources = await sourcesOf(tools, item, listing);
	const { document, theirs, errors, draftState } = planItem(item, sources, tools.labels, check);
	if (errors.length > 0) return { outcome: 'left', reason: 'not-valid', errors };
	if (listing && isSame(document, theirs)) {
		const draft = ownDraft(applying, listing);
		if (!draft) return { outcome: 'same' };
		return ended(draft.state === 'review' ? draft : await sendForReview(applying, draft));
	}
	const written = await writeDraft(applying, item.id, document, listing);
	if ('refused' in written) return undefined;
	// A colleague's draft that is not finished stays with them, with the new values in it.
	const isTheirs = draftState === 'draft' && listing?.draft?.authorId !== applying.brought.actorId;
	return ended(isTheirs ? written : await sendForReview(applying, written));
}

/**
 * Writes one program of a file as a draft and sends it for review. Doing it again does nothing more:
 * what is there already is no change.
 */
export async function applyItem(
	applying: Applying,
	item: ImportItem,
	check: Check,
): Promise<ItemEnd> {
	for (let tries = 0; tries < mostTries; tries++) {
		const end = await tryItem(applying, item, check);
		if (end) return end;
	}
	return { outcome: 'left', reason: 'changed' };
}
