import type { JudgeContext } from '../eligibility/judge';
import { isStated } from '../known';
import type { Grant } from '../program/benefit';
import { roundDown, shareOf, type Yen } from '../yen';
import { addParts } from './grant-additions';
import { applyCaps, keepOwnShare } from './grant-caps';
import { GrantDraft, type GrantStep } from './grant-draft';
import type { GrantRequest } from './grant-request';
import { resolveTerms, type GrantTerms } from './grant-terms';
import type { Circumstances } from './terms';

export interface GrantEstimate {
	steps: GrantStep[];
	/** The grant, in whole yen; absent where a figure is not known that it depends on. */
	amountYen?: Yen;
	/** What it cannot exceed, as far as is known. */
	atMostYen: Yen;
	refusedBy?: 'minimum-cost' | 'floor';
	/** Figures that no source states, by their place in the grant, and counts that were not given. */
	notKnown: string[];
	/** Variants and additions in use, and those that may apply once more is known, by index. */
	variants: number[];
	undecided: { variants: number[]; additions: number[] };
}

type Units = NonNullable<GrantRequest['units']>;

function circumstancesOf(request: GrantRequest, { isWithin }: JudgeContext): Circumstances {
	const { business, today, year, track, programId = '' } = request;
	const situation = business && { business, today, programId, track, isWithin };
	return { today, year, situation };
}

function askMinimumCost(draft: GrantDraft, { minCostYen }: GrantTerms): void {
	if (minCostYen === 'unknown') draft.notKnown.push('minCostYen');
	if (isStated(minCostYen) && draft.costYen < minCostYen) draft.refuse('minimum-cost', minCostYen);
}

/** What is paid for units and not for the cost begins at nothing; uncounted, the cost bounds it. */
function countFromNothing(draft: GrantDraft, { additions = [] }: Grant, units: Units): void {
	const unit = additions.find(({ perUnit, when }) => perUnit && !when)?.perUnit?.unit;
	if (unit === undefined) return;
	if (units[unit] === undefined) draft.lacks(`units.${unit}`);
	else draft.set(0, 'by-count');
}

/** Without a rate the whole cost is paid, up to the cap, unless units are what is paid for. */
function applyRate(draft: GrantDraft, grant: Grant, { rate }: GrantTerms, units: Units): void {
	const { fixedYen } = grant;
	if (fixedYen !== undefined) draft.set(fixedYen, 'fixed', { figureYen: fixedYen });
	else if (isStated(rate)) draft.set(shareOf(draft.costYen, rate), 'rate', { rate });
	else if (rate === 'unknown') draft.lacks('rate');
	else countFromNothing(draft, grant, units);
}

function round(draft: GrantDraft, { roundDownToYen }: Grant): void {
	if (roundDownToYen === 'unknown') draft.notKnown.push('roundDownToYen');
	if (!isStated(roundDownToYen)) return;
	draft.set(roundDown(draft.yen, roundDownToYen), 'rounding', { figureYen: roundDownToYen });
}

function askFloor(draft: GrantDraft, { floorYen }: GrantTerms): void {
	if (floorYen === 'unknown') draft.notKnown.push('floorYen');
	if (!isStated(floorYen)) return;
	if (draft.yen < floorYen) draft.refuse('floor', floorYen);
	else draft.set(draft.yen, 'floor', { figureYen: floorYen });
}

/**
 * What a grant pays towards a cost, rule by rule: rate, additions, caps, own share, rounding, floor.
 * The budget may still reduce it (`mayBeReduced`).
 */
export function grantFor(
	grant: Grant,
	request: GrantRequest,
	context: JudgeContext,
): GrantEstimate {
	const circumstances = circumstancesOf(request, context);
	const { terms, variants, undecided } = resolveTerms(grant, circumstances, request.choices ?? {});
	const draft = new GrantDraft(request.costYen);
	askMinimumCost(draft, terms);
	const openAdditions = draft.refusedBy ? [] : settle(draft, grant, terms, request, circumstances);
	return {
		steps: draft.steps,
		...(draft.isUpperBound && !draft.refusedBy ? {} : { amountYen: draft.yen }),
		atMostYen: draft.yen,
		...(draft.refusedBy ? { refusedBy: draft.refusedBy } : {}),
		notKnown: draft.notKnown,
		variants,
		undecided: { variants: undecided, additions: openAdditions },
	};
}

function settle(
	draft: GrantDraft,
	grant: Grant,
	terms: GrantTerms,
	request: GrantRequest,
	circumstances: Circumstances,
): number[] {
	applyRate(draft, grant, terms, request.units ?? {});
	const within = addParts(draft, grant, request, circumstances, false);
	applyCaps(draft, grant, terms, request.units ?? {});
	const beyond = addParts(draft, grant, request, circumstances, true);
	keepOwnShare(draft, grant, request.otherSupportYen ?? 0);
	round(draft, grant);
	askFloor(draft, terms);
	return [...within, ...beyond];
}
