import { addDays, type JstDate } from '../../jst-date';
import type { Span } from '../../span';
import type { Criterion } from '../criterion';
import type { Fact } from '../fact';
import type { Situation } from '../situation';
import type { Turn } from './fact-flip';
import type { Question } from './question';
import { factsOfCriterion, turnsOfFact } from './fact-flips';

/** A day on which a criterion may turn out otherwise, by a fact or by its own span. */
export interface CriterionTurn extends Turn {
	criterion: number;
	fact?: Fact;
}

const edges = (span: Span | undefined): JstDate[] => [
	...(span?.from ? [span.from] : []),
	...(span?.to ? [addDays(span.to, 1)] : []),
];

function turnsOfCriterion(criterion: Criterion, index: number, situation: Situation) {
	const spans = [criterion, ...(criterion.exceptions ?? [])].flatMap(({ during }) => edges(during));
	const bySpan = spans.map((day): CriterionTurn => ({ criterion: index, day, isExact: true }));
	const byFact = factsOfCriterion(criterion).flatMap((fact) =>
		turnsOfFact(fact, situation).map((turn): CriterionTurn => ({
			criterion: index,
			fact,
			...turn,
		})),
	);
	return [...byFact, ...bySpan];
}

/** All days after today on which time alone may change the judgement, the next first. */
export function turnsOf(question: Question): CriterionTurn[] {
	const situation = question.situation();
	return question.program.criteria
		.flatMap((criterion, index) => turnsOfCriterion(criterion, index, situation))
		.filter(({ day }) => day > situation.today)
		.sort((one, other) => one.day.localeCompare(other.day));
}
