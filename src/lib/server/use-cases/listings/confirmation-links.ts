import type { RateRule } from '../../ports/rate-limits';
import type { Person } from '../../ports/accounts';
import type { SeenProgram } from '../../ports/confirmations';
import { hashOfToken } from '../accounts/tokens';
import { isToConfirm, livingPrograms, nextDay, type LivingProgram } from './confirm-programs';
import { actOf, canOwn, type LivingTools } from './living-tools';

/** What is sent through links from one place: many times what a person does. */
const sendings: RateRule = { name: 'confirmation', most: 60, seconds: 900 };

export interface OpenedLink {
	owner: Person;
	/** What is still to be confirmed, and still the owner's. */
	waiting: LivingProgram[];
	/** What was confirmed since the mail was sent. */
	done: LivingProgram[];
}

/** What a link from a mail is for; nothing where it is over, or its owner no longer works here. */
export async function openConfirmationLink(
	tools: LivingTools,
	token: string,
): Promise<OpenedLink | undefined> {
	const link = await tools.confirmations.link(hashOfToken(token), tools.now().toISOString());
	const owner = link && (await tools.accounts.person(link.ownerId));
	if (!owner || !canOwn(owner)) return undefined;
	const programs = await livingPrograms(tools, { ownerId: owner.id, ids: link.programIds });
	return {
		owner,
		waiting: programs.filter(isToConfirm),
		done: programs.filter((one) => !isToConfirm(one)),
	};
}

/**
 * Confirms by a link what of its programs was ticked, as it was seen.
 * @returns the ids of those that were confirmed; `over` where the link is good for nothing, `wait`
 * where too much was sent from one place
 */
export async function confirmByLink(
	tools: LivingTools,
	token: string,
	seen: readonly SeenProgram[],
	client: string,
): Promise<string[] | 'over' | 'wait'> {
	if ((await tools.limits.count(sendings, client)) > 0) return 'wait';
	const opened = await openConfirmationLink(tools, token);
	if (!opened) return 'over';
	const { owner, waiting } = opened;
	const ids = new Set(waiting.map(({ program }) => program.id));
	const confirmation = { on: tools.today(), confirmBy: nextDay(tools), ownerId: owner.id };
	return tools.confirmations.confirm(
		seen.filter(({ id }) => ids.has(id)),
		confirmation,
		actOf(tools, owner.id),
	);
}
