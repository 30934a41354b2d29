import { readCriteria } from '$lib/domain/finder/criteria';
import { wordsFor } from '$lib/i18n/words';
import type { PageServerLoad } from './$types';
import { updatesView } from './updates-view';

export const load: PageServerLoad = async ({ locals: { app, language }, url }) => {
	const wards = app.reference.city.wards.map(({ code }) => code);
	const { criteria, errors } = readCriteria(url.searchParams, wards);
	const words = wordsFor(app.reference, language, app.today());
	const found = await app.updates.find(criteria, language);
	return updatesView(criteria, errors, found, (id) => app.program(id), words);
};
