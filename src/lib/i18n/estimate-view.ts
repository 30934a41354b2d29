import { estimateProgram } from '../domain/amount/estimate';
import { openParts } from '../domain/amount/estimate-parts';
import type { EstimateRequest } from '../domain/amount/estimate-request';
import type { Program } from '../domain/program/program';
import { grantView, type GrantView } from './estimate-grant-words';
import { loanView, type LoanView } from './estimate-loan-words';
import type { Words } from './words';

export type BenefitEstimateView = GrantView | LoanView;

/**
 * What each grant and loan of a program comes to, in words, in the program's order: for the program's
 * own page, and for programs side by side.
 */
export function estimateView(
	program: Program,
	request: EstimateRequest,
	words: Words,
): BenefitEstimateView[] {
	const context = { isWithin: words.industries.isWithin };
	const parts = openParts(program, request, context);
	return estimateProgram(program, request, context).flatMap((one): BenefitEstimateView[] => {
		if (one.type === 'grant') return [grantView(one, parts, context, words)];
		const view = loanView(one, words);
		return view ? [view] : [];
	});
}
