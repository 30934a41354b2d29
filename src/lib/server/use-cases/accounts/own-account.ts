import type { StaffMember } from '../../../domain/accounts/person';
import { normalizedPassword, passwordErrors } from '../../../domain/accounts/password';
import { failure, success, type FieldError, type Result } from '../../../domain/result';
import type { SessionKey } from '../../ports/accounts';
import { noteOwn } from './note';
import type { AccountTools } from './tools';
import { passwordTries, triesErrors } from './tries';

const wrongPassword: FieldError = { path: 'current', code: 'wrong-password' };

/** Runs something that asks for the password again, with its tries counted. */
async function withPassword<Value>(
	tools: AccountTools,
	{ email }: StaffMember,
	typed: string,
	run: (password: string) => Promise<Value | undefined>,
): Promise<Result<Value>> {
	if (typed === '') return failure([{ path: 'current', code: 'missing' }]);
	const waiting = await triesErrors(tools, [passwordTries, email]);
	if (waiting.length > 0) return failure(waiting);
	const value = await run(normalizedPassword(typed));
	if (value === undefined) return failure([wrongPassword]);
	await tools.limits.forget(passwordTries, email);
	return success(value);
}

/** Begins with a second factor. */
export const beginSecondFactor = (
	tools: AccountTools,
	session: SessionKey,
	member: StaffMember,
	password: string,
): Promise<Result<true>> =>
	withPassword(tools, member, password, async (typed) =>
		(await tools.accounts.beginSecondFactor(session, typed)) ? true : undefined,
	);

/** New recovery codes; the old ones are good for nothing. */
export async function renewRecoveryCodes(
	tools: AccountTools,
	session: SessionKey,
	member: StaffMember,
	password: string,
): Promise<Result<string[]>> {
	const renewed = await withPassword(tools, member, password, (typed) =>
		tools.accounts.renewRecoveryCodes(session, typed),
	);
	if (renewed.ok) await noteOwn(tools, member.id, 'recovery-codes-renewed');
	return renewed;
}

/** A new password for oneself. Every other session ends, and links that were under way too. */
export async function changePassword(
	tools: AccountTools,
	session: SessionKey,
	member: StaffMember,
	typed: { current: string; next: string },
): Promise<Result<SessionKey>> {
	const errors = passwordErrors(
		typed.next,
		[member.name, member.email, ...tools.knownWords],
		'next',
	);
	if (errors.length > 0) {
		const missing = typed.current === '' ? [{ path: 'current', code: 'missing' }] : [];
		return failure([...missing, ...errors]);
	}
	const changed = await withPassword(tools, member, typed.current, (current) =>
		tools.accounts.changePassword(session, current, normalizedPassword(typed.next)),
	);
	if (!changed.ok) return changed;
	await tools.invitations.withdrawAllFor(member.email);
	await noteOwn(tools, member.id, 'password-changed');
	return changed;
}

/** Ends every session one has, this one too. */
export async function signOutEverywhere(tools: AccountTools, { id }: StaffMember): Promise<void> {
	await tools.accounts.signOutEverywhere(id);
	await noteOwn(tools, id, 'signed-out-everywhere');
}
