import type { Business } from '../business/business';
import type { Judgement, JudgeContext } from '../eligibility/judge';
import type { JstDate } from '../jst-date';
import { isStated } from '../known';
import { ordinaryAmountYen } from '../program/amount';
import type { Benefit, Grant, Guarantee, Loan } from '../program/benefit';
import type { Program } from '../program/program';
import { holdsOn } from '../span';
import type { Yen } from '../yen';
import { grantFor, type GrantEstimate } from './grant';
import type { GrantChoices } from './grant-request';
import { applies, isCase } from './terms';

/** What a program would bring to one business, as far as figures are known. */
export interface OwnBenefit {
	/** Money that need not be paid back: grants and payments, not prizes. At most, unless exact. */
	givenYen?: Yen;
	/** Whether `givenYen` was worked out from the cost that was stated, with all figures known. */
	isExact: boolean;
	/** Money lent or guaranteed, at most. */
	lentYen?: Yen;
}

interface Request {
	business: Business;
	today: JstDate;
	context: JudgeContext;
	program: Program;
	/** Tracks that are not out of the question; all of them where there are none. */
	open: readonly string[] | undefined;
}

interface Amount {
	yen: Yen;
	isExact: boolean;
}

/** Costs above any cap: what a grant pays for them is the most it pays this business. */
const largeCostYen = 100_000_000_000;

function estimateOf(
	grant: Grant,
	costYen: Yen,
	{ business, today, context, program, open }: Request,
	choices?: GrantChoices,
): GrantEstimate {
	const track = grant.tracks?.find((one) => open?.includes(one) ?? true);
	const request = { costYen, today, business, programId: program.id, track, choices };
	return grantFor(grant, request, context);
}

/** Terms that may still turn out to count, and figures that no source states, leave an amount open. */
const isSettled = ({ notKnown, undecided }: GrantEstimate): boolean =>
	[notKnown, undecided.variants, undecided.additions].every(({ length }) => length === 0);

/** The most it can be, whichever of the terms that are still open turn out to count. */
function mostOf(grant: Grant, costYen: Yen, request: Request): Yen {
	const { atMostYen, undecided } = estimateOf(grant, costYen, request);
	const { variants, additions } = undecided;
	if (variants.length + additions.length === 0) return atMostYen;
	const readings = [[], ...variants.map((index) => [index]), variants];
	const amounts = readings.map((chosen) =>
		estimateOf(grant, costYen, request, { variants: chosen, additions }),
	);
	return Math.max(...amounts.map((amount) => amount.atMostYen));
}

/** A cost of several plans is seldom paid for by one program as a whole. */
const isForSeveral = ({ business }: Request): boolean => (business.plan?.purposes ?? []).length > 1;

/** Worked out from the cost that was stated, else the most it can be; nothing where that is open. */
function grantAmount(grant: Grant, request: Request): Amount | undefined {
	const { costYen } = request.business.plan ?? {};
	const own = costYen === undefined ? undefined : estimateOf(grant, costYen, request);
	if (own?.amountYen !== undefined && isSettled(own))
		return { yen: own.amountYen, isExact: !isForSeveral(request) };
	const most = mostOf(grant, largeCostYen, request);
	const isBounded = most < largeCostYen / 100;
	if (costYen === undefined) return isBounded ? { yen: most, isExact: false } : undefined;
	if (!isBounded && own?.amountYen === undefined) return undefined;
	return { yen: Math.min(mostOf(grant, costYen, request), most), isExact: false };
}

function given(benefit: Benefit, request: Request): Amount | undefined {
	if (benefit.type === 'grant') return grantAmount(benefit, request);
	if (benefit.type === 'payment' && !benefit.onEvent && isStated(benefit.amountYen))
		return { yen: benefit.amountYen, isExact: false };
	return undefined;
}

/** The limit for this business: what others get under a loan of the same name is not for it. */
function limitOf(benefit: Loan | Guarantee, { business, today, context, program }: Request) {
	const situation = { business, today, programId: program.id, isWithin: context.isWithin };
	const own = (benefit.variants ?? []).filter(
		(variant) => !isCase(variant) && applies(variant, { today, situation }) === 'met',
	);
	const limits = [...own.map(({ limitYen }) => limitYen), ordinaryAmountYen(benefit)];
	return limits.find((limit) => typeof limit === 'number');
}

const lent = (benefit: Benefit, request: Request): Yen | undefined =>
	benefit.type === 'loan' || benefit.type === 'guarantee' ? limitOf(benefit, request) : undefined;

/** Benefits of tracks that are not for this business, or of other days, bring it nothing. */
function benefitsFor({ program, open, today }: Request): Benefit[] {
	const isOpen = (own: readonly string[] | undefined) =>
		!own || !open || own.some((track) => open.includes(track));
	return program.benefits.filter(
		({ tracks: own, during }) => isOpen(own) && holdsOn(during, today),
	);
}

const largest = <T>(items: readonly T[], size: (item: T) => number): T | undefined =>
	items.reduce<T | undefined>(
		(best, item) => (best === undefined || size(item) > size(best) ? item : best),
		undefined,
	);

/** The largest of each kind: benefits of one program are more often alternatives than a sum. */
export function ownBenefit(
	program: Program,
	judgement: Judgement,
	business: Business,
	today: JstDate,
	context: JudgeContext,
): OwnBenefit {
	const open = judgement.tracks
		?.filter(({ verdict }) => verdict !== 'fails')
		.map(({ track }) => track);
	const request = { business, today, context, program, open };
	const benefits = benefitsFor(request);
	const gifts = benefits
		.flatMap((benefit) => given(benefit, request) ?? [])
		.filter(({ yen }) => yen > 0);
	const best = largest(gifts, ({ yen }) => yen);
	const loan = largest(
		benefits.flatMap((benefit) => lent(benefit, request) ?? []),
		(yen) => yen,
	);
	return {
		isExact: best?.isExact ?? false,
		...(best ? { givenYen: best.yen } : {}),
		...(loan === undefined ? {} : { lentYen: loan }),
	};
}
