import { fail, redirect } from '@sveltejs/kit';
import { leastPasswordCharacters, mostPasswordCharacters } from '$lib/domain/accounts/password';
import type { FieldError } from '$lib/domain/result';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import { staffErrors } from '$lib/i18n/staff-error-words';
import { memberOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { forgetStaffKey, keepStaffKey, staffKey } from '$lib/server/web/staff-cookies';
import { statusOf, typedIn } from '$lib/server/web/staff-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { name, email, role, hasSecondFactor } = memberOf(locals);
	const { language } = locals;
	const t = translator(language);
	const { own: words, link, roles } = messagesOf(language).staff;
	const isChanged = url.searchParams.has('changed');
	return {
		words,
		title: withoutRuby(words.title),
		email,
		facts: [
			{ term: words.name, description: name },
			{ term: words.email, description: email },
			{ term: words.role, description: roles[role] },
		],
		passwordHint: t('staff.link.passwordHint', { least: leastPasswordCharacters }),
		mostPassword: 2 * mostPasswordCharacters,
		passwordLabel: link.password,
		hasSecondFactor,
		secondFactor: `/${language}/staff/second-factor`,
		notice: isChanged ? { heading: words.changed, text: words.changedText } : undefined,
	};
};

type FormName = 'password' | 'codes';

const refuse = (form: FormName, errors: FieldError[], { language }: App.Locals) =>
	fail(statusOf(errors), { form, errors: staffErrors(errors, translator(language)) });

export const actions: Actions = {
	password: async ({ locals, request, cookies, url }) => {
		const member = memberOf(locals);
		const form = await readForm(request);
		const typed = { current: typedIn(form, 'current'), next: typedIn(form, 'next') };
		const session = staffKey(cookies, 'session') ?? '';
		const answer = await locals.app.accounts.changePassword(session, member, typed);
		if (!answer.ok) return refuse('password', answer.errors, locals);
		keepStaffKey(cookies, url, 'session', answer.value);
		redirect(303, `${url.pathname}?changed`);
	},
	/** New recovery codes, shown this once. */
	codes: async ({ locals, request, cookies }) => {
		const member = memberOf(locals);
		const form = await readForm(request);
		const session = staffKey(cookies, 'session') ?? '';
		const { accounts } = locals.app;
		const answer = await accounts.renewRecoveryCodes(session, member, typedIn(form, 'current'));
		if (!answer.ok) return refuse('codes', answer.errors, locals);
		const words = messagesOf(locals.language).staff.codes;
		const notice = { heading: words.renewed, text: words.renewedText };
		return { codes: { words, title: withoutRuby(words.title), codes: answer.value, notice } };
	},
	everywhere: async ({ locals, cookies, url }) => {
		const member = memberOf(locals);
		await locals.app.accounts.signOutEverywhere(member);
		forgetStaffKey(cookies, url, 'session');
		redirect(303, `/${locals.language}/staff/sign-in?everywhere`);
	},
};
