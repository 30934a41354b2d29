import type { Business } from '../business/business';
import type { JstDate } from '../jst-date';
import type { Loan } from '../program/benefit';
import type { Yen } from '../yen';
import type { RepaymentMethod } from './repayment';

export interface LoanRequest {
	borrowYen: Yen;
	months: number;
	graceMonths?: number | undefined;
	method: RepaymentMethod;
	/** A year's interest that the borrower was told, where no source states it. */
	toldInterestPercent?: number | undefined;
	today: JstDate;
	/** Which of the loan's uses it is for, where uses have terms of their own. */
	use?: NonNullable<Loan['uses']>[number]['use'] | undefined;
	/** Indexes of variants, and of supports for the fee, that are cases and apply. */
	variants?: readonly number[] | undefined;
	supports?: readonly number[] | undefined;
	/** Who applies, and for which program and track, where terms depend on that. */
	business?: Business | undefined;
	programId?: string | undefined;
	track?: string | undefined;
}
