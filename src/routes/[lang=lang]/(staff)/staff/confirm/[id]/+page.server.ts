import { error, fail, redirect } from '@sveltejs/kit';
import { may } from '$lib/domain/editing/roles';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import { formatDay } from '$lib/i18n/format';
import { toConfirmView } from '$lib/i18n/to-confirm-words';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { typedIn } from '$lib/server/web/staff-form';
import type { Actions, PageServerLoad } from './$types';
import { confirmed, confirmNotice, livingErrors, tickedIn } from '../confirm-form';
import { ownerOptions } from '../confirm-view';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const member = staffOf(locals, 'confirm');
	const { app, language } = locals;
	const [found, owners] = await Promise.all([app.living.program(params.id), app.living.owners()]);
	if (!found) error(404, 'no such program');
	const words = wordsFor(app.reference, language, app.today());
	const { one, confirm, all, states } = messagesOf(language).living;
	const nextDay = app.living.nextDay();
	const { confirmBy } = found.program;
	const canAssign = may(member.role, 'publish');
	const isSaved = url.searchParams.has('saved');
	const t = translator(language);
	return {
		...{ words: confirm, one, all, title: withoutRuby(one.title) },
		notice: (isSaved ? { heading: one.saved } : confirmNotice(url.searchParams, t)) || undefined,
		back: `/${language}/staff/confirm`,
		program: toConfirmView(found, words),
		next: words.t('living.confirm.next', { day: formatDay(nextDay, language) }),
		canConfirm: canAssign || found.ownerId === member.id,
		facts: [
			{ term: one.ownerIs, description: found.owner?.name ?? all.nobody },
			{ term: one.byIs, description: confirmBy ? formatDay(confirmBy, language) : states.none },
		],
		assign: canAssign
			? {
					owners: ownerOptions(owners),
					owner: found.owner?.id ?? '',
					confirmBy: confirmBy ?? nextDay,
				}
			: undefined,
	};
};

export const actions: Actions = {
	assign: async ({ locals, params, request, url }) => {
		const member = staffOf(locals, 'publish');
		const form = await readForm(request);
		const typed = { owner: typedIn(form, 'owner'), confirmBy: typedIn(form, 'confirmBy') };
		const answer = await locals.app.living.assign(member, { ids: [params.id], ...typed });
		if (!answer.ok) return fail(400, { errors: livingErrors(answer.errors, locals), typed });
		redirect(303, `${url.pathname}?saved`);
	},
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
};
