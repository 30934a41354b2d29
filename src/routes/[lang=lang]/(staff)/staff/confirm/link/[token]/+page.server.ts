import { fail, redirect } from '@sveltejs/kit';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import { wordsFor } from '$lib/i18n/words';
import { readForm } from '$lib/server/web/read-form';
import type { Actions, PageServerLoad } from './$types';
import { confirmed, confirmNotice, livingErrors, tickedIn } from '../../confirm-form';
import { ownView } from '../../confirm-view';

/** Open to whoever has the link, as it came by mail. Looking changes nothing. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { app, language } = locals;
	const { link, confirm } = messagesOf(language).living;
	const signIn = `/${language}/staff/sign-in?return=/${language}/staff/confirm`;
	const opened = await app.living.openLink(params.token);
	if (!opened)
		return {
			over: {
				...{ heading: link.overTitle, title: withoutRuby(link.overTitle) },
				texts: [link.overText, link.overSignIn],
				signIn: { href: signIn, text: link.signInPage },
			},
		};
	const words = wordsFor(app.reference, language, app.today());
	const t = translator(language);
	return {
		open: {
			...{ words: confirm, link, title: withoutRuby(link.title), signIn },
			lead: t('living.link.lead', { name: opened.owner.name }),
			notice: confirmNotice(url.searchParams, t) || undefined,
			own: ownView(opened.waiting, app.living.nextDay(), words),
			done: opened.done.map(({ program }) => ({
				id: program.id,
				title: words.text(program.title),
				href: `/${language}/programs/${program.id}`,
			})),
		},
	};
};

export const actions: Actions = {
	confirm: async ({ locals, params, request, url, getClientAddress }) => {
		const { seen, values } = tickedIn(await readForm(request));
		const refuse = (status: 400 | 429, code: string) =>
			fail(status, { errors: livingErrors([{ path: 'program', code }], locals), ticked: values });
		if (seen.length === 0) return refuse(400, 'none-chosen');
		const { living } = locals.app;
		const answer = await living.confirmByLink(params.token, seen, getClientAddress());
		if (answer === 'wait') return refuse(429, 'wait');
		if (answer === 'over') redirect(303, url.pathname);
		confirmed(url, seen.length, answer.length);
	},
};
