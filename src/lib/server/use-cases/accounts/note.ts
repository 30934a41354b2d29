import type { AccountTools } from './tools';

/** Writes down what somebody did to an account; never an address, which is not for ever. */
export const noteDone = (
	{ deeds }: AccountTools,
	actorId: string | undefined,
	subject: string,
	detail: Record<string, string>,
): Promise<void> => deeds.add({ actorId, deed: 'manage-users', subject, detail });

export const noteOwn = (tools: AccountTools, id: string, what: string): Promise<void> =>
	noteDone(tools, id, `user/${id}`, { what });
