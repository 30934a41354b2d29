import { addDays } from '../../jst-date';
import type { UntilFlip } from './kinds';
import type { Question } from './question';
import { turnsOf, type CriterionTurn } from './turns';

/** The criterion that ends it: of those that turn on the day, one that is then not met. */
function endedBy(question: Question, turns: readonly CriterionTurn[]): CriterionTurn | undefined {
	const [first] = turns;
	if (first === undefined) return undefined;
	const unmet = question.judgedOn(first.day).lines.filter(({ outcome }) => outcome !== 'met');
	return turns.find((turn) => unmet.some(({ criterion }) => criterion === turn.criterion)) ?? first;
}

/** How long the program goes on fitting, where an end is known. */
export function endOf(question: Question): UntilFlip | undefined {
	const turns = turnsOf(question.program, question.situation());
	const end = turns.find(({ day }) => question.judgedOn(day).verdict !== 'meets');
	const cause =
		end &&
		endedBy(
			question,
			turns.filter(({ day }) => day === end.day),
		);
	if (!cause) return undefined;
	const { day, ...rest } = cause;
	const { verdict } = question.judgedOn(day);
	if (verdict === 'meets') return undefined;
	return { kind: 'until', lastDay: addDays(day, -1), verdict, ...rest };
}
