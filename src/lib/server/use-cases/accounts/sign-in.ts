import { isEmail, mustSetUp, normalizedEmail } from '../../../domain/accounts/person';
import { normalizedPassword } from '../../../domain/accounts/password';
import { failure, success, type FieldError, type Result } from '../../../domain/result';
import type { SessionKey, SignedIn } from '../../ports/accounts';
import type { AccountTools } from './tools';
import { clientTries, passwordTries, triesErrors } from './tries';

export interface Credentials {
	/** As they were typed. */
	email: string;
	password: string;
	/** Where the request comes from, to count tries. */
	client: string;
}

function typedErrors(email: string, password: string): FieldError[] {
	const errors: FieldError[] = [];
	if (email === '') errors.push({ path: 'email', code: 'missing' });
	else if (!isEmail(email)) errors.push({ path: 'email', code: 'no-address' });
	if (password === '') errors.push({ path: 'password', code: 'missing' });
	return errors;
}

/** The password is known at this moment only: who needs a second factor finds it begun. */
export async function prepareSecondFactor(
	{ accounts }: AccountTools,
	session: SessionKey,
	password: string,
): Promise<void> {
	const member = await accounts.memberOf(session);
	if (!member || !mustSetUp(member) || (await accounts.begunSecondFactor(member.id))) return;
	await accounts.beginSecondFactor(session, password);
}

/**
 * Signs in by password. An unknown address and a wrong password are answered alike, are counted
 * alike, and take as long.
 */
export async function signIn(
	tools: AccountTools,
	{ email: typed, password: typedPassword, client }: Credentials,
): Promise<Result<SignedIn>> {
	const email = normalizedEmail(typed);
	const password = normalizedPassword(typedPassword);
	const errors = typedErrors(email, password);
	if (errors.length > 0) return failure(errors);
	const waiting = await triesErrors(tools, [passwordTries, email], [clientTries, client]);
	if (waiting.length > 0) return failure(waiting);
	const signedIn = await tools.accounts.signIn(email, password);
	if (!signedIn) return failure([{ path: 'form', code: 'wrong' }]);
	await tools.limits.forget(passwordTries, email);
	if (signedIn.state === 'signed-in') await prepareSecondFactor(tools, signedIn.session, password);
	return success(signedIn);
}
