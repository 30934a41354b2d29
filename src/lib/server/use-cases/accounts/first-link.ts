import type { AccountTools } from './tools';
import { hashOfToken, newToken } from './tokens';

const validMilliseconds = 24 * 3_600_000;
/** The first invitation is for whoever reads what the start prints. */
export const nobodyYet = '';

/**
 * A link that makes the first administrator; nothing where there is one. Each one made puts an end
 * to those before it.
 * @returns the path below the origin, without a language
 */
export async function makeFirstLink(tools: AccountTools): Promise<string | undefined> {
	const { accounts, invitations, now } = tools;
	if (await accounts.hasAdministrator()) {
		await invitations.withdrawAllFor(nobodyYet);
		return undefined;
	}
	const token = newToken();
	const expiresAt = new Date(now().getTime() + validMilliseconds).toISOString();
	await invitations.put(hashOfToken(token), {
		...{ email: nobodyYet, role: 'admin', invitedBy: undefined, expiresAt },
	});
	return `/staff/first/${token}`;
}
