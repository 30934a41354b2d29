import type { Outcome } from '../eligibility/outcome';
import { isStated } from '../known';
import type { Grant } from '../program/benefit';
import { shareOf, times, type Yen } from '../yen';
import type { GrantDraft } from './grant-draft';
import type { GrantRequest } from './grant-request';
import { applies, type Circumstances } from './terms';

type Addition = NonNullable<Grant['additions']>[number];

/** What an addition adds before its own cap; nothing where its count is not given. */
function sizeOf(
	{ rate, perUnit }: Addition,
	{ costYen, units = {} }: GrantRequest,
): Yen | undefined {
	if (rate !== undefined) return shareOf(costYen, rate);
	const count = perUnit && units[perUnit.unit];
	return perUnit && count !== undefined ? times(perUnit.yen, count) : undefined;
}

/** A case counts when it is chosen, an amount per unit as soon as there is a count. */
function decide(
	addition: Addition,
	index: number,
	{ choices }: GrantRequest,
	circumstances: Circumstances,
): Outcome {
	if (choices?.additions?.includes(index)) return 'met';
	if (addition.when) return applies(addition, circumstances);
	return addition.perUnit ? 'met' : 'failed';
}

function add(draft: GrantDraft, addition: Addition, index: number, size: Yen): void {
	const { capYen, rate } = addition;
	if (capYen === 'unknown') draft.lacks(`additions.${index}.capYen`);
	const figureYen = isStated(capYen) ? Math.min(size, capYen) : size;
	draft.set(draft.yen + figureYen, 'addition', { figureYen, index, ...(rate ? { rate } : {}) });
}

/** Adds what applies; the indexes of additions that may apply once more is known. */
export function addParts(
	draft: GrantDraft,
	{ additions = [] }: Grant,
	request: GrantRequest,
	circumstances: Circumstances,
	beyondCap: boolean,
): number[] {
	const undecided: number[] = [];
	for (const [index, addition] of additions.entries()) {
		if ((addition.beyondCap ?? false) !== beyondCap) continue;
		const outcome = decide(addition, index, request, circumstances);
		const size = sizeOf(addition, request);
		if (outcome === 'met' && size !== undefined) add(draft, addition, index, size);
		else if (outcome !== 'failed') undecided.push(index);
	}
	return undecided;
}
