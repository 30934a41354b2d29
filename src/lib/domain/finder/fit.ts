import type { OwnBenefit } from '../amount/own-benefit';
import type { Business } from '../business/business';
import { verdictCodes, type Judgement } from '../eligibility/judge';
import type { Program } from '../program/program';

/** How a program turns out for a visitor who has answered. */
export interface OwnMatch {
	judgement: Judgement;
	benefit: OwnBenefit;
	/** How much it is about what the business wants; 0 where nothing is shared or wanted. */
	wanted: number;
}

/** The first goal of a program is what it is there for. */
const mainGoal = 2;
const sharedPurpose = 3;

/**
 * Purposes count most, then what the program is there for; what it helps with besides only tells
 * apart what is about one of the two.
 */
export function wantedOf({ goals, criteria }: Program, business: Business): number {
	const asked: readonly string[] = business.goals ?? [];
	const purposes: readonly string[] = business.plan?.purposes ?? [];
	const [main, ...others] = goals;
	const isThereFor = main !== undefined && asked.includes(main);
	const isFor = criteria.some(
		({ role, test }) =>
			role === 'target' &&
			'fact' in test &&
			test.fact === 'purpose' &&
			test.in.some((code) => purposes.includes(code)),
	);
	const own = (isThereFor ? mainGoal : 0) + (isFor ? sharedPurpose : 0);
	return own > 0 ? own + others.filter((goal) => asked.includes(goal)).length : 0;
}

/** Where criteria were never seen, this many questions are taken to be open. */
const unseenCriteria = 4;

const openOf = ({ criteriaCoverage }: Program, { lines }: Judgement): number =>
	lines.filter(({ outcome }) => outcome === 'unknown').length +
	(criteriaCoverage === 'unseen' ? unseenCriteria : 0);

export interface Matched {
	program: Program;
	own: OwnMatch;
	ended: number;
	/** Whether its division was to confirm it, and has not. */
	overdue: number;
}

type Order = (a: Matched, b: Matched) => number;

const verdictRank = ({ own }: Matched): number => verdictCodes.indexOf(own.judgement.verdict);

const livingFirst: Order = (a, b) => a.ended - b.ended;
const byVerdict: Order = (a, b) => verdictRank(a) - verdictRank(b);
const failsLast: Order = (a, b) =>
	Number(a.own.judgement.verdict === 'fails') - Number(b.own.judgement.verdict === 'fails');
const byMoney: Order = (a, b) =>
	(b.own.benefit.givenYen ?? 0) - (a.own.benefit.givenYen ?? 0) ||
	(b.own.benefit.lentYen ?? 0) - (a.own.benefit.lentYen ?? 0);

/** What fits, then what may, of each what is confirmed; what is wanted first, then what leaves least open and brings most. */
export const byFit: Order = (a, b) =>
	livingFirst(a, b) ||
	byVerdict(a, b) ||
	a.overdue - b.overdue ||
	b.own.wanted - a.own.wanted ||
	openOf(a.program, a.own.judgement) - openOf(b.program, b.own.judgement) ||
	byMoney(a, b) ||
	b.program.fiscalYear - a.program.fiscalYear;

/** By what it would bring; what is not for the business brings nothing. */
export const byOwnBenefit: Order = (a, b) =>
	livingFirst(a, b) || failsLast(a, b) || a.overdue - b.overdue || byMoney(a, b) || byFit(a, b);

/** The order given, with what is not for the business at the end. */
export const asGiven: Order = (a, b) => livingFirst(a, b) || failsLast(a, b);
