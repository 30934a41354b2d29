import type { Rate, Yen } from '../yen';

export type GrantStepCode =
	| 'cost'
	| 'minimum-cost'
	| 'rate'
	| 'fixed'
	| 'by-count'
	| 'addition'
	| 'formula-cap'
	| 'cap'
	| 'unit-cap'
	| 'own-share'
	| 'rounding'
	| 'floor';

/** One rule, applied. */
export interface GrantStep {
	code: GrantStepCode;
	/** The amount once the rule is applied. */
	yen: Yen;
	/** The figure of the rule: a cap, a floor, what is added, what it is rounded to. */
	figureYen?: Yen;
	rate?: Rate;
	/** Which of the grant's additions or unit caps it is. */
	index?: number;
}

/** An amount in the making. */
export class GrantDraft {
	readonly steps: GrantStep[] = [];
	/** Figures that no source states, by their place in the grant, or counts that were not given. */
	readonly notKnown: string[] = [];
	/** Whether something is not known that may make the amount smaller. */
	isUpperBound = false;
	refusedBy: 'minimum-cost' | 'floor' | undefined;
	yen: Yen;

	constructor(readonly costYen: Yen) {
		this.yen = costYen;
		this.steps.push({ code: 'cost', yen: costYen });
	}

	set(yen: Yen, code: GrantStepCode, figures: Omit<GrantStep, 'code' | 'yen'> = {}): void {
		this.yen = yen;
		this.steps.push({ code, yen, ...figures });
	}

	limit(code: GrantStepCode, figureYen: Yen, index?: number): void {
		const which = index === undefined ? {} : { index };
		this.set(Math.min(this.yen, figureYen), code, { figureYen, ...which });
	}

	refuse(code: 'minimum-cost' | 'floor', figureYen: Yen): void {
		this.refusedBy = code;
		this.set(0, code, { figureYen });
	}

	/** A figure without which the amount can only be bounded from above. */
	lacks(figure: string): void {
		this.isUpperBound = true;
		this.notKnown.push(figure);
	}
}
