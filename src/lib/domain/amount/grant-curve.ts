import type { JudgeContext } from '../eligibility/judge';
import { isStated } from '../known';
import type { Grant } from '../program/benefit';
import type { Yen } from '../yen';
import { grantFor, type GrantEstimate } from './grant';
import type { GrantRequest } from './grant-request';

export interface CurvePoint {
	costYen: Yen;
	/** What `grantFor` pays for that cost, at most. */
	yen: Yen;
}

export interface GrantCurve {
	/** Where the amount turns or jumps, by cost. Straight between them, but for rounding. */
	points: CurvePoint[];
	/** The least cost for which anything is paid; absent where nothing ever is. */
	firstPaid?: CurvePoint;
	/** From which cost on a higher cost brings no more; absent where there is no such cost. */
	full?: CurvePoint;
}

/** 10^14 yen: beyond the cap of any program. */
const largestYen = 100_000_000_000_000;

type Reckon = (costYen: Yen) => GrantEstimate;

/** The first whole number above `low` at which a question is answered as it is at `high`. */
function firstAs(low: Yen, high: Yen, ask: (costYen: Yen) => boolean): Yen {
	const answer = ask(high);
	let [before, after] = [low, high];
	while (after - before > 1) {
		const middle = before + Math.floor((after - before) / 2);
		if (ask(middle) === answer) after = middle;
		else before = middle;
	}
	return after;
}

/** The limits that are reached for this cost. Rounding, which bites now and then, is none of them. */
function bitingRules({ additions = [] }: Grant, { steps, refusedBy }: GrantEstimate): Set<string> {
	const biting = new Set<string>(refusedBy ? [refusedBy] : []);
	for (const { code, index = 0, yen, figureYen } of steps) {
		const isLimit = code.endsWith('cap') || code === 'own-share';
		const own = code === 'addition' ? additions[index]?.capYen : undefined;
		if ((isLimit && yen === figureYen) || (isStated(own) && figureYen === own))
			biting.add(`${code} ${index}`);
	}
	return biting;
}

/** Every rule begins or ceases to bite once: where, by halving. */
function turns(grant: Grant, reckon: Reckon, from: Yen): Yen[] {
	const rulesAt = (costYen: Yen) => bitingRules(grant, reckon(costYen));
	const [first, last] = [rulesAt(from), rulesAt(largestYen)];
	return [...new Set([...first, ...last])]
		.filter((rule) => first.has(rule) !== last.has(rule))
		.map((rule) => firstAs(from, largestYen, (costYen) => rulesAt(costYen).has(rule)));
}

/** The least cost above every threshold. */
function firstPaidOf(reckon: Reckon): Yen | undefined {
	const isPaid = (costYen: Yen) => reckon(costYen).atMostYen > 0;
	if (isPaid(0)) return 0;
	return isPaid(largestYen) ? firstAs(0, largestYen, isPaid) : undefined;
}

function fullOf(reckon: Reckon): CurvePoint | undefined {
	const yenAt = (costYen: Yen) => reckon(costYen).atMostYen;
	const yen = yenAt(largestYen);
	if (yen === 0 || yen !== yenAt(largestYen / 10)) return undefined;
	const isFull = (costYen: Yen) => yenAt(costYen) === yen;
	return { costYen: isFull(0) ? 0 : firstAs(0, largestYen, isFull), yen };
}

/**
 * How a grant grows with the cost, all else being as in the request: exact at each point. A threshold
 * has two points, the last cost below it and the first one on it.
 */
export function grantCurve(grant: Grant, request: GrantRequest, context: JudgeContext): GrantCurve {
	const reckon = (costYen: Yen) => grantFor(grant, { ...request, costYen }, context);
	const pointAt = (costYen: Yen) => ({ costYen, yen: reckon(costYen).atMostYen });
	const firstPaid = firstPaidOf(reckon);
	const full = fullOf(reckon);
	if (firstPaid === undefined) return { points: [pointAt(0)] };
	const costs = [
		0,
		...(firstPaid > 0 ? [firstPaid - 1] : []),
		firstPaid,
		...turns(grant, reckon, firstPaid),
		...(full ? [full.costYen] : []),
	];
	const points = [...new Set(costs)].sort((one, other) => one - other).map(pointAt);
	return { points, firstPaid: pointAt(firstPaid), ...(full ? { full } : {}) };
}
