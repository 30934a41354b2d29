import { fail, redirect } from '@sveltejs/kit';
import { roleCodes, type Role } from '$lib/domain/editing/roles';
import type { FieldError } from '$lib/domain/result';
import { translator } from '$lib/i18n';
import { staffErrors } from '$lib/i18n/staff-error-words';
import { staffOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { statusOf, typedIn } from '$lib/server/web/staff-form';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { peopleView, type Done } from './people-view';

export const load: PageServerLoad = async ({ locals, url }) => {
	const member = staffOf(locals, 'manage-users');
	const { accounts } = locals.app;
	const [people, invitations] = await Promise.all([accounts.people(), accounts.invitations()]);
	return peopleView({ member, people, invitations, query: url.searchParams }, locals.language);
};

const roleIn = (form: FormData): Role | undefined =>
	roleCodes.find((code) => code === typedIn(form, 'role'));

const refuse = (errors: FieldError[], { language }: App.Locals, email = '', role = '') =>
	fail(statusOf(errors), { email, role, errors: staffErrors(errors, translator(language)) });

/** Shown anew, so that nothing is done twice; whom it was done to is said by their number. */
function done({ url }: RequestEvent, what: Done, id = ''): never {
	redirect(303, `${url.pathname}?${new URLSearchParams({ done: what, ...(id ? { id } : {}) })}`);
}

export const actions: Actions = {
	invite: async (event) => {
		const { locals, request } = event;
		const member = staffOf(locals, 'manage-users');
		const form = await readForm(request);
		const typed = { email: typedIn(form, 'email'), role: roleIn(form) };
		const { language } = locals;
		const answer = await locals.app.accounts.invite(member, { ...typed, language });
		if (!answer.ok) return refuse(answer.errors, locals, typed.email, typed.role);
		done(event, 'invited');
	},
	withdraw: async (event) => {
		const { locals, request } = event;
		const member = staffOf(locals, 'manage-users');
		const form = await readForm(request);
		await locals.app.accounts.withdrawInvitation(member, typedIn(form, 'invitation'));
		done(event, 'withdrawn');
	},
	role: async (event) => {
		const { locals, request } = event;
		const member = staffOf(locals, 'manage-users');
		const form = await readForm(request);
		const [id, role] = [typedIn(form, 'id'), roleIn(form)];
		if (!role) return refuse([{ path: 'form', code: 'missing-choice' }], locals);
		const answer = await locals.app.accounts.changeRole(member, id, role);
		if (!answer.ok) return refuse(answer.errors, locals);
		done(event, 'role', id);
	},
	password: async (event) => {
		const { locals, request } = event;
		const member = staffOf(locals, 'manage-users');
		const id = typedIn(await readForm(request), 'id');
		const answer = await locals.app.accounts.sendNewPassword(member, id, locals.language);
		if (!answer.ok) return refuse(answer.errors, locals);
		done(event, 'password', id);
	},
	second: async (event) => {
		const { locals, request } = event;
		const member = staffOf(locals, 'manage-users');
		const id = typedIn(await readForm(request), 'id');
		const answer = await locals.app.accounts.removeSecondFactor(member, id);
		if (!answer.ok) return refuse(answer.errors, locals);
		done(event, 'second', id);
	},
	close: async (event) => {
		const { locals, request } = event;
		const member = staffOf(locals, 'manage-users');
		const id = typedIn(await readForm(request), 'id');
		const answer = await locals.app.accounts.closeAccount(member, id);
		if (!answer.ok) return refuse(answer.errors, locals);
		done(event, 'closed', id);
	},
};
