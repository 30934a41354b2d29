import { fail, redirect } from '@sveltejs/kit';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import { staffErrors } from '$lib/i18n/staff-error-words';
import { readForm } from '$lib/server/web/read-form';
import { forgetStaffKey, keepStaffKey, staffKey } from '$lib/server/web/staff-cookies';
import { staffReturn, statusOf, typedIn } from '$lib/server/web/staff-form';
import type { Actions, PageServerLoad } from './$types';

const notices = { ended: 'ended', left: 'signedOut', everywhere: 'everywhere' } as const;

/** Why one is here, where one did not come by oneself. */
function noticeOf(url: URL, words: Record<string, string>) {
	const name = (['ended', 'left', 'everywhere'] as const).find((one) => url.searchParams.has(one));
	if (!name) return undefined;
	const key = notices[name];
	return { heading: words[key] ?? '', text: words[`${key}Text`] };
}

const backOf = (url: URL, language: string): string =>
	staffReturn(url.searchParams.get('return'), language, url.origin);

export const load: PageServerLoad = ({ locals: { staff, language }, url }) => {
	const back = backOf(url, language);
	if (staff) redirect(303, back);
	const words = messagesOf(language).staff.signIn;
	return { words, back, title: withoutRuby(words.title), notice: noticeOf(url, words) };
};

export const actions: Actions = {
	enter: async ({ locals: { app, language }, request, cookies, url, getClientAddress }) => {
		const form = await readForm(request);
		const email = typedIn(form, 'email');
		const password = typedIn(form, 'password');
		const back = backOf(url, language);
		const answer = await app.accounts.signIn({ email, password, client: getClientAddress() });
		if (!answer.ok) {
			const errors = staffErrors(answer.errors, translator(language));
			return fail(statusOf(answer.errors), { email, errors });
		}
		if (answer.value.state === 'signed-in') {
			keepStaffKey(cookies, url, 'session', answer.value.session);
			redirect(303, back);
		}
		keepStaffKey(cookies, url, 'challenge', answer.value.challenge);
		const query = new URLSearchParams({ return: back });
		redirect(303, `/${language}/staff/second-factor?${query}`);
	},
	/** Signs out on this device. */
	leave: async ({ locals: { app, language }, cookies, url }) => {
		const session = staffKey(cookies, 'session');
		if (session !== undefined) await app.accounts.signOut(session);
		forgetStaffKey(cookies, url, 'session');
		forgetStaffKey(cookies, url, 'challenge');
		redirect(303, `/${language}/staff/sign-in?left`);
	},
};
