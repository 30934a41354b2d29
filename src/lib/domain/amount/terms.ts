import type { Test } from '../eligibility/criterion';
import { evaluate } from '../eligibility/evaluate';
import type { Outcome } from '../eligibility/outcome';
import { both, outcomeOf } from '../eligibility/outcome';
import type { Situation } from '../eligibility/situation';
import type { JstDate } from '../jst-date';
import { holdsOn, type Span } from '../span';

/** Terms that count for some only: by who they are, in which year of theirs, on which day. */
export interface Condition {
	when?: Test | undefined;
	year?: number | undefined;
	during?: Span | undefined;
}

export interface Circumstances {
	today: JstDate;
	/** Which year of support it is, for programs that change from year to year; the first if absent. */
	year?: number | undefined;
	/** Absent where nothing is known of the applicant. */
	situation?: Situation | undefined;
}

/** Terms without any condition belong to a case that only the applicant can choose. */
export const isCase = (part: Condition): boolean =>
	part.when === undefined && part.year === undefined && part.during === undefined;

const testOutcome = (when: Test | undefined, situation: Situation | undefined): Outcome => {
	if (when === undefined) return 'met';
	return situation ? evaluate(when, situation) : 'unknown';
};

export function applies(part: Condition, { today, year = 1, situation }: Circumstances): Outcome {
	return both(
		outcomeOf(part.year === undefined || part.year === year),
		outcomeOf(holdsOn(part.during, today)),
		testOutcome(part.when, situation),
	);
}
