import { may } from '../../../domain/editing/roles';
import type { ImportItem } from '../../../domain/bulk/import';
import type { BulkImport } from '../../ports/bulk-store';
import type { Actor } from '../editing/editing-tools';
import { refuse, type BulkOutcome, type BulkTools } from './bulk-tools';
import { planImport } from './plan-import';
import type { PlannedItem } from './plan-item';

export interface SeenImport {
	brought: BulkImport;
	items: ImportItem[];
	/** What it would do now; nothing once somebody has decided. */
	plan: PlannedItem[];
	/** Whether this person may publish what was written. */
	mayPublish: boolean;
}

/** How many imports are listed. */
const mostListed = 50;

export const readImports = async (
	{ imports }: BulkTools,
	actor: Actor,
): Promise<BulkOutcome<BulkImport[]>> =>
	may(actor.role, 'import')
		? { ok: true, value: await imports.imports(mostListed) }
		: refuse({ reason: 'forbidden' });

/** Somebody who may publish, and did not bring the file unless the city does without a second person. */
export async function isPublisherOf(
	{ editing }: BulkTools,
	actor: Actor,
	{ actorId }: BulkImport,
): Promise<boolean> {
	if (!may(actor.role, 'publish')) return false;
	return actor.id !== actorId || !(await editing.isSecondPersonRequired());
}

/** An import as it stands, and what it would do. */
export async function readImport(
	tools: BulkTools,
	actor: Actor,
	id: number,
): Promise<BulkOutcome<SeenImport>> {
	if (!may(actor.role, 'import')) return refuse({ reason: 'forbidden' });
	const brought = await tools.imports.import(id);
	if (!brought) return refuse({ reason: 'not-found' });
	const items = await tools.imports.items(id);
	const plan = brought.state === 'checked' ? await planImport(tools, items) : [];
	const mayPublish = await isPublisherOf(tools, actor, brought);
	return { ok: true, value: { brought, items, plan, mayPublish } };
}
