import { addDays } from '../../jst-date';
import type { UntilFlip } from './kinds';
import type { Question } from './question';
import { turnsOf, type CriterionTurn } from './turns';

/** Whether the criterion of a turn is in the way once the day has come. */
function isInTheWay({ criterion: index }: CriterionTurn, { judgement }: Question): boolean {
	return judgement.lines.some(({ criterion, outcome }) => criterion === index && outcome !== 'met');
}

/** How long a program that fits goes on fitting, where an end is known. */
export function endOf(question: Question): UntilFlip | undefined {
	const turns = turnsOf(question);
	const last = turns.find(({ day }) => question.on(day).judgement.verdict !== 'meets');
	if (!last) return undefined;
	const then = question.on(last.day);
	const { verdict } = then.judgement;
	if (verdict === 'meets') return undefined;
	const cause = turns.find((turn) => turn.day === last.day && isInTheWay(turn, then)) ?? last;
	const { criterion, isExact, fact, years } = cause;
	return {
		kind: 'until',
		lastDay: addDays(last.day, -1),
		isExact,
		verdict,
		criterion,
		...(fact ? { fact } : {}),
		...(years === undefined ? {} : { years }),
	};
}
