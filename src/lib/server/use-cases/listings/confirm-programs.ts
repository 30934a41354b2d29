import {
	confirmationState,
	nextConfirmBy,
	type ConfirmationState,
} from '../../../domain/editing/confirmation';
import { may } from '../../../domain/editing/roles';
import type { JstDate } from '../../../domain/jst-date';
import type { Person } from '../../ports/accounts';
import type { OwnedProgram, SeenProgram } from '../../ports/confirmations';
import { actOf, canOwn, looksAfterAll, type Actor, type LivingTools } from './living-tools';

export interface LivingProgram extends OwnedProgram {
	state: ConfirmationState;
	/** Nobody, or somebody who no longer works here. */
	owner: Person | undefined;
}

/** What is over its time first, then the nearest. */
const nearestFirst = (a: LivingProgram, b: LivingProgram): number =>
	(a.program.confirmBy ?? '9').localeCompare(b.program.confirmBy ?? '9');

/** What has ended is confirmed by nobody any more. */
function stateOf({ program }: OwnedProgram, { today, rule }: LivingTools): ConfirmationState {
	if (program.lifecycle.state === 'ended') return 'none';
	return confirmationState(program.confirmBy, today(), rule);
}

/** Programs that the public sees, and how each stands; those to be confirmed first. */
export async function livingPrograms(
	tools: LivingTools,
	filter: { ownerId?: string; ids?: readonly string[] } = {},
): Promise<LivingProgram[]> {
	const { confirmations, accounts } = tools;
	const [programs, people] = await Promise.all([confirmations.programs(filter), accounts.people()]);
	const owners = new Map(people.filter(canOwn).map((person) => [person.id, person]));
	return programs
		.map((one) => ({
			...one,
			state: stateOf(one, tools),
			owner: one.ownerId === undefined ? undefined : owners.get(one.ownerId),
		}))
		.sort(nearestFirst);
}

export const isToConfirm = ({ state }: Pick<LivingProgram, 'state'>): boolean =>
	state === 'due' || state === 'overdue';

/** By when it is to be confirmed next, once it was today. */
export const nextDay = ({ today, rule }: LivingTools): JstDate => nextConfirmBy(today(), rule);

/**
 * Says that programs are right as they were seen: one's own, or any where one looks after all.
 * @returns the ids of those that were confirmed; others have changed since, or are somebody else's
 */
export async function confirmPrograms(
	tools: LivingTools,
	actor: Actor,
	seen: readonly SeenProgram[],
): Promise<string[]> {
	if (!may(actor.role, 'confirm')) return [];
	const whose = looksAfterAll(actor) ? {} : { ownerId: actor.id };
	const confirmation = { on: tools.today(), confirmBy: nextDay(tools), ...whose };
	return tools.confirmations.confirm(seen, confirmation, actOf(tools, actor.id));
}
