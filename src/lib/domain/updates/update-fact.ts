import type { JstDate } from '../jst-date';
import type { Localized } from '../localized';
import type { Rate, Yen } from '../yen';
import type { UpdateText, UpdateType } from './update';

/** Figures of a benefit that an update tells one by one, the most telling first. */
export const figureNames = [
	...['capYen', 'fixedYen', 'limitYen', 'rate', 'amountYen', 'prizeYen', 'feeYen', 'rentYen'],
	...['interestRatePercent', 'guaranteeFeePercent', 'termMonths', 'validMonths', 'reduction'],
	...['floorYen', 'minCostYen', 'coveragePercent', 'graceMonths', 'minYen', 'joiningFeeYen'],
] as const;
export type FigureName = (typeof figureNames)[number];

/** A figure as a program has it: a number of yen, months or percent, a rate, or one of two words. */
export type Figure = number | Rate | Yen | 'unknown' | 'none' | undefined;

/** Something that a business would want to be told of a program; the words come later. */
export type UpdateFact =
	| { fact: 'new' | 'title' | 'revived' | 'budget-gone' | 'closed' | 'reopened' }
	| { fact: 'always' | 'audience' | 'terms' }
	| { fact: 'ended'; lastFiscalYear: number | undefined }
	| { fact: 'deadline'; from: JstDate; to: JstDate }
	| { fact: 'until' | 'opens' | 'over'; day: JstDate }
	| { fact: 'figure'; figure: FigureName; from: Figure; to: Figure; label?: Localized }
	| { fact: 'offered' | 'gone'; label: Localized }
	| { fact: 'year'; fiscalYear: number };

/** What an update is to say, the most important first. */
export interface UpdateDraft {
	type: UpdateType;
	facts: UpdateFact[];
}

/** The same in words, for staff to accept, reword or drop. */
export interface DraftedUpdate {
	type: UpdateType;
	text: UpdateText;
}
