import type { Business } from '../../business/business';
import { evaluate } from '../evaluate';
import type { Verdict } from '../judge';
import { withAnswer } from './answer';
import { mergedAsks, type Ask } from './ask';
import { asksOfFact, factsOfCriterion } from './fact-flips';
import type { AnswerFlip } from './kinds';
import type { Question } from './question';

/** What the open lines read and the business has not said. */
function asksOf(question: Question): Ask[] {
	const asks = question.judgement.lines.flatMap(({ outcome, criterion: index, track }) => {
		const criterion = question.program.criteria[index];
		if (outcome !== 'unknown' || !criterion) return [];
		const situation = question.situation(track);
		return factsOfCriterion(criterion)
			.filter((fact) => evaluate(fact, situation) === 'unknown')
			.flatMap((fact) => asksOfFact(fact, situation));
	});
	return mergedAsks(asks);
}

interface Trial {
	business: Business;
	verdict: Verdict;
	/** Lines that are still open. */
	open: number;
}

function trialOf(question: Question, business: Business): Trial {
	const { verdict, lines } = question.asked(business).judgement;
	const open = lines.filter(({ outcome }) => outcome === 'unknown').length;
	return { business, verdict, open };
}

const trialsOf = (question: Question, business: Business, { answer, values }: Ask): Trial[] =>
	values.map((value) => trialOf(question, withAnswer(business, answer, value)));

const isBetter = (one: Trial, other: Trial): boolean =>
	one.verdict !== 'fails' && (one.verdict === 'meets' || one.open < other.open);

/** Gives each answer the value that leaves least open; those that nothing hangs on are left out. */
function answeredAtBest(question: Question, asks: readonly Ask[]): { end: Trial; needed: Ask[] } {
	let end = trialOf(question, question.business);
	const needed: Ask[] = [];
	for (const ask of asks) {
		if (end.verdict === 'meets') break;
		const before = end;
		for (const trial of trialsOf(question, before.business, ask))
			if (isBetter(trial, end)) end = trial;
		if (end !== before) needed.push(ask);
	}
	return { end, needed };
}

/** Before a form of few, one asks for what settles it for most. */
const isForm = ({ answer }: Ask): number => (answer.field === 'entity' ? 0.5 : 0);

/** How telling an answer is: one that may refuse spares all others; then what it leaves open. */
function weightOf(question: Question, ask: Ask): number {
	const trials = trialsOf(question, question.business, ask);
	const refuses = trials.some(({ verdict }) => verdict === 'fails');
	const open = trials.filter(({ verdict }) => verdict !== 'fails').map((trial) => trial.open);
	return Math.min(...open) + isForm(ask) - (refuses ? 1000 : 0);
}

/** The answer that alone settles an open verdict, or else those that are missing. */
export function flipOfUnknown(question: Question): AnswerFlip | undefined {
	const asks = asksOf(question);
	const alone = asks.find((ask) =>
		trialsOf(question, question.business, ask).some(({ verdict }) => verdict === 'meets'),
	);
	if (alone) return { kind: 'answer', answers: [alone.answer], settles: 'alone' };
	const weighed = asks
		.map((ask) => ({ ask, weight: weightOf(question, ask) }))
		.sort((one, other) => one.weight - other.weight)
		.map(({ ask }) => ask);
	const { end, needed } = answeredAtBest(question, weighed);
	const isSettled = end.verdict === 'meets';
	const answers = (isSettled ? needed : weighed).map(({ answer }) => answer);
	if (answers.length === 0) return undefined;
	return { kind: 'answer', answers, settles: isSettled ? 'together' : 'partly' };
}
