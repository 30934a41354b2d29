import { whyNotPublish } from '../../../domain/editing/listing-state';
import type { JsonObject } from '../../../domain/editing/json';
import { checkDocument } from '../../../domain/editing/validity';
import { jstDateAt } from '../../../domain/jst-date';
import type { Program } from '../../../domain/program/program';
import type { Result } from '../../../domain/result';
import type { DraftedUpdate } from '../../../domain/updates/update-fact';
import type { SeenDraft, SomebodysAct } from '../../ports/editor-store';
import {
	allowed,
	readReason,
	refuse,
	type Actor,
	type EditingTools,
	type Outcome,
} from './editing-tools';

/** A document as the program that would be published now, or what is missing, field by field. */
export async function checkDraft(
	{ store, known, now }: EditingTools,
	id: string,
	document: JsonObject,
): Promise<Result<Program>> {
	const ids = new Set([...(await store.publishedIds()), id]);
	const updatedAt = jstDateAt(now().getTime());
	return checkDocument({ ...document, updatedAt }, { id, ids, known });
}

/** What is put before the public, and what it is told of that. */
interface Publication {
	program: Program;
	update: DraftedUpdate | undefined;
}

/** What would be published, if this person may publish this draft, and it can be. */
export async function readyToPublish(
	tools: EditingTools,
	{ id, version }: SeenDraft,
	{ actorId }: SomebodysAct,
): Promise<Outcome<Publication>> {
	const listing = await tools.store.listing(id);
	const draft = listing?.draft;
	if (!draft) return refuse({ reason: listing ? 'no-draft' : 'not-found' });
	if (draft.version !== version) return refuse({ reason: 'changed' });
	const reason = whyNotPublish(draft, actorId, await tools.isSecondPersonRequired());
	if (reason) return refuse({ reason });
	const checked = await checkDraft(tools, id, draft.document);
	if (!checked.ok) return refuse({ reason: 'not-valid', errors: checked.errors });
	const program = checked.value;
	return { ok: true, value: { program, update: tools.draftUpdate(listing.published, program) } };
}

/**
 * Brings a draft before the public.
 * @returns the number of the new revision
 */
export const publishDraft = (
	tools: EditingTools,
	actor: Actor,
	{ because, ...draft }: SeenDraft & { because?: string | undefined },
): Promise<Outcome<number>> =>
	allowed(tools, actor, 'publish', async (act) => {
		const ready = await readyToPublish(tools, draft, act);
		if (!ready.ok) return ready;
		const { id, version } = draft;
		return tools.store.publish({ id, version, ...ready.value, ...readReason(because) }, act);
	});

/** Takes a program from the public. */
export const withdrawProgram = (
	tools: EditingTools,
	actor: Actor,
	{ id, because }: { id: string; because?: string | undefined },
): Promise<Outcome<undefined>> =>
	allowed(tools, actor, 'withdraw', (act) =>
		tools.store.withdraw({ id, ...readReason(because) }, act),
	);
