import type { Loan } from '../program/benefit';
import type { LoanRequest } from './loan-request';
import { applies, isCase, type Circumstances } from './terms';

export const termNames = [
	'limitYen',
	'minYen',
	'interestRatePercent',
	'termMonths',
	'graceMonths',
	'guaranteeFeePercent',
] as const;
export type TermName = (typeof termNames)[number];
export type LoanTerms = Pick<Loan, TermName>;
type Overlay = { [Name in TermName]?: LoanTerms[Name] | undefined };

const overlay = (terms: LoanTerms, over: Overlay): LoanTerms => ({
	limitYen: over.limitYen ?? terms.limitYen,
	minYen: over.minYen ?? terms.minYen,
	interestRatePercent: over.interestRatePercent ?? terms.interestRatePercent,
	termMonths: over.termMonths ?? terms.termMonths,
	graceMonths: over.graceMonths ?? terms.graceMonths,
	guaranteeFeePercent: over.guaranteeFeePercent ?? terms.guaranteeFeePercent,
});

/** The loan's terms with those of its use and of every variant that applies; later ones win. */
export function resolveLoanTerms(
	loan: Loan,
	{ use, variants: chosen = [] }: LoanRequest,
	circumstances: Circumstances,
): { terms: LoanTerms; variants: number[]; undecided: number[] } {
	const inUse: number[] = [];
	const undecided: number[] = [];
	const ownUse = loan.uses?.find((one) => one.use === use);
	let terms = overlay(loan, ownUse ?? {});
	for (const [index, variant] of (loan.variants ?? []).entries()) {
		const isChosen = chosen.includes(index);
		if (isCase(variant) && !isChosen) continue;
		const outcome = isChosen ? 'met' : applies(variant, circumstances);
		if (outcome === 'unknown') undecided.push(index);
		if (outcome !== 'met') continue;
		inUse.push(index);
		terms = overlay(terms, variant);
	}
	return { terms, variants: inUse, undecided };
}
