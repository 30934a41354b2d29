import { readCriteria } from '$lib/domain/finder/criteria';
import { wordsFor } from '$lib/i18n/words';
import type { PageServerLoad } from './$types';
import { emptyView } from './empty-view';
import { finderView } from './finder-view';

export const load: PageServerLoad = async ({ locals: { app, language }, url }) => {
	const { city, thesaurus } = app.reference;
	const wards = city.wards.map((ward) => ward.code);
	const { criteria, errors } = readCriteria(url.searchParams, wards);
	const words = wordsFor(app.reference, language, app.today());
	const found = await app.findPrograms(criteria, language);
	const view = finderView(criteria, errors, found, thesaurus, words);
	const suggestions = found.total > 0 ? undefined : await app.suggestFor(criteria, language);
	return { ...view, empty: suggestions && emptyView(criteria, suggestions, words) };
};
