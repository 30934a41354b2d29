import type { GrantTerms } from '../../amount/grant-terms';
import type { JstDate } from '../../jst-date';
import type { Fact } from '../fact';
import type { Verdict } from '../judge';
import type { Answer } from './answer';
import type { Change } from './change';

/** The smallest change after which a program does not fail any more. */
export interface ChangeFlip {
	kind: 'change';
	change: Change;
	/** The verdict after the change. */
	verdict: Exclude<Verdict, 'fails'>;
	/** Whether all that failed is then met for certain, whatever else is open. */
	isMet: boolean;
	/** The criterion that is then no longer in the way, by its place in the program. */
	criterion: number;
	/** The fact that turns; absent where the rule itself begins or ends. */
	fact?: Fact;
	/** Years that are reached on the day waited for. */
	years?: number;
}

/** What is missing for a verdict, the most telling answer first. */
export interface AnswerFlip {
	kind: 'answer';
	answers: Answer[];
	/**
	 * `alone`: there is one answer, and some value of it makes the program fit; `together`: some
	 * values of all of them do; `partly`: even then something stays open.
	 */
	settles: 'alone' | 'together' | 'partly';
}

/** How long a program goes on fitting if nothing but time changes. */
export interface UntilFlip {
	kind: 'until';
	/** The last day, or one that is no earlier than it. */
	lastDay: JstDate;
	isExact: boolean;
	/** The verdict on the day after. */
	verdict: Exclude<Verdict, 'meets'>;
	criterion: number;
	fact?: Fact;
	/** Years that are reached on the day after. */
	years?: number;
}

/** Better terms that a small change would open. */
export interface BetterFlip {
	kind: 'better';
	change: Change;
	fact?: Fact;
	years?: number;
	opens: Opening;
}

/** A track, or terms of a grant by their places in the program, with what becomes better. */
export type Opening =
	| { kind: 'track'; track: string }
	| { kind: 'terms'; benefit: number; variant: number; gains: Partial<GrantTerms> };

export type Flip = ChangeFlip | AnswerFlip | UntilFlip | BetterFlip;
