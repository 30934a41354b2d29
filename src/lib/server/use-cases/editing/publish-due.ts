import type { JsonObject } from '../../../domain/editing/json';
import type { Act } from '../../ports/editor-store';
import type { EditingTools } from './editing-tools';
import { checkDraft } from './publish-draft';

/** What was done, by ids. */
export interface DueReport {
	published: string[];
	ended: string[];
	/** What could not be published any more, and waits for somebody. */
	sentBack: string[];
}

async function publishOne(
	tools: EditingTools,
	id: string,
	act: Act,
): Promise<keyof DueReport | undefined> {
	const listing = await tools.store.listing(id);
	const draft = listing?.draft;
	if (!draft) return undefined;
	const { version } = draft;
	const sendBack = async (detail: JsonObject) => {
		const { ok } = await tools.store.sendBack({ id, version, detail }, act);
		return ok ? 'sentBack' : undefined;
	};
	const checked = await checkDraft(tools, id, draft.document);
	if (!checked.ok)
		return sendBack({ reason: 'not-valid', fields: checked.errors.map(({ path }) => path) });
	const program = checked.value;
	const update = tools.draftUpdate(listing.published, program);
	const done = await tools.store.publish({ id, version, program, update, isDue: true }, act);
	if (done.ok) return 'published';
	// Anything else means that somebody, or another process, was there before.
	return done.reason === 'outdated' ? sendBack({ reason: 'outdated' }) : undefined;
}

/**
 * Publishes and withdraws what somebody has set a time for. Doing it again does nothing, and of
 * several processes that do it at once, one does each deed.
 */
export async function publishDue(tools: EditingTools): Promise<DueReport> {
	const act = { actorId: undefined, at: tools.now().toISOString() };
	const report: DueReport = { published: [], ended: [], sentBack: [] };
	const due = await tools.store.due(act.at);
	for (const { id } of due.filter(({ deed }) => deed === 'publish')) {
		const done = await publishOne(tools, id, act);
		if (done) report[done].push(id);
	}
	// Asked again: what was published a moment ago, late, may have ended as well.
	const ending = await tools.store.due(act.at);
	for (const { id } of ending.filter(({ deed }) => deed === 'end'))
		if ((await tools.store.end(id, act)).ok) report.ended.push(id);
	return report;
}
