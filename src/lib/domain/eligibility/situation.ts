import type { Business } from '../business/business';
import type { IsWithin } from '../business/sme-basic-act';
import type { JstDate } from '../jst-date';
import type { Outcome } from './outcome';
import type { FactName, FactOf } from './fact';

/** What a test is judged against. */
export interface Situation {
	business: Business;
	today: JstDate;
	/** The program that asks. */
	programId: string;
	/** Its track, where it has tracks and one of them is looked at. */
	track?: string | undefined;
	isWithin: IsWithin;
}

export type Evaluator<Name extends FactName> = (
	fact: FactOf<Name>,
	situation: Situation,
) => Outcome;

/** A list of codes, or the words of a source that it does not matter or is not shown. */
export function listed<Code>(
	codes: readonly Code[] | 'any' | 'unknown',
	judge: (codes: readonly Code[]) => Outcome,
): Outcome {
	if (codes === 'any') return 'met';
	return codes === 'unknown' ? 'unknown' : judge(codes);
}
