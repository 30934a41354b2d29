import type { Business } from '../business/business';
import type { JstDate } from '../jst-date';
import type { Program } from '../program/program';
import type { JudgeContext } from './judge';
import type { Flip } from './flip/kinds';
import { flipOfFailure } from './flip/of-fails';
import { endOf } from './flip/of-meets';
import { flipOfUnknown } from './flip/of-unknown';
import { Question } from './flip/question';

export type { Answer, AnswerField } from './flip/answer';
export type { Change, ChangedField, ChangeOf } from './flip/change';
export type { AnswerFlip, BetterFlip, ChangeFlip, Flip, UntilFlip } from './flip/kinds';

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
	if (program.lifecycle.state === 'ended') return undefined;
	const question = new Question(program, business, today, context);
	const judgement = question.judgedAs(business);
	switch (judgement.verdict) {
		case 'fails':
			return flipOfFailure(question, judgement);
		case 'unknown':
			return flipOfUnknown(question, judgement);
		case 'meets':
			return endOf(question);
	}
}
