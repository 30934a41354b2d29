import { fail, redirect } from '@sveltejs/kit';
import { may } from '$lib/domain/editing/roles';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { typedIn } from '$lib/server/web/staff-form';
import type { Actions, PageServerLoad } from './$types';
import { confirmed, confirmNotice, livingErrors, tickedIn } from './confirm-form';
import { everythingView, ownView } from './confirm-view';

function noticeOf(query: URLSearchParams, language: App.Locals['language']) {
	const t = translator(language);
	for (const name of ['assigned', 'reminded'] as const) {
		const typed = query.get(name);
		if (typed !== null && /^\d{1,4}$/.test(typed))
			return { heading: t(`living.all.${name}`, { count: Number(typed) }) };
	}
	return confirmNotice(query, t);
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const member = staffOf(locals, 'confirm');
	const { app, language } = locals;
	const words = wordsFor(app.reference, language, app.today());
	const { living } = app;
	const [programs, owners, links] = await Promise.all([
		...([living.programs(member), living.owners(), living.links.list()] as const),
	]);
	const nextDay = living.nextDay();
	const { title, confirm } = messagesOf(language).living;
	const query = url.searchParams;
	const own = programs.filter(({ ownerId }) => ownerId === member.id);
	return {
		...{ heading: title, title: withoutRuby(title), words: confirm },
		notice: noticeOf(query, language) || undefined,
		own: ownView(own, nextDay, words),
		everything: may(member.role, 'publish')
			? everythingView({ programs, links, owners, nextDay, query }, words)
			: undefined,
	};
};

export const actions: Actions = {
	confirm: async ({ locals, request, url }) => {
		const member = staffOf(locals, 'confirm');
		const { seen, values } = tickedIn(await readForm(request));
		if (seen.length === 0) {
			const errors = livingErrors([{ path: 'program', code: 'none-chosen' }], locals);
			return fail(400, { errors, ticked: values });
		}
		const done = await locals.app.living.confirm(member, seen);
		confirmed(url, seen.length, done.length);
	},
	assign: async ({ locals, request, url }) => {
		const member = staffOf(locals, 'publish');
		const form = await readForm(request);
		const chosen = form.getAll('ids').filter((id) => typeof id === 'string');
		const [owner, confirmBy] = [typedIn(form, 'owner'), typedIn(form, 'confirmBy')];
		const answer = await locals.app.living.assign(member, { ids: chosen, owner, confirmBy });
		if (!answer.ok)
			return fail(400, {
				errors: livingErrors(answer.errors, locals),
				typed: { chosen, owner, confirmBy },
			});
		redirect(303, `${url.pathname}?assigned=${answer.value}`);
	},
	remind: async ({ locals, url }) => {
		const member = staffOf(locals, 'publish');
		const count = await locals.app.living.remind(member);
		redirect(303, `${url.pathname}?reminded=${count}`);
	},
};
