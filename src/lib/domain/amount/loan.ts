import type { JudgeContext } from '../eligibility/judge';
import { isStated } from '../known';
import type { Loan } from '../program/benefit';
import { feeFor, supportsInForce, type GuaranteeFee } from './loan-fee';
import type { LoanRequest } from './loan-request';
import { resolveLoanTerms, termNames, type LoanTerms, type TermName } from './loan-terms';
import { repaymentOf, type Repayment } from './repayment';

export interface LoanEstimate {
	/** At the highest rate that the source states; support for interest is not taken off. */
	repayment?: Repayment;
	/** At the highest rate that the source states. */
	guaranteeFee?: GuaranteeFee;
	problems: ('above-limit' | 'below-minimum' | 'term-too-long' | 'grace-too-long')[];
	/** Figures that no source states, by their place in the loan. */
	notKnown: TermName[];
	/** The terms in force, and the variants that made them, by index. */
	terms: LoanTerms;
	variants: number[];
	/** Variants and supports that may apply once more is known, by index. */
	undecided: { variants: number[]; supports: number[] };
}

function problemsOf(request: LoanRequest, terms: LoanTerms): LoanEstimate['problems'] {
	const { limitYen, minYen, termMonths, graceMonths } = terms;
	const problems: LoanEstimate['problems'] = [];
	if (isStated(limitYen) && request.borrowYen > limitYen) problems.push('above-limit');
	if (isStated(minYen) && request.borrowYen < minYen) problems.push('below-minimum');
	if (isStated(termMonths) && request.months > termMonths) problems.push('term-too-long');
	const mostGrace = graceMonths === 'none' ? 0 : graceMonths;
	if (isStated(mostGrace) && (request.graceMonths ?? 0) > mostGrace)
		problems.push('grace-too-long');
	return problems;
}

/** `none` is a loan without interest, or without a guarantee and its fee. */
const percentOf = (percent: number | 'unknown' | 'none'): number | undefined =>
	percent === 'none' ? 0 : percent === 'unknown' ? undefined : percent;

function repaymentFor(request: LoanRequest, { interestRatePercent }: LoanTerms) {
	const percent = percentOf(interestRatePercent) ?? request.toldInterestPercent;
	if (percent === undefined) return {};
	return { repayment: repaymentOf({ ...request, interestRatePercent: percent }) };
}

/** What a loan costs: payments, interest, and the guarantee fee with those who bear it. */
export function loanFor(
	loan: Loan,
	request: LoanRequest,
	{ isWithin }: JudgeContext,
): LoanEstimate {
	const { business, today, track, programId = '' } = request;
	const situation = business && { business, today, programId, track, isWithin };
	const { terms, variants, undecided } = resolveLoanTerms(loan, request, { today, situation });
	const supports = supportsInForce(loan, request, { today, situation });
	const feePercent = percentOf(terms.guaranteeFeePercent);
	return {
		...repaymentFor(request, terms),
		...(feePercent === undefined
			? {}
			: { guaranteeFee: feeFor(loan, request, feePercent, supports.paying) }),
		problems: problemsOf(request, terms),
		notKnown: termNames.filter((name) => terms[name] === 'unknown'),
		terms,
		variants,
		undecided: { variants: undecided, supports: supports.undecided },
	};
}
