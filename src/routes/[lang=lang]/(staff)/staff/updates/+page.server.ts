import { error, fail, redirect } from '@sveltejs/kit';
import type { StaffMember } from '$lib/domain/accounts/person';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { typedIn } from '$lib/server/web/staff-form';
import { valueOf } from '../programs/reader';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { revisionIn, textIn, type Typed } from './typed';
import { updatesDeskView, type WaitingDraft } from './updates-desk-view';

/** So many are read and decided on at once. */
const mostShown = 20;

type Desk = App.Locals['app']['updateDesk'];
type Refusal = Exclude<Awaited<ReturnType<Desk['write']>>, { ok: true }>;

/** Drafts that wait, each with the two revisions between which it tells what has changed. */
async function waitingFor({ app }: App.Locals, member: StaffMember) {
	const { drafts, total } = valueOf(await app.updateDesk.waiting(member, { limit: mostShown }));
	const waiting = drafts.map(async (draft): Promise<WaitingDraft> => {
		const { programId: id, number: after } = draft;
		const before = after - 1;
		const compared =
			before > 0 ? await app.editing.compare(member, { id, before, after }) : undefined;
		return { ...draft, compared: compared?.ok ? compared.value : undefined };
	});
	return { drafts: await Promise.all(waiting), total };
}

async function viewFor(
	locals: App.Locals,
	member: StaffMember,
	{ query, typed }: { query?: URLSearchParams; typed?: Typed },
) {
	const { app, language } = locals;
	const waiting = await waitingFor(locals, member);
	const words = wordsFor(app.reference, language, app.today());
	const done = query?.get('update');
	const shown = { ...waiting, done: query?.get('done'), item: done && app.updates.update(done) };
	return updatesDeskView({ ...shown, typed }, app.programs(), words);
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const member = staffOf(locals, 'write-updates');
	return { view: await viewFor(locals, member, { query: url.searchParams }) };
};

/** The page again with what was typed and what is wrong with it. */
async function refused(
	{ locals }: RequestEvent,
	member: StaffMember,
	refusal: Refusal,
	typed: Omit<Typed, 'errors'>,
) {
	if (refusal.reason === 'forbidden') error(403, refusal.reason);
	const isDecided = refusal.reason === 'decided';
	const errors = isDecided ? [{ path: 'form', code: 'decided' }] : refusal.errors;
	const view = await viewFor(locals, member, { typed: { ...typed, errors } });
	return fail(isDecided ? 409 : 400, { view });
}

function done({ url }: RequestEvent, what: 'accepted' | 'dropped', update?: string): never {
	const query = new URLSearchParams({ done: what, ...(update ? { update } : {}) });
	redirect(303, `${url.pathname}?${query}`);
}

export const actions: Actions = {
	accept: async (event) => {
		const member = staffOf(event.locals, 'write-updates');
		const form = await readForm(event.request);
		const draft = revisionIn(form);
		const text = textIn(form);
		const answer = await event.locals.app.updateDesk.accept(member, { ...draft, typed: text });
		if (answer.ok) done(event, 'accepted', answer.value.id);
		return refused(event, member, answer, { draft, text, type: '', programId: '' });
	},
	drop: async (event) => {
		const member = staffOf(event.locals, 'write-updates');
		const form = await readForm(event.request);
		const draft = revisionIn(form);
		const answer = await event.locals.app.updateDesk.drop(member, draft);
		if (answer.ok) done(event, 'dropped');
		return refused(event, member, answer, { draft, text: textIn(form), type: '', programId: '' });
	},
	write: async (event) => {
		const member = staffOf(event.locals, 'write-updates');
		const form = await readForm(event.request);
		const [type, programId] = [typedIn(form, 'type'), typedIn(form, 'program')];
		const typed = { type, programId, text: textIn(form) };
		const answer = await event.locals.app.updateDesk.write(member, typed);
		if (answer.ok) done(event, 'accepted', answer.value.id);
		return refused(event, member, answer, { ...typed, draft: undefined });
	},
};
