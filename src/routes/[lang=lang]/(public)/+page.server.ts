import { wordsFor } from '$lib/i18n/words';
import type { PageServerLoad } from './$types';
import { homeView } from './home-view';
import { latestView } from './latest-view';

export const load: PageServerLoad = ({ locals: { app, language } }) => {
	const words = wordsFor(app.reference, language, app.today());
	return { ...homeView(app.programs(), words), latest: latestView(app, words) };
};
