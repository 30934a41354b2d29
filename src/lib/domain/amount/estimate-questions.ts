import type { JudgeContext } from '../eligibility/judge';
import { isStated } from '../known';
import type { Grant, Loan, Unit } from '../program/benefit';
import type { Program } from '../program/program';
import { methodsOf } from './estimate';
import { openParts, type OpenPart } from './estimate-parts';
import type { EstimateRequest, LoanUse } from './estimate-request';
import type { RepaymentMethod } from './repayment';

/** What has to be asked before a program's grants and loans can be reckoned; nothing else is. */
export interface EstimateQuestions {
	cost: boolean;
	/** How many years of support have terms of their own; 1 where they are all alike. */
	years: number;
	/** What is counted. */
	units: Unit[];
	otherSupport: boolean;
	borrow: boolean;
	grace: boolean;
	/** Ways to pay back, where one of them is to pay it all at once in the end. */
	methods: RepaymentMethod[];
	uses: LoanUse[];
	/** Whether no source states the interest of one of the loans. */
	interest: boolean;
	parts: OpenPart[];
	/** Those of them that were chosen. */
	chosen: EstimateRequest['parts'];
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Whether any figure is stated that an amount could be made of. */
export function isReckonable(grant: Grant): boolean {
	const { fixedYen, capFormula, variants = [], additions = [], unitCaps = [] } = grant;
	const terms = [grant, ...variants].flatMap(({ rate, capYen }) => [rate, capYen]);
	const counts = [fixedYen, capFormula, ...additions, ...unitCaps];
	return terms.some(isStated) || counts.some((one) => one !== undefined);
}

const unitsOf = ({ capFormula, unitCaps = [], additions = [] }: Grant): Unit[] => [
	...(capFormula ? [capFormula.unit] : []),
	...unitCaps.map(({ unit }) => unit),
	...additions.flatMap(({ perUnit }) => perUnit?.unit ?? []),
];

const hasGrace = ({ graceMonths, uses = [] }: Loan): boolean =>
	[graceMonths, ...uses.map((use) => use.graceMonths)].some(
		(months) => isStated(months) && months > 0,
	);

function methodsAsked(loans: readonly Loan[]): RepaymentMethod[] {
	const methods = distinct(loans.flatMap(methodsOf));
	return methods.length > 1 && methods.includes('lump-sum') ? methods : [];
}

/** The request says who asks and what was chosen; a part that can be told is not asked for. */
export function questionsFor(
	program: Program,
	request: Pick<EstimateRequest, 'today' | 'business' | 'parts' | 'year'>,
	context: JudgeContext,
): EstimateQuestions {
	const grants = program.benefits.filter((one) => one.type === 'grant').filter(isReckonable);
	const loans = program.benefits.filter((one) => one.type === 'loan');
	const years = grants.flatMap(({ variants = [] }) => variants.map(({ year = 1 }) => year));
	return {
		cost: grants.length > 0,
		years: Math.max(1, ...years),
		units: distinct(grants.flatMap(unitsOf)),
		otherSupport: grants.some(({ ownShareAtLeast }) => ownShareAtLeast !== undefined),
		borrow: loans.length > 0,
		grace: loans.some(hasGrace),
		methods: methodsAsked(loans),
		uses: distinct(loans.flatMap(({ uses = [] }) => uses.map(({ use }) => use))),
		interest: loans.some(({ interestRatePercent }) => interestRatePercent === 'unknown'),
		parts: openParts(program, request, context),
		chosen: request.parts,
	};
}
