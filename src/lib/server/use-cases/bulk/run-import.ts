import type { ImportItem } from '../../../domain/bulk/import';
import type { BulkImport, ItemEnd } from '../../ports/bulk-store';
import type { Job } from '../../ports/job-queue';
import { publishDraft } from '../editing/publish-draft';
import type { JobHandlers } from '../jobs/run-jobs';
import { applyItem } from './apply-item';
import { applyJob, noteOf, publishJob, type BulkTools } from './bulk-tools';
import { checkFor } from './plan-import';

const importOf = ({ payload }: Job): number => Number(payload.import);

/** Writes what has not been written yet; a process that died is continued where it was. */
async function apply(tools: BulkTools, id: number): Promise<void> {
	const brought = await tools.imports.import(id);
	if (brought?.state !== 'applying') return;
	const items = await tools.imports.items(id);
	const check = await checkFor(tools, items);
	for (const item of items.filter(({ outcome }) => outcome === undefined)) {
		const act = { actorId: brought.actorId, at: tools.editing.now().toISOString() };
		const end = await applyItem({ tools, brought, act }, item, check);
		await tools.imports.endItem({ importId: id, position: item.position }, end);
	}
	await tools.imports.end(id, 'applying', 'applied');
}

/** Published by this very publisher, though the process died before that was noted. */
async function wasPublished(
	{ editing: { store } }: BulkTools,
	{ actorId, publisherId }: BulkImport,
	{ id }: ImportItem,
): Promise<boolean> {
	const [newest] = await store.revisions(id);
	return newest?.authorId === actorId && newest.publisherId === publisherId;
}

async function publishItem(
	tools: BulkTools,
	brought: BulkImport,
	item: ImportItem,
): Promise<ItemEnd> {
	const { id, version = 0 } = item;
	// Their role was asked when they asked for it.
	const actor = { id: brought.publisherId ?? '', role: 'publisher' as const };
	const draft = { id, version, because: noteOf(brought) };
	const done = await publishDraft(tools.editing, actor, draft);
	if (done.ok) return { outcome: 'published' };
	if (done.reason === 'no-draft' && (await wasPublished(tools, brought, item)))
		return { outcome: 'published' };
	return { outcome: 'review', version, reason: done.reason };
}

/** Once through what waits; gives how many were published. */
async function publishRound(tools: BulkTools, brought: BulkImport): Promise<number> {
	const items = await tools.imports.items(brought.id);
	let published = 0;
	for (const item of items.filter(({ outcome }) => outcome === 'review')) {
		const end = await publishItem(tools, brought, item);
		await tools.imports.endItem({ importId: brought.id, position: item.position }, end);
		if (end.outcome === 'published') published++;
	}
	return published;
}

/** Publishes each program by itself. Some refer to others of the same file, which have to go first. */
async function publish(tools: BulkTools, id: number): Promise<void> {
	const brought = await tools.imports.import(id);
	if (brought?.state !== 'publishing') return;
	while ((await publishRound(tools, brought)) > 0);
	await tools.imports.end(id, 'publishing', 'published');
}

/** What imports leave to the jobs. */
export const bulkHandlers = (tools: BulkTools): JobHandlers => ({
	[applyJob]: async (job) => {
		await apply(tools, importOf(job));
		return 'done';
	},
	[publishJob]: async (job) => {
		await publish(tools, importOf(job));
		return 'done';
	},
});
