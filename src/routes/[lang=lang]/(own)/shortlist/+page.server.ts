import { redirect } from '@sveltejs/kit';
import { mostKept } from '$lib/domain/shortlist';
import { wordsFor } from '$lib/i18n/words';
import { idParameter, readChosen } from '$lib/server/web/chosen-programs';
import { returnPath } from '../business/return-path';
import { handOver } from '../../hand-over';
import { clearAction, keepAction, keepAllAction, noteAction, removeAction } from './actions';
import type { Actions, PageServerLoad } from './$types';
import { forgetfulNotice, type Notice } from './notices';
import { ownListView } from './own-list-view';
import { sentListView } from './sent-list-view';

type Event = Parameters<PageServerLoad>[0];

const wordsOf = ({ locals: { app, language } }: Event) =>
	wordsFor(app.reference, language, app.today());

/** After keeping: on to where one was, or a word on why nothing was kept. */
function afterKeeping({ locals, url }: Event): string | undefined {
	const id = url.searchParams.get('kept');
	if (id === null) return undefined;
	const isKept = locals.shortlist.some((one) => one.id === id);
	const from = returnPath(url.searchParams.get('return'), locals.language);
	if (isKept) redirect(303, from ? `${from}#keep-${id}` : `/${locals.language}/shortlist`);
	return id;
}

function handOverOf(event: Event, ids: readonly string[]) {
	const { locals, url } = event;
	const { business, app } = locals;
	return handOver(
		{ url, path: `/${locals.language}/shortlist`, ids, business, today: app.today() },
		wordsOf(event),
	);
}

function sentList(event: Event) {
	const { locals, url } = event;
	const { app } = locals;
	const chosen = readChosen(url.searchParams, mostKept, (id) => app.program(id));
	const sent = sentListView(chosen, { url, ...locals }, app, wordsOf(event));
	return { sent, handOver: handOverOf(event, sent.ids) };
}

export const load: PageServerLoad = (event) => {
	const { app, shortlist, business } = event.locals;
	const isForgetful = afterKeeping(event) !== undefined;
	if (event.url.searchParams.has(idParameter)) return sentList(event);
	const words = wordsOf(event);
	const notice: Notice | undefined = isForgetful ? forgetfulNotice(words) : undefined;
	const own = ownListView(shortlist, business, app, words);
	const ids = own.cards.map(({ id }) => id);
	return { own, notice, handOver: handOverOf(event, ids) };
};

export const actions: Actions = {
	keep: keepAction,
	remove: removeAction,
	note: noteAction,
	keepAll: keepAllAction,
	clear: clearAction,
};
