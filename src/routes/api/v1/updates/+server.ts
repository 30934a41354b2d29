import { readCriteria } from '$lib/domain/finder/criteria';
import { withoutRuby } from '$lib/domain/text';
import { readSince } from '$lib/domain/updates/since';
import type { Update } from '$lib/domain/updates/update';
import { respondJson } from '$lib/server/web/respond';
import type { UpdatesAnswer } from '$lib/server/web/openapi-updates';
import { readLanguage } from '../../language';
import { otherMethods } from '../../other-methods';
import { refuse } from '../../refuse';
import type { Language } from '$lib/domain/codes';
import type { RequestHandler } from './$types';

const itemJson = (
	{ id, publishedAt, precision, type, programIds, text, source }: Update,
	language: Language,
): UpdatesAnswer['items'][number] => ({
	...{ id, publishedAt, precision, text: withoutRuby(text[language]), type, programIds },
	...(source && { source }),
});

export const GET: RequestHandler = async ({ locals: { app }, url }) => {
	const wards = app.reference.city.wards.map(({ code }) => code);
	const { criteria, errors } = readCriteria(url.searchParams, wards);
	const { language, errors: ofLanguage } = readLanguage(url);
	const since = readSince(url.searchParams.get('since'));
	const all = [...errors, ...ofLanguage, ...(since.ok ? [] : since.errors)];
	if (!since.ok || all.length > 0) return refuse(all, language);
	const { items, total } = await app.updates.find(criteria, language, since.value);
	const { page, per } = criteria;
	const answer: UpdatesAnswer = {
		...{ total, page, per },
		items: items.map((item) => itemJson(item, language)),
	};
	return respondJson(JSON.stringify(answer));
};

export const fallback = otherMethods('GET');
