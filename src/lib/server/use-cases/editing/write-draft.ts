import { slugSchema } from '../../../domain/codes';
import type { JsonObject } from '../../../domain/editing/json';
import { mergeThreeWays, type Merged } from '../../../domain/editing/three-way';
import type { Draft, Save } from '../../ports/editor-store';
import { allowed, refuse, type Actor, type EditingTools, type Outcome } from './editing-tools';

/** Two people have changed the same draft. */
export interface Conflict {
	mine: JsonObject;
	theirs: Draft;
	/** What both came from. */
	base: JsonObject;
	/** Both together, with what only a person can decide. */
	merged: Merged;
}

export type SaveOutcome = Outcome<Draft> | { ok: false; reason: 'conflict'; conflict: Conflict };

/** Begins a program that is not there yet; only its id is known. */
export const createDraft = (
	tools: EditingTools,
	actor: Actor,
	id: string,
	document: JsonObject = {},
): Promise<Outcome<Draft>> =>
	allowed(tools, actor, 'save-draft', async (act) => {
		const errors = [{ path: 'id', code: 'wrong-format' }];
		if (!slugSchema.safeParse(id).success) return refuse({ reason: 'not-valid', errors });
		return tools.store.createDraft(id, { ...document, id }, act);
	});

/** Begins to change a program, or goes on where somebody has left off. */
export const openDraft = (tools: EditingTools, actor: Actor, id: string): Promise<Outcome<Draft>> =>
	allowed(tools, actor, 'save-draft', (act) => tools.store.openDraft(id, act));

/** Keeps what somebody has written, complete or not. */
export async function saveDraft(
	tools: EditingTools,
	actor: Actor,
	save: Save,
): Promise<SaveOutcome> {
	const outcome = await allowed(tools, actor, 'save-draft', async (act) => ({
		ok: true,
		value: await tools.store.saveDraft(save, act),
	}));
	if (!outcome.ok) return outcome;
	const saved = outcome.value;
	if (saved.state === 'saved') return { ok: true, value: saved.draft };
	if (saved.state === 'no-draft') return refuse({ reason: 'no-draft' });
	const { mine, theirs, base } = saved;
	const merged = mergeThreeWays(base, mine, theirs.document);
	return { ok: false, reason: 'conflict', conflict: { mine, theirs, base, merged } };
}
