import { estimateProgram, type EstimatedBenefit } from '$lib/domain/amount/estimate';
import type { EstimateRequest } from '$lib/domain/amount/estimate-request';
import type { Program } from '$lib/domain/program/program';
import type { Words } from '$lib/i18n/words';
import type { BenefitJson, EstimateJson } from '$lib/server/web/openapi-estimate';
import { grantJson } from './grant-json';
import { loanJson } from './loan-json';

/** The answer to an estimate, all its texts in one language and without readings. */
export function estimateJson(
	program: Program,
	request: EstimateRequest,
	words: Words,
): EstimateJson {
	const context = { isWithin: words.industries.isWithin };
	const jsonOf = (one: EstimatedBenefit): BenefitJson[] =>
		one.type === 'grant'
			? [grantJson(program, one, request, context, words)]
			: loanJson(program, one, request, context, words);
	return { id: program.id, benefits: estimateProgram(program, request, context).flatMap(jsonOf) };
}
