import type { Present } from '../../ports/presence';
import { allowed, type Actor, type Outcome } from '../editing/editing-tools';
import type { DraftTools } from './draft-tools';

/** Whoever has not been heard of for so long has closed the page, in milliseconds. */
export const goneAfter = 120_000;

/** Notes that somebody has a draft open, and says who else has. */
export const seeOthers = (
	tools: DraftTools,
	actor: Actor,
	programId: string,
): Promise<Outcome<Present[]>> =>
	allowed(tools, actor, 'save-draft', async ({ actorId, at }) => {
		const goneBefore = new Date(Date.parse(at) - goneAfter).toISOString();
		await tools.presence.note({ programId, personId: actorId, at, goneBefore });
		const everybody = await tools.presence.seenSince(programId, goneBefore);
		return { ok: true, value: everybody.filter(({ personId }) => personId !== actorId) };
	});
