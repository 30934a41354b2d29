import type { SeenProgram } from '../../ports/confirmations';
import { assignOwners, possibleOwners, type TypedAssignment } from './assign-owners';
import type { Links } from './check-links';
import { confirmByLink, openConfirmationLink } from './confirmation-links';
import { confirmPrograms, livingPrograms, nextDay } from './confirm-programs';
import { looksAfterAll, type Actor, type LivingTools } from './living-tools';
import { remindOwners } from './remind-owners';

/** All that keeps listings alive, as pages ask for it. */
export const livingOf = (tools: LivingTools) => ({
	/** What one has to look after: everything, or what is one's own. */
	programs: (actor: Actor) =>
		livingPrograms(tools, looksAfterAll(actor) ? {} : { ownerId: actor.id }),
	program: async (id: string) => (await livingPrograms(tools, { ids: [id] }))[0],
	/** By when it is to be confirmed next, once it was today. */
	nextDay: () => nextDay(tools),
	owners: () => possibleOwners(tools),
	assign: (actor: Actor, typed: TypedAssignment) => assignOwners(tools, actor, typed),
	confirm: (actor: Actor, seen: readonly SeenProgram[]) => confirmPrograms(tools, actor, seen),
	/** Writes to owners now; how many get a mail. */
	remind: (actor: Actor): Promise<number> =>
		looksAfterAll(actor) ? remindOwners(tools, true) : Promise.resolve(0),
	openLink: (token: string) => openConfirmationLink(tools, token),
	confirmByLink: (token: string, seen: readonly SeenProgram[], client: string) =>
		confirmByLink(tools, token, seen, client),
});

export type Living = ReturnType<typeof livingOf> & { links: Links };
