import { estimateBodySchema, readEstimateBody } from '$lib/domain/amount/estimate-body';
import { withoutRuby } from '$lib/domain/text';
import { wordsFor } from '$lib/i18n/words';
import { readJson } from '$lib/server/web/read-json';
import { respondError, respondJson } from '$lib/server/web/respond';
import { readLanguage } from '../../../../language';
import { otherMethods } from '../../../../other-methods';
import { refuse } from '../../../../refuse';
import { refuseBody, refuseFields } from '../../../../refuse-body';
import type { RequestHandler } from './$types';
import { estimateJson } from './estimate-json';

/** What a program's grants bring and its loans cost. Nothing of the body is kept. */
export const POST: RequestHandler = async ({ locals: { app }, params, request, url }) => {
	const { language, errors } = readLanguage(url);
	if (errors.length > 0) return refuse(errors, language);
	const program = app.program(params.id);
	if (!program)
		return respondError(404, { code: 'not-found', message: 'There is no such program.' });
	const words = wordsFor(app.reference, language, app.today());
	if (!program.benefits.some(({ type }) => type === 'grant' || type === 'loan'))
		return respondError(422, {
			code: 'nothing-to-estimate',
			message: withoutRuby(words.t('estimate.nothing')),
		});
	const body = await readJson(request, estimateBodySchema);
	if (!body.ok) return refuseBody(body.refusal, language);
	const known = { ...app.reference, program: app.program };
	const asked = readEstimateBody(program, body.value, app.today(), known);
	if (!asked.ok) return refuseFields(asked.errors, language);
	return respondJson(JSON.stringify(estimateJson(program, asked.value, words)));
};

export const fallback = otherMethods('POST');
