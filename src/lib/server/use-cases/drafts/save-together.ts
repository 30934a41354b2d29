import { differenceOf, type FieldChange } from '../../../domain/editing/difference';
import type { Draft, Save } from '../../ports/editor-store';
import type { Actor, EditingTools, Outcome } from '../editing/editing-tools';
import { saveDraft, type Conflict } from '../editing/write-draft';

/** What somebody else has saved meanwhile, in other fields. */
export interface OthersChanges {
	personId: string;
	at: string;
	changes: FieldChange[];
}

export interface SavedTogether {
	draft: Draft;
	others: OthersChanges | undefined;
}

/** What only a person can decide. */
export interface OpenConflict extends Conflict {
	/** The version that `mine` was made from. */
	version: number;
}

export type TogetherOutcome =
	Outcome<SavedTogether> | { ok: false; reason: 'conflict'; conflict: OpenConflict };

/** So often somebody else may be faster; whoever still is too late is asked. */
const mostTries = 4;

/**
 * Keeps what somebody has written. What somebody else has saved meanwhile in other fields stays; only
 * where both have changed the same field nothing is saved, and a person has to decide.
 */
export async function saveTogether(
	tools: EditingTools,
	actor: Actor,
	save: Save,
): Promise<TogetherOutcome> {
	let next = save;
	let others: OthersChanges | undefined;
	for (let tries = 1; ; tries++) {
		const saved = await saveDraft(tools, actor, next);
		if (saved.ok) return { ok: true, value: { draft: saved.value, others } };
		if (saved.reason !== 'conflict') return saved;
		const { merged, theirs } = saved.conflict;
		if (merged.conflicts.length > 0 || tries === mostTries)
			return { ...saved, conflict: { ...saved.conflict, version: next.version } };
		next = { ...next, document: merged.document, version: theirs.version };
		const changes = differenceOf(save.document, merged.document);
		others = { personId: theirs.authorId, at: theirs.updatedAt, changes };
	}
}
