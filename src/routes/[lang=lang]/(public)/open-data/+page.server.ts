import { inLanguage } from '$lib/domain/localized';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import type { PageServerLoad } from './$types';

/** A maker of metal goods with a plan. */
const business = JSON.stringify({
	industry: 'E',
	industryGroup: '24',
	employees: 8,
	plan: { costYen: 3_000_000, purposes: ['buy-equipment'] },
});

export const load: PageServerLoad = ({ locals: { app, language }, url }) => {
	const site = inLanguage(app.reference.city.site.title, language).text;
	const words = messagesOf(language).openData;
	return {
		words: { ...words, termsText: translator(language)('openData.termsText', { site }) },
		title: `${withoutRuby(words.title)}｜${site}`,
		match: `curl -H 'content-type: application/json' -d '${business}' '${url.origin}/api/v1/match?lang=${language}'`,
		example: `${url.origin}/api/v1/programs?q=IoT&kind=subsidy&industry=E&per=5&lang=${language}`,
	};
};
