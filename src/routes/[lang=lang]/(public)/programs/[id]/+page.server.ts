import { error } from '@sveltejs/kit';
import { wordsFor } from '$lib/i18n/words';
import { programView } from '$lib/i18n/program-page-words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { app, language }, params, url }) => {
	const program = app.program(params.id);
	if (!program) error(404, 'no such program');
	const words = wordsFor(app.reference, language, app.today());
	return programView(program, words, (id) => app.program(id), url.origin + url.pathname);
};
