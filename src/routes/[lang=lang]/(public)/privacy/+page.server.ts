import { inLanguage } from '$lib/domain/localized';
import { withoutRuby } from '$lib/domain/text';
import { keptDays, leastShown } from '$lib/domain/searches/counted-search';
import { messagesOf, translator } from '$lib/i18n';
import type { PageServerLoad } from './$types';
import { cookiesView } from './cookies-view';

export const load: PageServerLoad = ({ locals: { app, language } }) => {
	const words = messagesOf(language).privacy;
	const site = inLanguage(app.reference.city.site.title, language).text;
	return {
		words,
		title: `${withoutRuby(words.title)}｜${site}`,
		cookies: cookiesView(language),
		searchesText: translator(language)('privacy.searchesText', {
			least: leastShown,
			days: keptDays,
		}),
	};
};
