import { mergeThreeWays, type FieldConflict } from '../../../domain/editing/three-way';
import type { Draft, SeenDraft } from '../../ports/editor-store';
import { refuse, type Actor, type EditingTools, type Outcome } from './editing-tools';
import { saveDraft, type SaveOutcome } from './write-draft';

export interface Renewed {
	draft: Draft;
	/** Fields that both have changed; the draft keeps its own until somebody decides. */
	conflicts: FieldConflict[];
}

/**
 * Brings into a draft what was published since it began, by an import for instance; before that it
 * cannot be published.
 */
export async function renewDraft(
	tools: EditingTools,
	actor: Actor,
	{ id, version }: SeenDraft,
): Promise<Outcome<Renewed> | Extract<SaveOutcome, { reason: 'conflict' }>> {
	const listing = await tools.store.listing(id);
	const draft = listing?.draft;
	if (!draft) return refuse({ reason: listing ? 'no-draft' : 'not-found' });
	if (draft.version !== version) return refuse({ reason: 'changed' });
	const base = await tools.store.revision(id, draft.baseNumber);
	const newest = await tools.store.revision(id, listing.number);
	if (!newest) return refuse({ reason: 'wrong-state' });
	const { document, conflicts } = mergeThreeWays(
		base?.document ?? {},
		draft.document,
		newest.document,
	);
	const save = { id, version, document, baseNumber: newest.number };
	const saved = await saveDraft(tools, actor, save);
	return saved.ok ? { ok: true, value: { draft: saved.value, conflicts } } : saved;
}
