import type { JsonObject } from '../../../domain/editing/json';
import type { EditorStore, ListingFilter, Save, SeenDraft } from '../../ports/editor-store';
import type { Actor, EditingTools } from './editing-tools';
import { publishDue } from './publish-due';
import { checkDraft, publishDraft, withdrawProgram } from './publish-draft';
import * as reading from './read-listings';
import { renewDraft } from './renew-draft';
import { discardDraft, restoreRevision, sendBack, sendForReview } from './review-draft';
import { endProgramAt, publishDraftAt } from './set-times';
import { createDraft, openDraft, saveDraft } from './write-draft';

type Noted = Parameters<typeof sendForReview>[2];
type Audit = Parameters<EditorStore['audit']>;

const readingOf = (tools: EditingTools) => ({
	listings: (actor: Actor, filter: ListingFilter) => reading.readListings(tools, actor, filter),
	listing: (actor: Actor, id: string) => reading.readListing(tools, actor, id),
	revisions: (actor: Actor, id: string) => reading.readRevisions(tools, actor, id),
	compare: (actor: Actor, two: { id: string; before: number; after: number }) =>
		reading.compareRevisions(tools, actor, two),
	audit: (actor: Actor, ...[filter, page]: Audit) => reading.readAudit(tools, actor, filter, page),
});

const writingOf = (tools: EditingTools) => ({
	create: (actor: Actor, id: string, document?: JsonObject) =>
		createDraft(tools, actor, id, document),
	open: (actor: Actor, id: string) => openDraft(tools, actor, id),
	save: (actor: Actor, save: Save) => saveDraft(tools, actor, save),
	renew: (actor: Actor, draft: SeenDraft) => renewDraft(tools, actor, draft),
	sendForReview: (actor: Actor, draft: Noted) => sendForReview(tools, actor, draft),
	sendBack: (actor: Actor, draft: Noted) => sendBack(tools, actor, draft),
	discard: (actor: Actor, draft: SeenDraft) => discardDraft(tools, actor, draft),
	restore: (actor: Actor, revision: { id: string; number: number }) =>
		restoreRevision(tools, actor, revision),
});

const publishingOf = (tools: EditingTools) => ({
	/** What keeps a document from being published, field by field; asks for no role. */
	check: (id: string, document: JsonObject) => checkDraft(tools, id, document),
	publish: (actor: Actor, draft: Parameters<typeof publishDraft>[2]) =>
		publishDraft(tools, actor, draft),
	publishAt: (actor: Actor, draft: Parameters<typeof publishDraftAt>[2]) =>
		publishDraftAt(tools, actor, draft),
	withdraw: (actor: Actor, program: Parameters<typeof withdrawProgram>[2]) =>
		withdrawProgram(tools, actor, program),
	endAt: (actor: Actor, program: Parameters<typeof endProgramAt>[2]) =>
		endProgramAt(tools, actor, program),
	/** To be called again and again. */
	publishDue: () => publishDue(tools),
});

/** All that staff can do with listings; each says no to those whose role does not allow it. */
export const editingOf = (tools: EditingTools) => ({
	...readingOf(tools),
	...writingOf(tools),
	...publishingOf(tools),
});

export type Editing = ReturnType<typeof editingOf>;
