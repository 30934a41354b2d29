import { readCriteria } from '$lib/domain/finder/criteria';
import { wordsFor } from '$lib/i18n/words';
import { readBusiness } from '$lib/server/web/read-business';
import { respondJson } from '$lib/server/web/respond';
import { readLanguage } from '../../language';
import { otherMethods } from '../../other-methods';
import { refuse } from '../../refuse';
import { refuseBody } from '../../refuse-body';
import type { RequestHandler } from './$types';
import { matchJson } from './match-json';

/** Judges what the address asks for, all programs when it asks for none. Nothing of the body is kept. */
export const POST: RequestHandler = async ({ locals: { app }, request, url }) => {
	const wards = app.reference.city.wards.map((ward) => ward.code);
	const { criteria, errors } = readCriteria(url.searchParams, wards);
	const { language, errors: languageErrors } = readLanguage(url);
	const all = [...errors, ...languageErrors];
	if (all.length > 0) return refuse(all, language);
	const read = await readBusiness(request, { ...app.reference, program: app.program });
	if (!read.ok) return refuseBody(read.refusal, language);
	const per = url.searchParams.has('per') ? criteria.per : app.programs().length;
	const found = await app.findForBusiness({ ...criteria, per }, language, read.value);
	const words = wordsFor(app.reference, language, app.today());
	return respondJson(matchJson(read.value, found, words, app.program));
};

export const fallback = otherMethods('POST');
