import type { JstDate } from '../../jst-date';
import type { FactName, FactOf } from '../fact';
import type { Situation } from '../situation';
import type { Ask } from './ask';
import type { Change } from './change';

/** A day from which a fact turns out otherwise; no later than that where it is not exact. */
export interface Turn {
	day: JstDate;
	isExact: boolean;
	/** Years that are then reached, where it is that. */
	years?: number;
}

/** What may make one fact turn out otherwise. Nothing of it is certain: a judgement decides. */
export interface FactFlip<Name extends FactName> {
	/** Days on which time alone does it, those past among them. */
	turns?: (fact: FactOf<Name>, situation: Situation) => Turn[];
	/** Answers that make it true (`wanted`), or untrue; none that would be absurd to ask for. */
	changes?: (fact: FactOf<Name>, situation: Situation, wanted: boolean) => Change[];
	/** Answers that it reads and the business has not given. */
	asks: (fact: FactOf<Name>, situation: Situation) => Ask[];
}
