import type { SeenDraft } from '../../ports/editor-store';
import { allowed, refuse, type Actor, type EditingTools, type Outcome } from './editing-tools';
import { readyToPublish } from './publish-draft';

const badTime = (path: string, code: string): Outcome<never> =>
	refuse({ reason: 'bad-time', error: { path, code } });

/** An instant that was typed, as the store writes it. */
function readInstant(typed: string): string | undefined {
	const time = Date.parse(typed);
	return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/**
 * Publishes a draft by itself at a time to come; whoever sets it has to be allowed to publish it now.
 * @param draft without `publishAt`, to take that back
 */
export const publishDraftAt = (
	tools: EditingTools,
	actor: Actor,
	{ publishAt, ...draft }: SeenDraft & { publishAt?: string | undefined },
): Promise<Outcome<undefined>> =>
	allowed(tools, actor, 'publish', async (act) => {
		if (publishAt === undefined) return tools.store.publishAt(draft, act);
		const time = readInstant(publishAt);
		if (!time) return badTime('publishAt', 'wrong-format');
		if (time <= act.at) return badTime('publishAt', 'in-the-past');
		const listing = await tools.store.listing(draft.id);
		if (listing?.endAt && listing.endAt <= time) return badTime('publishAt', 'after-end');
		const ready = await readyToPublish(tools, draft, act);
		return ready.ok ? tools.store.publishAt({ ...draft, publishAt: time }, act) : ready;
	});

/**
 * Withdraws a program by itself at a time to come.
 * @param program without `endAt`, to take that back
 */
export const endProgramAt = (
	tools: EditingTools,
	actor: Actor,
	{ id, endAt }: { id: string; endAt?: string | undefined },
): Promise<Outcome<undefined>> =>
	allowed(tools, actor, 'withdraw', async (act) => {
		if (endAt === undefined) return tools.store.endAt({ id }, act);
		const time = readInstant(endAt);
		if (!time) return badTime('endAt', 'wrong-format');
		if (time <= act.at) return badTime('endAt', 'in-the-past');
		const listing = await tools.store.listing(id);
		if (listing?.publishAt && time <= listing.publishAt)
			return badTime('endAt', 'before-publication');
		return tools.store.endAt({ id, endAt: time }, act);
	});
