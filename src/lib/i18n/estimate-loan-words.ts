import type { EstimatedLoan } from '../domain/amount/estimate';
import type { LoanEstimate } from '../domain/amount/loan';
import { isStated } from '../domain/known';
import { amountText } from './estimate-amount-words';
import type { Headline } from './estimate-grant-words';
import { loanNotes, problemTexts } from './estimate-loan-notes';
import { owedTable, planTable, type PlanTable } from './estimate-loan-rows';
import { formatPercent } from './format';
import { plainly, say, type Said } from './text-words';
import type { Words } from './words';

/** What one loan costs, in words. */
export interface LoanView {
	type: 'loan';
	/** The benefit's place in the program. */
	benefit: number;
	heading: Said;
	headline: Headline;
	/** Why it cannot be borrowed like this, and what can. */
	problems: string[];
	/** The rates that were reckoned with. */
	rates: { term: string; text: string }[];
	/** Ways to pay back; absent where no figure makes an amount. */
	plans?: PlanTable;
	owed?: PlanTable;
	notes: Said[];
}

/** The same sum each month is what most people mean by a monthly payment. */
const mainPlan = ({ plans }: EstimatedLoan) =>
	plans.find(({ method }) => method === 'equal-instalment') ?? plans[0];

function headlineOf(one: EstimatedLoan, words: Words): Headline {
	const { t } = words;
	const plan = mainPlan(one);
	const payments = plan?.estimate.repayment?.paymentsYen;
	if (!plan || !payments)
		return {
			term: t('estimate.loan.unknown'),
			text: t('estimate.amount.notReckoned'),
			tone: 'unknown',
		};
	const isAtOnce = plan.method === 'lump-sum';
	const yen = isAtOnce ? payments.at(-1) : payments[one.request.graceMonths ?? 0];
	const term = {
		'equal-instalment': 'monthly',
		'equal-principal': 'monthlyFirst',
		'lump-sum': 'once',
	};
	return {
		term: t(`estimate.loan.${term[plan.method] as 'monthly'}`),
		text: amountText(yen ?? 0, words),
		tone: 'amount',
	};
}

type Rate = 'rate' | 'fee';

/** A yearly rate; of a range, the highest. */
function rateText(kind: Rate, percent: number, from: number | undefined, { t }: Words): string {
	const isFee = kind === 'fee';
	if (percent === 0) return t(isFee ? 'estimate.loan.feeNone' : 'estimate.loan.rateNone');
	const figures = { percent: formatPercent(percent), from: formatPercent(from ?? percent) };
	if (from === undefined || from >= percent)
		return t(isFee ? 'estimate.loan.feeRate' : 'estimate.loan.rate', figures);
	return t(isFee ? 'estimate.loan.feeRateHighest' : 'estimate.loan.rateHighest', figures);
}

function interestText({ loan, request }: EstimatedLoan, { terms }: LoanEstimate, words: Words) {
	const { interestRatePercent: percent } = terms;
	if (percent === 'none') return words.t('estimate.loan.rateNone');
	// A range belongs to the loan's own rate, not to that of a use or a variant.
	const from = percent === loan.interestRatePercent ? loan.interestRateFromPercent : undefined;
	if (isStated(percent)) return rateText('rate', percent, from, words);
	const { toldInterestPercent: told } = request;
	if (told === undefined) return undefined;
	return words.t('estimate.loan.rateTold', { percent: formatPercent(told) });
}

function feeText({ loan }: EstimatedLoan, { terms }: LoanEstimate, words: Words) {
	const { guaranteeFeePercent: percent } = terms;
	if (percent === 'none') return words.t('estimate.loan.feeNone');
	const from = percent === loan.guaranteeFeePercent ? loan.guaranteeFeeFromPercent : undefined;
	return isStated(percent) ? rateText('fee', percent, from, words) : undefined;
}

function ratesOf(one: EstimatedLoan, estimate: LoanEstimate, words: Words): LoanView['rates'] {
	const { t } = words;
	const [interest, fee] = [interestText(one, estimate, words), feeText(one, estimate, words)];
	return [
		...(interest ? [{ term: t('rules.benefit.terms.interest'), text: interest }] : []),
		...(fee ? [{ term: t('rules.benefit.terms.fee'), text: fee }] : []),
	];
}

/** A loan's estimate as a page shows it, for each way to pay back. */
export function loanView(one: EstimatedLoan, words: Words): LoanView | undefined {
	const estimate = one.plans[0]?.estimate;
	if (!estimate) return undefined;
	const [plans, owed] = [planTable(one, words), owedTable(one, words)];
	const unknown = estimate.repayment ? [] : [plainly(words.t('estimate.loan.unknownText'))];
	return {
		type: 'loan',
		benefit: one.benefit,
		heading: say(one.loan.label, words),
		headline: headlineOf(one, words),
		problems: problemTexts(estimate, words),
		rates: ratesOf(one, estimate, words),
		...(plans ? { plans } : {}),
		...(owed ? { owed } : {}),
		notes: [...unknown, ...loanNotes(one, estimate, words)],
	};
}
