import { mostKept } from '$lib/domain/shortlist';
import { wordsFor } from '$lib/i18n/words';
import { idParameter, readChosen } from '$lib/server/web/chosen-programs';
import { calendarFile } from '../../../calendar-file';
import type { RequestHandler } from './$types';

/** The days of the programs that an address names, or of those that the visitor has kept. */
export const GET: RequestHandler = (event) => {
	const { url } = event;
	const { app, language, shortlist } = event.locals;
	const find = (id: string) => app.program(id);
	const { programs } = readChosen(url.searchParams, mostKept, find);
	const kept = shortlist.flatMap(({ id }) => app.program(id) ?? []);
	const words = wordsFor(app.reference, language, app.today());
	const isSent = url.searchParams.has(idParameter);
	return calendarFile(isSent ? programs : kept, event, 'deadlines', words);
};
