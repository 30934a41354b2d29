import { error, fail, redirect } from '@sveltejs/kit';
import { messagesOf } from '$lib/i18n';
import { namesOfPeople } from '$lib/i18n/listings-row-words';
import { wordRefusal } from '$lib/i18n/searches-error-words';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { typedIn } from '$lib/server/web/staff-form';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { wordView, type Done } from './word-view';

const numberIn = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const member = staffOf(locals, 'see-searches');
	const { app, language } = locals;
	const id = numberIn(params.id);
	const change = await app.searches.word(id);
	if (!change) error(404, 'no such word');
	const [people, tried, isSecondRequired] = await Promise.all([
		app.accounts.people(),
		app.searches.replayOf(id),
		app.searches.isSecondPersonRequired(),
	]);
	const reader = {
		thesaurus: app.reference.thesaurus,
		nameOf: namesOfPeople(people, language),
		programOf: (code: string) => app.program(code),
	};
	const shown = { change, tried, isSecondRequired, member, done: url.searchParams.get('done') };
	return wordView(shown, reader, wordsFor(app.reference, language, app.today()));
};

/** The word as whoever sends the form has seen it. */
async function sent({ request, params }: RequestEvent) {
	const form = await readForm(request);
	const [version, note] = [numberIn(typedIn(form, 'version')), typedIn(form, 'note')];
	return { id: numberIn(params.id), version, note };
}

function finish(
	{ locals: { language }, params }: RequestEvent,
	answer: { ok: true } | { ok: false; reason: string },
	done: Done,
) {
	if (!answer.ok) return fail(400, { heading: wordRefusal(answer.reason, messagesOf(language)) });
	redirect(303, `/${language}/staff/words/${params.id}?done=${done}`);
}

export const actions: Actions = {
	replay: async (event) => {
		const member = staffOf(event.locals, 'see-searches');
		const { id } = await sent(event);
		return finish(event, await event.locals.app.searches.replay(member, id), 'replayed');
	},
	send: async (event) => {
		const member = staffOf(event.locals, 'send-for-review');
		const word = await sent(event);
		return finish(event, await event.locals.app.searches.sendForReview(member, word), 'sent');
	},
	back: async (event) => {
		const member = staffOf(event.locals, 'send-back');
		const word = await sent(event);
		return finish(event, await event.locals.app.searches.sendBack(member, word), 'returned');
	},
	publish: async (event) => {
		const member = staffOf(event.locals, 'change-words');
		const word = await sent(event);
		return finish(event, await event.locals.app.searches.publish(member, word), 'published');
	},
	withdraw: async (event) => {
		const member = staffOf(event.locals, 'change-words');
		const word = await sent(event);
		return finish(event, await event.locals.app.searches.withdraw(member, word), 'withdrawn');
	},
	discard: async (event) => {
		const member = staffOf(event.locals, 'discard');
		const { app, language } = event.locals;
		const answer = await app.searches.discard(member, await sent(event));
		if (!answer.ok) return finish(event, answer, 'saved');
		redirect(303, `/${language}/staff/words`);
	},
};
