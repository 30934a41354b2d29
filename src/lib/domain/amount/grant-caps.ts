import { isStated } from '../known';
import type { Grant } from '../program/benefit';
import { parseRate, times, type Yen } from '../yen';
import type { GrantDraft } from './grant-draft';
import type { GrantRequest } from './grant-request';
import type { GrantTerms } from './grant-terms';

type Units = NonNullable<GrantRequest['units']>;

function capByFigure(draft: GrantDraft, capYen: GrantTerms['capYen'], name: string): void {
	if (isStated(capYen)) draft.limit('cap', capYen);
	else if (capYen === 'unknown') draft.lacks(name);
}

function capByFormula(
	draft: GrantDraft,
	{ baseYen, perUnitYen, unit, maxYen }: NonNullable<Grant['capFormula']>,
	units: Units,
): void {
	const count = units[unit];
	if (count === undefined) draft.lacks(`units.${unit}`);
	else draft.limit('formula-cap', baseYen + times(perUnitYen, count));
	capByFigure(draft, maxYen, 'capFormula.maxYen');
}

function capByUnits(draft: GrantDraft, { unitCaps = [] }: Grant, units: Units): void {
	for (const [index, { unit, yen }] of unitCaps.entries()) {
		const count = units[unit];
		if (count === undefined) draft.lacks(`units.${unit}`);
		else draft.limit('unit-cap', times(yen, count), index);
	}
}

export function applyCaps(
	draft: GrantDraft,
	grant: Grant,
	{ capYen }: GrantTerms,
	units: Units,
): void {
	if (grant.capFormula) capByFormula(draft, grant.capFormula, units);
	else capByFigure(draft, capYen, 'capYen');
	capByUnits(draft, grant, units);
}

/** Cost less the own share, rounded in favour of the own share, less what others pay. */
function mostLeft(costYen: Yen, ownShare: string, othersYen: Yen): Yen {
	const { numerator, denominator } = parseRate(ownShare);
	const left = (BigInt(costYen) * BigInt(denominator - numerator)) / BigInt(denominator);
	return Math.max(0, Number(left) - othersYen);
}

/** Nobody is paid more than the cost; some programs leave a share of it to the applicant. */
export function keepOwnShare(draft: GrantDraft, grant: Grant, otherSupportYen: Yen): void {
	if (grant.ownShareAtLeast !== undefined)
		draft.limit('own-share', mostLeft(draft.costYen, grant.ownShareAtLeast, otherSupportYen));
	else if (grant.fixedYen === undefined && draft.yen > draft.costYen - otherSupportYen)
		draft.limit('own-share', Math.max(0, draft.costYen - otherSupportYen));
}
