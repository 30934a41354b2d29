import { describe, expect, test } from 'vitest';
import { loanFor, type LoanEstimate } from '../../src/lib/domain/amount/loan';
import type { LoanRequest } from '../../src/lib/domain/amount/loan-request';
import type { Business } from '../../src/lib/domain/business/business';
import { today } from './business-cases';
import { programOf } from './catalogue';
import { isWithin } from './industry-tree';

export interface ExpectedLoan {
	program: string;
	/** Which of its benefits, the first where none is named. */
	benefit?: number;
	/** Answers in which it differs from the business described. */
	but?: Partial<Business>;
	request: Omit<LoanRequest, 'today' | 'business' | 'programId'>;
	expected: {
		totalInterestYen?: number;
		firstPaymentYen?: number;
		lastPaymentYen?: number;
		feeYen?: number;
		problems?: LoanEstimate['problems'];
		notKnown?: LoanEstimate['notKnown'];
	};
	/** Document and place in it that the terms are from. */
	source: string;
}

function outlineOf({ repayment, guaranteeFee, problems, notKnown }: LoanEstimate) {
	return {
		totalInterestYen: repayment?.totalInterestYen,
		firstPaymentYen: repayment?.paymentsYen.at(0),
		lastPaymentYen: repayment?.paymentsYen.at(-1),
		feeYen: guaranteeFee?.ownYen,
		problems,
		notKnown,
	};
}

function estimated(described: Business, { program: id, benefit = 0, but, request }: ExpectedLoan) {
	const loan = programOf(id).benefits[benefit];
	if (loan?.type !== 'loan') throw new Error(`${id} has no loan ${benefit}`);
	const business = { ...described, ...but };
	return loanFor(loan, { today, business, programId: id, ...request }, { isWithin });
}

/** What loans would cost a business: interest, payments and the part of the fee that it bears. */
export function describeLoans(name: string, business: Business, loans: readonly ExpectedLoan[]) {
	describe(name, () => {
		for (const loan of loans)
			test(`${loan.program}: ${loan.request.borrowYen} yen (${loan.source})`, () => {
				expect(outlineOf(estimated(business, loan))).toMatchObject(loan.expected);
			});
	});
}
