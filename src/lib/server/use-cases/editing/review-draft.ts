import type { Draft, SeenDraft } from '../../ports/editor-store';
import { allowed, readNote, type Actor, type EditingTools, type Outcome } from './editing-tools';

interface Noted extends SeenDraft {
	note?: string | undefined;
}

/** Asks for a second pair of eyes. */
export const sendForReview = (
	tools: EditingTools,
	actor: Actor,
	{ id, version, note }: Noted,
): Promise<Outcome<Draft>> =>
	allowed(tools, actor, 'send-for-review', (act) =>
		tools.store.sendForReview({ id, version, ...readNote(note) }, act),
	);

/** Gives a draft back to be written on, with what is to be done. */
export const sendBack = (
	tools: EditingTools,
	actor: Actor,
	{ id, version, note }: Noted,
): Promise<Outcome<Draft>> =>
	allowed(tools, actor, 'send-back', (act) =>
		tools.store.sendBack({ id, version, ...readNote(note) }, act),
	);

/** Throws a draft away; what the public sees stays as it is. */
export const discardDraft = (
	tools: EditingTools,
	actor: Actor,
	draft: SeenDraft,
): Promise<Outcome<undefined>> =>
	allowed(tools, actor, 'discard', (act) => tools.store.discard(draft, act));

/** Makes a draft of an old revision; nothing is published by that. */
export const restoreRevision = (
	tools: EditingTools,
	actor: Actor,
	revision: { id: string; number: number },
): Promise<Outcome<Draft>> =>
	allowed(tools, actor, 'restore', (act) => tools.store.restore(revision, act));
