import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	answersOf,
	fullBusinesses,
	knownOnly,
} from '../../../../../tests/support/arbitrary-businesses';
import { criteria, tracks } from '../../../../../tests/support/arbitrary-programs';
import { context, today } from '../../../../../tests/support/judging';
import { aProgram } from '../../../../../tests/support/programs';
import { addDays, daysBetween } from '../../jst-date';
import { flipsOf } from '../flip';
import { answerOf } from './answer';
import { Question } from './question';

/** Rules that nobody has written yet: nested, with exceptions, for some, for a time. */
const questions = fc
	.tuple(fc.array(criteria, { minLength: 1, maxLength: 4 }), fullBusinesses)
	.chain(([list, business]) =>
		fc
			.subarray(answersOf(business))
			.map(
				(answers) =>
					new Question(
						aProgram({ criteria: list, tracks }),
						knownOnly(business, answers),
						today,
						context,
					),
			),
	);

test('what a flip promises is so, for any rules', () => {
	fc.assert(
		fc.property(questions, (question) => {
			const { program, business } = question;
			for (const flip of flipsOf(program, business, today, context)) {
				if (flip.kind === 'change') {
					expect(question.judgement.verdict).toBe('fails');
					expect(question.after(flip.change).judgement.verdict).toBe(flip.verdict);
				}
				if (flip.kind === 'answer')
					for (const answer of flip.answers) expect(answerOf(business, answer)).toBeUndefined();
				if (flip.kind === 'until') {
					const half = Math.floor(daysBetween(today, flip.lastDay) / 2);
					expect(question.on(addDays(today, half)).judgement.verdict).toBe('meets');
					expect(question.on(flip.lastDay).judgement.verdict).toBe('meets');
					expect(question.on(addDays(flip.lastDay, 1)).judgement.verdict).toBe(flip.verdict);
				}
			}
		}),
		{ numRuns: 1000 },
	);
});
