import { outcomeOf, some, type Outcome } from '../eligibility/outcome';
import type { IsWithin } from './sme-basic-act';

/** Whether a code lies within one of several groups; not known where it is coarser than a group. */
export function withinIndustries(
	code: string,
	groups: readonly string[],
	isWithin: IsWithin,
): Outcome {
	return some(groups, (group) => {
		if (isWithin(code, group)) return 'met';
		return outcomeOf(isWithin(group, code) ? undefined : false);
	});
}
