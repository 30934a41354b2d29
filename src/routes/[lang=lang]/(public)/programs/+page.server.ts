import { readCriteria } from '$lib/domain/finder/criteria';
import { wordsFor } from '$lib/i18n/words';
import type { PageServerLoad } from './$types';
import { finderView } from './finder-view';

export const load: PageServerLoad = async ({ locals: { app, language }, url }) => {
	const wards = app.reference.city.wards.map((ward) => ward.code);
	const { criteria, errors } = readCriteria(url.searchParams, wards);
	const found = await app.findPrograms(criteria, language);
	return finderView(criteria, errors, found, wordsFor(app.reference, language, app.today()));
};
