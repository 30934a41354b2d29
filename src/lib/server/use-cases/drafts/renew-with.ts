import { choose, undecided, type Choices } from '../../../domain/editing/choices';
import type { JsonObject } from '../../../domain/editing/json';
import { mergeThreeWays, type Merged } from '../../../domain/editing/three-way';
import type { Draft, WholeRevision } from '../../ports/editor-store';
import {
	allowed,
	refuse,
	type Actor,
	type EditingTools,
	type Outcome,
} from '../editing/editing-tools';
import { saveTogether, type TogetherOutcome } from './save-together';

/** A draft, and what was published since it began. */
export interface Renewal {
	draft: Draft;
	newest: WholeRevision;
	/** What both came from. */
	base: JsonObject;
	/** Both together, with what only a person can decide. */
	merged: Merged;
}

/** What a draft would be together with what was published since; `wrong-state` if nothing was. */
export const seeRenewal = (
	tools: EditingTools,
	actor: Actor,
	id: string,
): Promise<Outcome<Renewal>> =>
	allowed(tools, actor, 'save-draft', async () => {
		const listing = await tools.store.listing(id);
		const draft = listing?.draft;
		if (!draft) return refuse({ reason: listing ? 'no-draft' : 'not-found' });
		const newest = await tools.store.revision(id, listing.number);
		if (!newest || newest.number === draft.baseNumber) return refuse({ reason: 'wrong-state' });
		const base = (await tools.store.revision(id, draft.baseNumber))?.document ?? {};
		const merged = mergeThreeWays(base, draft.document, newest.document);
		return { ok: true, value: { draft, newest, base, merged } };
	});

/** A renewal as somebody has seen it, and what they chose. */
export interface RenewalChoice {
	id: string;
	version: number;
	/** The revision it was held against. */
	number: number;
	choices: Choices;
}

/**
 * Brings a draft together with what was published since, as somebody has chosen. `changed` if either
 * is no longer what they saw, or a choice is missing.
 */
export async function renewWith(
	tools: EditingTools,
	actor: Actor,
	{ id, version, number, choices }: RenewalChoice,
): Promise<TogetherOutcome> {
	const seen = await seeRenewal(tools, actor, id);
	if (!seen.ok) return seen;
	const { draft, newest, base } = seen.value;
	const sides = { base, mine: draft.document, theirs: newest.document };
	const { document, conflicts } = choose(sides, choices);
	const isOther = draft.version !== version || newest.number !== number;
	if (isOther || undecided(conflicts, choices).length > 0) return refuse({ reason: 'changed' });
	return saveTogether(tools, actor, { id, version, document, baseNumber: number });
}
