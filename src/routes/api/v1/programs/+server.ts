import { readCriteria } from '$lib/domain/finder/criteria';
import { searchOf } from '$lib/domain/searches/counted-search';
import { respondJson } from '$lib/server/web/respond';
import { readLanguage } from '../../language';
import { otherMethods } from '../../other-methods';
import { refuse } from '../../refuse';
import type { RequestHandler } from './$types';
import { resultsJson } from './results-json';

export const GET: RequestHandler = async ({ locals, url }) => {
	const { app } = locals;
	const started = performance.now();
	const wards = app.reference.city.wards.map((ward) => ward.code);
	const { criteria, errors } = readCriteria(url.searchParams, wards);
	const { language, errors: languageErrors } = readLanguage(url);
	const all = [...errors, ...languageErrors];
	if (all.length > 0) return refuse(all, language);
	const found = await app.findPrograms(criteria, language);
	if (criteria.q !== '') locals.search = searchOf(criteria, found.total);
	const words = { ...app.reference, language, today: app.today() };
	const tookMs = Math.round(performance.now() - started);
	return respondJson(resultsJson(criteria, found, words, tookMs));
};

export const fallback = otherMethods('GET');
