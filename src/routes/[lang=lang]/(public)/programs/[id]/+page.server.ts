import { error } from '@sveltejs/kit';
import { wordsFor } from '$lib/i18n/words';
import { cardOf } from '$lib/i18n/program-card';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { app, language }, params }) => {
	const program = app.program(params.id);
	if (!program) error(404, 'no such program');
	return { card: cardOf(program, wordsFor(app.reference, language, app.today())) };
};
