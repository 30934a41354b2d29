import { inLanguage } from '$lib/domain/localized';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { app, language } }) => {
	const words = messagesOf(language).accessibility;
	const { city } = app.reference;
	const desk = city.desks[city.firstContact];
	return {
		words,
		title: `${withoutRuby(words.title)}｜${inLanguage(city.site.title, language).text}`,
		desk: desk && {
			name: inLanguage(desk.name, language).text,
			telephone: desk.telephones?.[0],
		},
	};
};
