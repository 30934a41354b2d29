import type { Business } from '../business/business';
import type { JudgeContext } from '../eligibility/judge';
import type { Benefit, Grant, Loan } from '../program/benefit';
import type { Program } from '../program/program';
import type { EstimateRequest, PartKind } from './estimate-request';
import { grantFor, type GrantEstimate } from './grant';
import type { GrantRequest } from './grant-request';
import { loanFor, type LoanEstimate } from './loan';
import type { LoanRequest } from './loan-request';
import type { RepaymentMethod } from './repayment';

export interface EstimatedGrant {
	type: 'grant';
	/** The benefit's place in the program. */
	benefit: number;
	grant: Grant;
	/** What it was reckoned from; the same with another figure shows what would be then. */
	request: GrantRequest;
	estimate: GrantEstimate;
}

export interface EstimatedLoan {
	type: 'loan';
	benefit: number;
	loan: Loan;
	request: Omit<LoanRequest, 'method'>;
	/** One for each way to pay back; they differ in payments and the fee alone. */
	plans: { method: RepaymentMethod; estimate: LoanEstimate }[];
}

export type EstimatedBenefit = EstimatedGrant | EstimatedLoan;

/** What most people mean by a monthly payment comes first. */
const instalments = ['equal-instalment', 'equal-principal'] as const;

/** How a loan may be paid back; by instalments where no source says anything. */
export function methodsOf({ repayment }: Loan): readonly RepaymentMethod[] {
	if (repayment === 'lump-sum') return ['lump-sum'];
	return repayment === 'choice' ? [...instalments, 'lump-sum'] : instalments;
}

function chosen(request: EstimateRequest, kind: PartKind, benefit: number): number[] {
	return request.parts[kind].filter((part) => part.benefit === benefit).map(({ index }) => index);
}

/** A benefit of several tracks is the same in each; of one, its terms may ask for the track. */
const whoFor = (program: Program, { tracks }: Benefit, { today }: EstimateRequest) => ({
	today,
	programId: program.id,
	track: tracks?.length === 1 ? tracks[0] : undefined,
});

const withCost = (business: Business | undefined, costYen: number): Business | undefined =>
	business && { ...business, plan: { ...business.plan, costYen } };

function estimateGrant(
	program: Program,
	[benefit, grant]: [number, Grant],
	request: EstimateRequest & { costYen: number },
	context: JudgeContext,
): EstimatedGrant {
	const { costYen, year, units, otherSupportYen } = request;
	const own: GrantRequest = {
		...whoFor(program, grant, request),
		...{ costYen, year, units, otherSupportYen },
		business: withCost(request.business, costYen),
		choices: {
			variants: chosen(request, 'variant', benefit),
			additions: chosen(request, 'addition', benefit),
		},
	};
	return { type: 'grant', benefit, grant, request: own, estimate: grantFor(grant, own, context) };
}

function estimateLoan(
	program: Program,
	[benefit, loan]: [number, Loan],
	request: EstimateRequest & { borrowYen: number; months: number },
	context: JudgeContext,
): EstimatedLoan {
	const { borrowYen, months, graceMonths, toldInterestPercent, business } = request;
	const [onlyUse, ...otherUses] = loan.uses ?? [];
	const use = request.use ?? (otherUses.length === 0 ? onlyUse?.use : undefined);
	const own = {
		...whoFor(program, loan, request),
		...{ borrowYen, months, graceMonths, use, toldInterestPercent, business },
		variants: chosen(request, 'variant', benefit),
		supports: chosen(request, 'support', benefit),
	};
	const taken = methodsOf(loan);
	const asked = taken.filter((method) => method === request.method);
	// What one loan of the program takes another need not.
	const methods = asked.length > 0 ? asked : taken;
	const plans = methods.map((method) => ({
		method,
		estimate: loanFor(loan, { ...own, method }, context),
	}));
	return { type: 'loan', benefit, loan, request: own, plans };
}

/** What each grant brings and each loan costs, in the program's order, as far as the request tells. */
export function estimateProgram(
	program: Program,
	request: EstimateRequest,
	context: JudgeContext,
): EstimatedBenefit[] {
	const { costYen, borrowYen, months } = request;
	return [...program.benefits.entries()].flatMap(([place, benefit]): EstimatedBenefit[] => {
		if (benefit.type === 'grant' && costYen !== undefined)
			return [estimateGrant(program, [place, benefit], { ...request, costYen }, context)];
		if (benefit.type === 'loan' && borrowYen !== undefined && months !== undefined)
			return [estimateLoan(program, [place, benefit], { ...request, borrowYen, months }, context)];
		return [];
	});
}
