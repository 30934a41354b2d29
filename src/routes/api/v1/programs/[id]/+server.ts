import { respondError, respondJson } from '$lib/server/web/respond';
import { readLanguage } from '../../../language';
import { otherMethods } from '../../../other-methods';
import { programJson } from '../../../program-json';
import { refuse } from '../../../refuse';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals: { app }, params, url }) => {
	const { language, errors } = readLanguage(url);
	if (errors.length > 0) return refuse(errors, language);
	const program = app.program(params.id);
	if (!program)
		return respondError(404, { code: 'not-found', message: 'There is no such program.' });
	return respondJson(programJson(program, language, app.today(), app.reference.industries));
};

export const fallback = otherMethods('GET');
