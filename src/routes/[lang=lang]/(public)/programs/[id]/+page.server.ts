import { error } from '@sveltejs/kit';
import { wordsFor } from '$lib/i18n/words';
import { programView } from '$lib/i18n/program-page-words';
import type { PageServerLoad } from './$types';
import { actionsView } from './actions-view';
import { estimateView } from './estimate-view';
import { ownView } from './own-view';
import { ownUpdates } from './own-updates';

export const load: PageServerLoad = ({ locals: { app, language, business }, params, url }) => {
	const program = app.program(params.id);
	if (!program) error(404, 'no such program');
	const words = wordsFor(app.reference, language, app.today());
	const view = programView(program, words, (id) => app.program(id), url.origin + url.pathname);
	const actions = actionsView(program, { url, business }, words);
	const visit = { business, returnTo: url.pathname, isSent: actions.sent !== undefined };
	return {
		...view,
		...estimateView(program, view.sections, business, url, words),
		actions,
		updates: ownUpdates(app.updates.of(program.id), (id) => app.program(id), words),
		own: ownView(app, program, visit, words),
	};
};
