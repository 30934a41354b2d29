import type { Business } from '../business/business';
import { monthsBetween, type JstDate } from '../jst-date';
import type { Program } from '../program/program';
import type { JudgeContext } from './judge';
import type { Flip } from './flip/kinds';
import { flipOfFailure } from './flip/of-fails';
import { endOf } from './flip/end';
import { betterTermsOf } from './flip/better';
import { shortWaitMonths } from './flip/effort';
import { flipOfUnknown } from './flip/of-unknown';
import { Question } from './flip/question';

export type { Answer, AnswerField } from './flip/answer';
export type { Change, ChangedField, ChangeOf } from './flip/change';
export type { AnswerFlip, BetterFlip, ChangeFlip, Flip, Opening, UntilFlip } from './flip/kinds';

/** An end within two years is worth more than better terms; a later one is not. */
function flipsOfFit(question: Question): Flip[] {
	const end = endOf(question);
	const better = betterTermsOf(question);
	const isSoon = end && monthsBetween(question.today, end.lastDay) < shortWaitMonths;
	const flips = isSoon ? [end, better] : [better, end];
	return flips.filter((flip) => flip !== undefined);
}

const listOf = (flip: Flip | undefined): Flip[] => (flip ? [flip] : []);

/** All that is worth saying: of a program that fits its end and better terms, else one thing. */
export function flipsOf(
	program: Program,
	business: Business,
	today: JstDate,
	context: JudgeContext,
): Flip[] {
	if (program.lifecycle.state === 'ended') return [];
	const question = new Question(program, business, today, context);
	switch (question.judgement.verdict) {
		case 'fails':
			return listOf(flipOfFailure(question));
		case 'unknown':
			return listOf(flipOfUnknown(question));
		case 'meets':
			return flipsOfFit(question);
	}
}

/**
 * What would change the verdict of a program for a business on a day, if there is something worth
 * saying. A pure function; everything it promises has been judged. Of an ended program nothing is
 * promised.
 *
 * The smallest change is the one that asks least of the business: waiting up to two years for a day;
 * then something that one can do; a few people more or less; waiting longer; moving; another legal
 * form; another capital. Among equals the one with the better verdict, then the fewest days, people
 * or yen. What nobody does for a program is not offered: another trade, another owner, age or sex.
 */
export function flipOf(
	program: Program,
	business: Business,
	today: JstDate,
	context: JudgeContext,
): Flip | undefined {
	return flipsOf(program, business, today, context)[0];
}
