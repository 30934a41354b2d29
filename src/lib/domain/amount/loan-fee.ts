import type { Outcome } from '../eligibility/outcome';
import type { Loan } from '../program/benefit';
import type { Yen } from '../yen';
import { divideFee, guaranteeFeeOf } from './guarantee-fee';
import type { LoanRequest } from './loan-request';
import { applies, isCase, type Circumstances } from './terms';

export interface GuaranteeFee {
	totalYen: Yen;
	/** What others pay, by index of the loan's `guaranteeFeeSupport`. */
	paidByOthers: { support: number; yen: Yen }[];
	ownYen: Yen;
}

type Support = NonNullable<Loan['guaranteeFeeSupport']>[number];

/** Support that is labelled, and limited by nothing else, is one of several cases. */
function decide(support: Support, isChosen: boolean, circumstances: Circumstances): Outcome {
	if (isChosen) return 'met';
	if (isCase(support) && support.label) return 'unknown';
	return applies(support, circumstances);
}

/** Indexes of the supports that pay, and of those that may once more is known. */
export function supportsInForce(
	{ guaranteeFeeSupport = [] }: Loan,
	{ supports: chosen = [] }: LoanRequest,
	circumstances: Circumstances,
): { paying: number[]; undecided: number[] } {
	const outcomes = guaranteeFeeSupport.map((support, index) =>
		decide(support, chosen.includes(index), circumstances),
	);
	const having = (asked: Outcome) =>
		[...outcomes.keys()].filter((index) => outcomes[index] === asked);
	return { paying: having('met'), undecided: having('unknown') };
}

export function feeFor(
	{ guaranteeFeeSupport = [] }: Loan,
	request: LoanRequest,
	feePercent: number,
	paying: readonly number[],
): GuaranteeFee {
	const byInstalments = request.method !== 'lump-sum';
	const totalYen = guaranteeFeeOf({ ...request, feePercent, byInstalments });
	const supports = [...guaranteeFeeSupport.entries()].filter(([index]) => paying.includes(index));
	const { paidYen, ownYen } = divideFee(
		totalYen,
		supports.map(([, { share }]) => share),
	);
	const paidByOthers = supports.map(([support], place) => ({ support, yen: paidYen[place] ?? 0 }));
	return { totalYen, paidByOthers, ownYen };
}
