import { inLanguage } from '$lib/domain/localized';
import { formatDay } from '$lib/i18n/format';
import { messagesOf, translator } from '$lib/i18n';
import { shortlistLinks } from '$lib/i18n/shortlist-words';
import { alternates } from '$lib/server/web/language';
import type { LayoutServerLoad } from './$types';

/** A page as it is asked for anew: without the name of the form that was just sent. */
const pageOf = ({ pathname, search, searchParams }: URL): string =>
	[...searchParams.keys()].some((name) => name.startsWith('/')) ? pathname : pathname + search;

export const load: LayoutServerLoad = ({ locals, url }) => {
	const { app, language } = locals;
	const { city } = app.reference;
	const t = translator(language);
	const name = inLanguage(city.name, language).text;
	return {
		language,
		site: inLanguage(city.site.title, language).text,
		tagline: inLanguage(city.site.tagline, language).text,
		header: { ...messagesOf(language).header, updates: messagesOf(language).updates.title },
		footer: {
			...messagesOf(language).footer,
			source: t('footer.source', { city: name }),
			updates: messagesOf(language).updates.title,
		},
		languages: alternates(url).map((one) => ({
			...one,
			label: messagesOf(one.language).language.name,
			current: one.language === language,
		})),
		languageLabel: t('language.switch'),
		errorWords: {
			...messagesOf(language).error,
			searchLabel: messagesOf(language).finder.searchLabel,
			searchButton: messagesOf(language).finder.searchButton,
		},
		onlyJapanese: t('language.onlyJapanese'),
		shortlist: shortlistLinks(locals.shortlist, language),
		here: pageOf(url),
		origin: url.origin,
		canonical: url.origin + url.pathname,
		demonstration: app.isTodaySet
			? t('demonstration', { day: formatDay(app.today(), language) })
			: undefined,
	};
};
