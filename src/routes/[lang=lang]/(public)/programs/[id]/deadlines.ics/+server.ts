import { error } from '@sveltejs/kit';
import { wordsFor } from '$lib/i18n/words';
import { calendarFile } from '../../../../calendar-file';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { app, language } = event.locals;
	const program = app.program(event.params.id);
	if (!program) error(404, 'no such program');
	const words = wordsFor(app.reference, language, app.today());
	return calendarFile([program], event, program.id, words);
};
