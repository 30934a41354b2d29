import { fail, redirect } from '@sveltejs/kit';
import { messagesOf } from '$lib/i18n';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { mostFileBytes, readForm } from '$lib/server/web/read-form';
import { importNumber, valueOf } from '../import-number';
import { importView } from './import-view';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const member = staffOf(locals, 'import');
	const { app, language } = locals;
	const seen = valueOf(await app.bulk.import(member, importNumber(params)));
	const people = await app.accounts.people();
	const shown = { member, people, seen, find: app.program };
	return importView(shown, wordsFor(app.reference, language, app.today()));
};

type Done = Awaited<ReturnType<App.Locals['app']['bulk']['discard']>>;

/** On to what has become of it, or what kept it from being done, with what was chosen. */
function answer(event: RequestEvent, done: Done, taken: string[] = [], isPartial = false) {
	const { locals, url } = event;
	if (done.ok) redirect(303, url.pathname);
	const refusals: Readonly<Record<string, string>> = messagesOf(locals.language).bulk.refusals;
	const status = done.reason === 'forbidden' ? 403 : 400;
	return fail(status, { error: refusals[done.reason] ?? '', taken, isPartial });
}

export const actions: Actions = {
	apply: async (event) => {
		const { locals, request, params } = event;
		const member = staffOf(locals, 'import');
		const form = await readForm(request, mostFileBytes);
		const taken = [...form].flatMap(([name, value]) =>
			name.startsWith('conflict ') && value === 'mine' ? [name.slice('conflict '.length)] : [],
		);
		const isPartial = form.has('partial');
		const decision = { taken, isPartial };
		const done = await locals.app.bulk.apply(member, importNumber(params), decision);
		return answer(event, done, taken, isPartial);
	},
	publish: async (event) => {
		const { locals, params } = event;
		const member = staffOf(locals, 'publish');
		return answer(event, await locals.app.bulk.publish(member, importNumber(params)));
	},
	discard: async ({ locals, params, ...event }) => {
		const member = staffOf(locals, 'import');
		const done = await locals.app.bulk.discard(member, importNumber(params));
		if (done.ok) redirect(303, `/${locals.language}/staff/bulk?discarded`);
		return answer({ locals, params, ...event }, done);
	},
};
