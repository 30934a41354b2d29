import type { EstimatedLoan } from '$lib/domain/amount/estimate';
import { openParts, type OpenPart } from '$lib/domain/amount/estimate-parts';
import { printPart, type EstimateRequest } from '$lib/domain/amount/estimate-request';
import type { LoanEstimate } from '$lib/domain/amount/loan';
import type { JudgeContext } from '$lib/domain/eligibility/judge';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { loanFigureName } from '$lib/i18n/estimate-known-words';
import { problemText } from '$lib/i18n/estimate-loan-notes';
import type { Words } from '$lib/i18n/words';
import type { BenefitJson } from '$lib/server/web/openapi-estimate';

type LoanJson = Extract<BenefitJson, { type: 'loan' }>;
type PlanJson = LoanJson['plans'][number];

function feeJson({ loan, benefit }: EstimatedLoan, { guaranteeFee }: LoanEstimate, words: Words) {
	if (!guaranteeFee) return {};
	const { totalYen, ownYen, paidByOthers } = guaranteeFee;
	const payerOf = (support: number) => loan.guaranteeFeeSupport?.[support]?.payer ?? loan.label;
	return {
		guaranteeFee: {
			totalYen,
			ownYen,
			paidByOthers: paidByOthers.map(({ support, yen }) => ({
				part: printPart({ benefit, index: support }),
				payer: withoutRuby(words.text(payerOf(support))),
				yen,
			})),
		},
	};
}

function planJson(
	one: EstimatedLoan,
	{ method, estimate }: EstimatedLoan['plans'][number],
	words: Words,
): PlanJson {
	const { repayment } = estimate;
	return {
		method,
		label: withoutRuby(words.t(`estimate.loan.methods.${method}`)),
		...(repayment
			? {
					paymentsYen: repayment.paymentsYen,
					totalInterestYen: repayment.totalInterestYen,
					totalYen: repayment.totalYen,
				}
			: {}),
		...feeJson(one, estimate, words),
	};
}

/** The rates that were used; `none` costs nothing. */
function ratesJson({ request }: EstimatedLoan, { terms }: LoanEstimate) {
	const { interestRatePercent: interest, guaranteeFeePercent: fee } = terms;
	const used = interest === 'unknown' ? request.toldInterestPercent : interest;
	const numeric = (percent: number | 'none' | undefined) => (percent === 'none' ? 0 : percent);
	const [interestRatePercent, feePercent] = [
		numeric(used),
		numeric(fee === 'unknown' ? undefined : fee),
	];
	return {
		...(interestRatePercent === undefined ? {} : { interestRatePercent }),
		...(feePercent === undefined ? {} : { guaranteeFeePercent: feePercent }),
	};
}

function isUndecided({ benefit, request }: EstimatedLoan, part: OpenPart): boolean {
	const { variants = [], supports = [] } = request;
	const chosen = part.kind === 'variant' ? variants : supports;
	return part.benefit === benefit && !chosen.includes(part.index);
}

export function loanJson(
	program: Program,
	one: EstimatedLoan,
	request: EstimateRequest,
	context: JudgeContext,
	words: Words,
): LoanJson[] {
	const { benefit, loan, plans } = one;
	const estimate = plans[0]?.estimate;
	if (!estimate) return [];
	const plain = (text: string) => withoutRuby(text);
	return [
		{
			...{ benefit, type: 'loan', label: plain(words.text(loan.label)) },
			...ratesJson(one, estimate),
			problems: estimate.problems.map((code) => ({
				code,
				text: plain(problemText(code, estimate, words)),
			})),
			plans: plans.map((plan) => planJson(one, plan, words)),
			notKnown: estimate.notKnown.map((figure) => ({
				figure,
				label: plain(loanFigureName(figure, words)),
			})),
			variants: estimate.variants.map((index) => ({
				part: printPart({ benefit, index }),
				label: plain(words.text(loan.variants?.[index]?.label ?? loan.label)),
			})),
			undecided: openParts(program, request, context)
				.filter((part) => isUndecided(one, part))
				.map((part) => ({
					kind: part.kind === 'variant' ? ('variant' as const) : ('support' as const),
					part: printPart(part),
					label: plain(words.text(part.label)),
				})),
		},
	];
}
