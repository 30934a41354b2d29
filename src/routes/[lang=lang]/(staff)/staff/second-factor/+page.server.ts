import { fail, redirect } from '@sveltejs/kit';
import type { FieldError, Result } from '$lib/domain/result';
import { messagesOf, translator } from '$lib/i18n';
import { staffErrors } from '$lib/i18n/staff-error-words';
import { halfwayOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { forgetStaffKey, keepStaffKey, staffKey } from '$lib/server/web/staff-cookies';
import { staffReturn, statusOf, typedIn } from '$lib/server/web/staff-form';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { challengeView, codesView, setupView } from './views';

type Event = Pick<RequestEvent, 'locals' | 'cookies' | 'url'>;

const backOf = ({ locals, url }: Event): string =>
	staffReturn(url.searchParams.get('return'), locals.language, url.origin);

/** Too late, or too many wrong codes: from the password on. */
function beginAgain({ locals, cookies, url }: Event): never {
	forgetStaffKey(cookies, url, 'challenge');
	redirect(303, `/${locals.language}/staff/sign-in?ended`);
}

export const load: PageServerLoad = async (event) => {
	const { staff, app, language } = event.locals;
	const back = backOf(event);
	if (staff?.hasSecondFactor) redirect(303, back);
	if (staff) {
		const begun = await app.accounts.begunSecondFactor(staff.id);
		return { back, setup: setupView(staff, begun, language) };
	}
	const challenge = staffKey(event.cookies, 'challenge');
	if (challenge === undefined || !(await app.accounts.challenged(challenge))) beginAgain(event);
	return { back, challenge: challengeView(language) };
};

const refuse = (errors: FieldError[], { language }: App.Locals, kind = 'app') =>
	fail(statusOf(errors), { kind, errors: staffErrors(errors, translator(language)) });

/** The second step of a sign-in, by the app or by a recovery code. */
async function pass(event: RequestEvent, kind: 'app' | 'recovery') {
	const { locals, request, cookies, url } = event;
	const challenge = staffKey(cookies, 'challenge') ?? beginAgain(event);
	const code = typedIn(await readForm(request), 'code');
	const answer = await locals.app.accounts.passChallenge(challenge, code, kind);
	if (answer === 'over') beginAgain(event);
	if (!answer.ok) return refuse(answer.errors, locals, kind);
	forgetStaffKey(cookies, url, 'challenge');
	keepStaffKey(cookies, url, 'session', answer.value);
	redirect(303, backOf(event));
}

type Done = Result<{ session: string; recoveryCodes: string[] }>;

export const actions: Actions = {
	pass: (event) => pass(event, 'app'),
	recover: (event) => pass(event, 'recovery'),
	/** Begins to set one up. */
	begin: async (event) => {
		const { locals, request, cookies } = event;
		const member = halfwayOf(locals);
		const password = typedIn(await readForm(request), 'current');
		const session = staffKey(cookies, 'session') ?? '';
		const answer = await locals.app.accounts.beginSecondFactor(session, member, password);
		if (!answer.ok) return refuse(answer.errors, locals);
		redirect(303, event.url.pathname);
	},
	/** Finishes with a first code, and shows the recovery codes, this once. */
	finish: async (event) => {
		const { locals, request, cookies, url } = event;
		const member = halfwayOf(locals);
		const code = typedIn(await readForm(request), 'code');
		const session = staffKey(cookies, 'session') ?? '';
		const done: Done = await locals.app.accounts.finishSecondFactor(session, member, code);
		if (!done.ok) return refuse(done.errors, locals);
		keepStaffKey(cookies, url, 'session', done.value.session);
		const words = messagesOf(locals.language).staff.codes;
		return { codes: codesView(done.value.recoveryCodes, { heading: words.done }, locals.language) };
	},
};
