import { wordsFor } from '$lib/i18n/words';
import type { PageServerLoad } from './$types';
import { homeView } from './home-view';

export const load: PageServerLoad = ({ locals: { app, language } }) =>
	homeView(app.programs(), wordsFor(app.reference, language, app.today()));
