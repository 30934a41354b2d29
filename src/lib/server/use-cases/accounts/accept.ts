import { isEmail, mostNameCharacters, normalizedEmail } from '../../../domain/accounts/person';
import { normalizedPassword, passwordErrors } from '../../../domain/accounts/password';
import type { Role } from '../../../domain/editing/roles';
import { failure, success, type FieldError, type Result } from '../../../domain/result';
import type { NewPerson, SignedIn } from '../../ports/accounts';
import type { Invitation } from '../../ports/invitations';
import { nobodyYet } from './first-link';
import { noteDone } from './note';
import { prepareSecondFactor } from './sign-in';
import { hashOfToken } from './tokens';
import type { AccountTools } from './tools';
import { linkTries, triesErrors } from './tries';

export interface OpenLink {
	/** Nothing for the first link. */
	email: string | undefined;
	role: Role;
	/** The name of the account that gets a new password; nothing where one is made. */
	name: string | undefined;
}

export interface Acceptance {
	token: string;
	/** The first link says who one is; others know. */
	isFirst: boolean;
	/** As they were typed. */
	name: string;
	email: string;
	password: string;
	client: string;
}

async function isOf(
	{ accounts }: AccountTools,
	{ email }: Invitation,
	isFirst: boolean,
): Promise<boolean> {
	if (isFirst !== (email === nobodyYet)) return false;
	return !isFirst || !(await accounts.hasAdministrator());
}

/** What a link is for; nothing where it was used, is too old, or never was one. */
export async function openLink(
	tools: AccountTools,
	token: string,
	isFirst: boolean,
): Promise<OpenLink | undefined> {
	const invitation = await tools.invitations.find(hashOfToken(token));
	if (!invitation || !(await isOf(tools, invitation, isFirst))) return undefined;
	const { email, role } = invitation;
	if (isFirst) return { email: undefined, role, name: undefined };
	const person = await tools.accounts.personAt(email);
	// Somebody may have got another role since a new password was sent.
	return { email, role: person?.role ?? role, name: person?.name };
}

function typedErrors(
	{ knownWords }: AccountTools,
	{ name, email, password }: NewPerson,
): FieldError[] {
	const errors: FieldError[] = [];
	const count = [...name].length;
	if (name === '') errors.push({ path: 'name', code: 'missing' });
	else if (count > mostNameCharacters)
		errors.push({ path: 'name', code: 'too-long', values: { most: mostNameCharacters, count } });
	if (email === '') errors.push({ path: 'email', code: 'missing' });
	else if (!isEmail(email)) errors.push({ path: 'email', code: 'no-address' });
	return [...errors, ...passwordErrors(password, [name, email, ...knownWords])];
}

const asPerson = (typed: Acceptance, link: OpenLink): NewPerson => ({
	name: link.name ?? typed.name.normalize('NFC').trim(),
	email: link.email ?? normalizedEmail(typed.email),
	role: link.role,
	password: normalizedPassword(typed.password),
});

/** The link is good for the one who is first; it stays good where nothing came of it. */
async function establish(tools: AccountTools, tokenHash: string, person: NewPerson) {
	const invitation = await tools.invitations.take(tokenHash);
	if (!invitation) return undefined;
	try {
		return { invitation, made: await tools.accounts.establish(person) };
	} catch (error) {
		await tools.invitations.giveBack(tokenHash);
		throw error;
	}
}

/**
 * Makes an account by a link, or gives one a new password, and signs in. `over` where the link is
 * good for nothing (any more).
 */
export async function accept(
	tools: AccountTools,
	typed: Acceptance,
): Promise<Result<SignedIn> | 'over'> {
	const waiting = await triesErrors(tools, [linkTries, typed.client]);
	if (waiting.length > 0) return failure(waiting);
	const link = await openLink(tools, typed.token, typed.isFirst);
	if (!link) return 'over';
	const person = asPerson(typed, link);
	const errors = typedErrors(tools, person);
	if (errors.length > 0) return failure(errors);
	const done = await establish(tools, hashOfToken(typed.token), person);
	if (!done) return 'over';
	const { invitation, made } = done;
	await noteDone(tools, made.id, `user/${made.id}`, {
		what: link.name === undefined ? 'account-made' : 'password-renewed',
		role: person.role,
		...(invitation.invitedBy ? { invitedBy: invitation.invitedBy } : {}),
	});
	const signedIn = await tools.accounts.signIn(person.email, person.password);
	if (!signedIn) return 'over';
	if (signedIn.state === 'signed-in')
		await prepareSecondFactor(tools, signedIn.session, person.password);
	return success(signedIn);
}
