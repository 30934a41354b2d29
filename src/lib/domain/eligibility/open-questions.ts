import type { Business } from '../business/business';
import { pledgeDeclarations, stepNames, type StepName } from '../business/steps';
import { factsOf, type Criterion } from './criterion';
import type { Fact, FactName } from './fact';

/** Which of the six questions an answer for a fact is given to; some are asked for by nobody else. */
const stepOfFact: Record<FactName, StepName | undefined> = {
	industry: 'trade',
	size: 'people',
	employees: 'people',
	capital: 'people',
	entity: 'people',
	place: 'place',
	ward: 'place',
	zone: 'place',
	site: 'place',
	years: 'time',
	certification: 'standing',
	taxes: 'standing',
	'earlier-award': 'standing',
	'large-company-control': 'standing',
	'member-of': 'standing',
	purpose: 'plan',
	goal: 'plan',
	cost: 'plan',
	'project-start': 'plan',
	declares: undefined,
	representative: undefined,
	partners: undefined,
	'sales-change': undefined,
};

export interface OpenQuestions {
	/** Questions whose answers count for the criterion. */
	steps: StepName[];
	/** Statements that were neither affirmed nor denied. */
	declarations: string[];
}

const isPledge = (code: string) => pledgeDeclarations.some((one) => one === code);

function stepFor(fact: Fact): StepName | undefined {
	if (fact.fact === 'declares' && isPledge(fact.declaration)) return 'standing';
	return stepOfFact[fact.fact];
}

/** What a visitor can still be asked so that a criterion becomes known. */
export function openQuestions(
	criterion: Criterion,
	{ declarations = {} }: Business,
): OpenQuestions {
	const tests = [
		criterion.test,
		...(criterion.when ? [criterion.when] : []),
		...(criterion.exceptions ?? []).map(({ test }) => test),
	];
	const facts = tests.flatMap(factsOf);
	const steps = new Set(facts.map(stepFor));
	const stated = facts.flatMap((fact) => (fact.fact === 'declares' ? [fact.declaration] : []));
	return {
		steps: stepNames.filter((name) => steps.has(name)),
		declarations: [...new Set(stated)].filter((code) => !isPledge(code) && !(code in declarations)),
	};
}
