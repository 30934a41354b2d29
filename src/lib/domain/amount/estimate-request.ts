import type { Business } from '../business/business';
import type { JstDate } from '../jst-date';
import type { Loan } from '../program/benefit';
import type { Yen } from '../yen';
import type { GrantRequest } from './grant-request';
import type { RepaymentMethod } from './repayment';

/** What a part of a benefit is: other terms, something on top, somebody who bears the fee. */
export const partKinds = ['variant', 'addition', 'support'] as const;
export type PartKind = (typeof partKinds)[number];

/** A part of a benefit, by places: of the benefit in the program, of the part in the benefit. */
export interface Part {
	benefit: number;
	index: number;
}

/** As addresses and the API write it: 0.2 is the third part of the first benefit. */
export const printPart = ({ benefit, index }: Part): string => `${benefit}.${index}`;

export function parsePart(text: string): Part | undefined {
	const match = /^(\d{1,3})\.(\d{1,3})$/.exec(text);
	return match ? { benefit: Number(match[1]), index: Number(match[2]) } : undefined;
}

export type LoanUse = NonNullable<Loan['uses']>[number]['use'];

/** Everything that money may be borrowed for. */
export const loanUses = [
	'operating',
	'equipment',
	'bridge',
	'refinance',
	'any',
] as const satisfies readonly LoanUse[];

/** What is asked of all grants and loans of a program at once. */
export interface EstimateRequest {
	today: JstDate;
	/** Who applies, where it is known; what it says of a cost gives way to `costYen`. */
	business?: Business | undefined;
	/** Parts that the applicant says apply, besides those that can be told. */
	parts: Record<PartKind, readonly Part[]>;
	/** Grants are reckoned where there is a cost. */
	costYen?: Yen | undefined;
	year?: number | undefined;
	units?: GrantRequest['units'];
	otherSupportYen?: Yen | undefined;
	/** Loans are reckoned where there are both of these. */
	borrowYen?: Yen | undefined;
	months?: number | undefined;
	graceMonths?: number | undefined;
	/** One way to pay back; absent, all that the loan takes are shown. */
	method?: RepaymentMethod | undefined;
	use?: LoanUse | undefined;
	toldInterestPercent?: number | undefined;
}

export const noParts: EstimateRequest['parts'] = { variant: [], addition: [], support: [] };
