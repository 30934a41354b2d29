import { isEmail, normalizedEmail, type StaffMember } from '../../../domain/accounts/person';
import type { Language } from '../../../domain/codes';
import type { Role } from '../../../domain/editing/roles';
import { inLanguage } from '../../../domain/localized';
import { failure, success, type FieldError, type Result } from '../../../domain/result';
import { invitationMail, newPasswordMail } from '../../../i18n/staff-mail-words';
import type { Person } from '../../ports/accounts';
import { noteDone } from './note';
import { hashOfToken, newToken } from './tokens';
import type { AccountTools } from './tools';
import { invitationTries, triesErrors } from './tries';

const hour = 3_600_000;
const invitationHours = 7 * 24;
const newPasswordHours = 24;

interface Link {
	email: string;
	role: Role;
	language: Language;
	hours: number;
	write: typeof invitationMail;
}

async function sendLink(tools: AccountTools, actor: StaffMember, link: Link): Promise<string> {
	const { email, role, language, hours } = link;
	const token = newToken();
	const expiresAt = new Date(tools.now().getTime() + hours * hour).toISOString();
	const tokenHash = hashOfToken(token);
	await tools.invitations.put(tokenHash, { email, role, invitedBy: actor.id, expiresAt });
	const address = `${tools.origin}/${language}/staff/invitation/${token}`;
	const words = {
		address,
		role,
		expiresAt,
		by: actor.name,
		site: inLanguage(tools.site, language).text,
	};
	try {
		await tools.mailer.send({ to: email, ...link.write(words, language) });
	} catch (error) {
		// A link that nobody was sent would only stand in the list.
		await tools.invitations.withdraw(tokenHash);
		throw error;
	}
	return tokenHash;
}

async function invitationErrors(
	{ accounts }: AccountTools,
	email: string,
	role: Role | undefined,
): Promise<FieldError[]> {
	const errors: FieldError[] = [];
	if (email === '') errors.push({ path: 'email', code: 'missing' });
	else if (!isEmail(email)) errors.push({ path: 'email', code: 'no-address' });
	else if (await accounts.personAt(email)) errors.push({ path: 'email', code: 'taken' });
	if (!role) errors.push({ path: 'role', code: 'missing-choice' });
	return errors;
}

/** Sends somebody a link with which they make their account. */
export async function invite(
	tools: AccountTools,
	actor: StaffMember,
	typed: { email: string; role: Role | undefined; language: Language },
): Promise<Result<true>> {
	const email = normalizedEmail(typed.email);
	const { role, language } = typed;
	const errors = await invitationErrors(tools, email, role);
	if (errors.length > 0 || !role) return failure(errors);
	const waiting = await triesErrors(tools, [invitationTries, actor.id]);
	if (waiting.length > 0) return failure(waiting);
	const link = { email, role, language, hours: invitationHours, write: invitationMail };
	const tokenHash = await sendLink(tools, actor, link);
	await noteDone(tools, actor.id, `invitation/${tokenHash.slice(0, 12)}`, {
		...{ what: 'invited', role },
	});
	return success(true);
}

/** Takes an invitation back. */
export async function withdrawInvitation(
	tools: AccountTools,
	actor: StaffMember,
	tokenHash: string,
): Promise<void> {
	await tools.invitations.withdraw(tokenHash);
	await noteDone(tools, actor.id, `invitation/${tokenHash.slice(0, 12)}`, {
		what: 'invitation-withdrawn',
	});
}

/** Nobody takes their own rights away: there is always one who can give them back. */
async function another(
	{ accounts }: AccountTools,
	actor: StaffMember,
	id: string,
): Promise<Result<Person>> {
	if (id === actor.id) return failure([{ path: 'form', code: 'yourself' }]);
	const person = await accounts.person(id);
	return person ? success(person) : failure([{ path: 'form', code: 'nobody' }]);
}

type ToSomebody<Rest extends unknown[] = []> = (
	tools: AccountTools,
	actor: StaffMember,
	id: string,
	...rest: Rest
) => Promise<Result<Person>>;

/** Gives somebody another role, from their next click on. */
export const changeRole: ToSomebody<[Role]> = async (tools, actor, id, role) => {
	const found = await another(tools, actor, id);
	if (!found.ok) return found;
	await tools.accounts.setRole(id, role);
	const detail = { what: 'role-changed', from: found.value.role, to: role };
	await noteDone(tools, actor.id, `user/${id}`, detail);
	return found;
};

/** Ends somebody's access at once. What they did stays. */
export const closeAccount: ToSomebody = async (tools, actor, id) => {
	const found = await another(tools, actor, id);
	if (!found.ok) return found;
	await tools.invitations.withdrawAllFor(found.value.email);
	await tools.accounts.close(id);
	await noteDone(tools, actor.id, `user/${id}`, { what: 'account-closed' });
	return found;
};

/** For somebody who lost telephone and recovery codes. */
export const removeSecondFactor: ToSomebody = async (tools, actor, id) => {
	const found = await another(tools, actor, id);
	if (!found.ok) return found;
	await tools.accounts.removeSecondFactor(id);
	await noteDone(tools, actor.id, `user/${id}`, { what: 'second-factor-removed' });
	return found;
};

/** Sends a link for a new password; a closed account opens again with it. */
export const sendNewPassword: ToSomebody<[Language]> = async (tools, actor, id, language) => {
	const found = await another(tools, actor, id);
	if (!found.ok) return found;
	const waiting = await triesErrors(tools, [invitationTries, actor.id]);
	if (waiting.length > 0) return failure(waiting);
	const { email, role } = found.value;
	const link = { email, role, language, hours: newPasswordHours, write: newPasswordMail };
	await sendLink(tools, actor, link);
	await noteDone(tools, actor.id, `user/${id}`, { what: 'new-password-sent' });
	return found;
};
