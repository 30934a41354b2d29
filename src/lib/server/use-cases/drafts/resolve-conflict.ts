import { choose, undecided, type Choices } from '../../../domain/editing/choices';
import type { JsonObject } from '../../../domain/editing/json';
import type { Actor, EditingTools } from '../editing/editing-tools';
import { saveDraft } from '../editing/write-draft';
import { saveTogether, type TogetherOutcome } from './save-together';

/** A conflict as somebody has seen it, and what they chose. */
export interface Resolution {
	id: string;
	mine: JsonObject;
	/** The version that `mine` was made from. */
	version: number;
	/** The version it was held against. */
	theirVersion: number;
	choices: Choices;
}

/**
 * Saves a draft as somebody has chosen, field by field. Nothing is saved while a choice is missing,
 * or if somebody saved once more after the conflict was shown: then it is shown anew.
 */
export async function resolveConflict(
	tools: EditingTools,
	actor: Actor,
	{ id, mine, version, theirVersion, choices }: Resolution,
): Promise<TogetherOutcome> {
	// Saved at once if nobody has changed anything since; otherwise it says what both came from.
	const saved = await saveDraft(tools, actor, { id, document: mine, version });
	if (saved.ok) return { ok: true, value: { draft: saved.value, others: undefined } };
	if (saved.reason !== 'conflict') return saved;
	const { base, theirs } = saved.conflict;
	const { document, conflicts } = choose({ base, mine, theirs: theirs.document }, choices);
	if (theirs.version !== theirVersion || undecided(conflicts, choices).length > 0)
		return { ...saved, conflict: { ...saved.conflict, version } };
	return saveTogether(tools, actor, { id, document, version: theirs.version });
}
