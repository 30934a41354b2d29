import { isSame } from '../../../domain/editing/json';
import { conflictName, type Choice } from '../../../domain/bulk/import';
import { may } from '../../../domain/editing/roles';
import { actOf, type Actor } from '../editing/editing-tools';
import { applyJob, publishJob, refuse, type BulkOutcome, type BulkTools } from './bulk-tools';
import { planImport } from './plan-import';
import type { PlannedItem } from './plan-item';
import { isPublisherOf } from './read-import';

export interface Decision {
	/** Fields whose value is taken from the file: place of the item and path with dots. */
	taken: readonly string[];
	/** Programs that are valid go on without the others. */
	isPartial: boolean;
}

/** What was chosen, with the value that it was chosen against. */
function choicesFor(plan: readonly PlannedItem[], taken: readonly string[]): Map<number, Choice[]> {
	const chosen = new Set(taken);
	const choices = plan.flatMap(({ item: { position }, conflicts }): [number, Choice[]][] => {
		const own = conflicts
			.filter(({ path }) => chosen.has(conflictName(position, path)))
			.map(({ path, theirs }) => ({ path, ...(theirs === undefined ? {} : { theirs }) }));
		return own.length > 0 ? [[position, own]] : [];
	});
	return new Map(choices);
}

const wouldWrite = (
	plan: readonly PlannedItem[],
	choices: ReadonlyMap<number, Choice[]>,
): boolean =>
	plan.some(
		(one) =>
			one.errors.length === 0 &&
			(one.isNew || choices.has(one.item.position) || !isSame(one.document, one.theirs)),
	);

/**
 * Lets what a file says become drafts, sent for review. Conflicts keep what is there, but for the
 * fields that were chosen.
 */
export async function applyImport(
	tools: BulkTools,
	actor: Actor,
	id: number,
	{ taken, isPartial }: Decision,
): Promise<BulkOutcome<undefined>> {
	if (!may(actor.role, 'import')) return refuse({ reason: 'forbidden' });
	const brought = await tools.imports.import(id);
	if (!brought) return refuse({ reason: 'not-found' });
	if (brought.state !== 'checked') return refuse({ reason: 'wrong-state' });
	const plan = await planImport(tools, await tools.imports.items(id));
	const hasErrors = brought.notes.errors.length > 0 || plan.some((one) => one.verdict === 'error');
	if (hasErrors && !isPartial) return refuse({ reason: 'has-errors' });
	const choices = choicesFor(plan, taken);
	if (!wouldWrite(plan, choices)) return refuse({ reason: 'nothing-to-do' });
	const step = { id, from: ['checked'], to: 'applying', choices, jobKind: applyJob } as const;
	const isBegun = await tools.imports.begin(step, actOf(tools.editing, actor));
	return isBegun ? { ok: true, value: undefined } : refuse({ reason: 'wrong-state' });
}

/** Lets all that an import has written be published, by a second person where the city wants one. */
export async function publishImport(
	tools: BulkTools,
	actor: Actor,
	id: number,
): Promise<BulkOutcome<undefined>> {
	if (!may(actor.role, 'publish')) return refuse({ reason: 'forbidden' });
	const brought = await tools.imports.import(id);
	if (!brought) return refuse({ reason: 'not-found' });
	if (!(await isPublisherOf(tools, actor, brought))) return refuse({ reason: 'second-person' });
	if (!brought.counts.review) return refuse({ reason: 'nothing-to-do' });
	const step = {
		id,
		from: ['applied', 'published'],
		to: 'publishing',
		jobKind: publishJob,
	} as const;
	const isBegun = await tools.imports.begin(step, actOf(tools.editing, actor));
	return isBegun ? { ok: true, value: undefined } : refuse({ reason: 'wrong-state' });
}

/** Throws away a file of which nothing has been written. */
export async function discardImport(
	tools: BulkTools,
	actor: Actor,
	id: number,
): Promise<BulkOutcome<undefined>> {
	if (!may(actor.role, 'import')) return refuse({ reason: 'forbidden' });
	const step = { id, from: ['checked'], to: 'discarded' } as const;
	const isBegun = await tools.imports.begin(step, actOf(tools.editing, actor));
	return isBegun ? { ok: true, value: undefined } : refuse({ reason: 'wrong-state' });
}
