import { isJstDate } from '../../../domain/jst-date';
import { failure, success, type FieldError, type Result } from '../../../domain/result';
import type { Person } from '../../ports/accounts';
import { actOf, canOwn, looksAfterAll, type Actor, type LivingTools } from './living-tools';

/** As it was typed; an owner or a day that is empty is nobody, or none. */
export interface TypedAssignment {
	ids: readonly string[];
	owner: string;
	confirmBy: string;
}

/** Who can answer for a program, by name. */
export async function possibleOwners({ accounts }: LivingTools): Promise<Person[]> {
	const people = (await accounts.people()).filter(canOwn);
	return people.sort((a, b) => a.name.localeCompare(b.name, 'ja'));
}

async function assignmentErrors(
	tools: LivingTools,
	{ ids, owner, confirmBy }: TypedAssignment,
): Promise<FieldError[]> {
	const errors: FieldError[] = [];
	if (ids.length === 0) errors.push({ path: 'ids', code: 'none-chosen' });
	if (owner !== '' && !(await possibleOwners(tools)).some(({ id }) => id === owner))
		errors.push({ path: 'owner', code: 'nobody' });
	if (confirmBy !== '' && !isJstDate(confirmBy)) errors.push({ path: 'confirmBy', code: 'no-day' });
	else if (owner !== '' && confirmBy === '') errors.push({ path: 'confirmBy', code: 'no-day' });
	return errors;
}

/**
 * Gives programs somebody who answers for them, and a day by which they are confirmed.
 * @returns how many have changed
 */
export async function assignOwners(
	tools: LivingTools,
	actor: Actor,
	typed: TypedAssignment,
): Promise<Result<number>> {
	if (!looksAfterAll(actor)) return failure([{ path: 'form', code: 'forbidden' }]);
	const errors = await assignmentErrors(tools, typed);
	if (errors.length > 0) return failure(errors);
	const { ids, owner, confirmBy } = typed;
	const assignment = { ownerId: owner || undefined, confirmBy: confirmBy || undefined };
	return success(await tools.confirmations.assign(ids, assignment, actOf(tools, actor.id)));
}
