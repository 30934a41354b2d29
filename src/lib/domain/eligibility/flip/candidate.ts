import type { Fact } from '../fact';
import type { Change } from './change';
import type { Turn } from './fact-flip';

/** A change that may help; only a judgement tells. */
export interface Candidate {
	change: Change;
	/** The fact that it is meant to turn; absent where a rule begins or ends. */
	fact?: Fact;
	/** Years that are reached on the day waited for. */
	years?: number;
}

/** Nobody is told to wait for a birthday. */
export const isWaitedFor = (fact: Fact | undefined): boolean => fact?.fact !== 'representative';

export function waitFor({ day, isExact, years }: Turn, fact?: Fact): Candidate {
	return {
		change: { field: 'today', to: day, isExact },
		...(fact ? { fact } : {}),
		...(years === undefined ? {} : { years }),
	};
}
