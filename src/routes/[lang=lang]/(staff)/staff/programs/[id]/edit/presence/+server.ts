import { json } from '@sveltejs/kit';
import { othersView } from '$lib/i18n/drafts-others-view';
import { namesOfPeople } from '$lib/i18n/listings-row-words';
import { staffOf } from '$lib/server/web/guard';
import type { RequestHandler } from './$types';

/** Says that somebody still has the draft open, and answers who else has. */
export const POST: RequestHandler = async ({ locals, params: { id } }) => {
	const member = staffOf(locals, 'save-draft');
	const { app, language } = locals;
	const [others, people] = await Promise.all([
		app.drafts.seeOthers(member, id),
		app.accounts.people(),
	]);
	const present = others.ok ? others.value : [];
	return json(othersView(present, namesOfPeople(people, language), language));
};
