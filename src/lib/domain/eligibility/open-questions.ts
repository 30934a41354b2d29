import type { Business } from '../business/business';
import { pledgeDeclarations, stepNames, type StepName } from '../business/steps';
import { factsOf, type Criterion } from './criterion';
import { stepsFor } from './open-answers';

export interface OpenQuestions {
	/** Questions whose answers count for the criterion and were not given yet. */
	steps: StepName[];
	/** Statements that were neither affirmed nor denied. */
	declarations: string[];
}

const isPledge = (code: string) => pledgeDeclarations.some((one) => one === code);

/** What a visitor can still be asked so that a criterion becomes known. */
export function openQuestions(criterion: Criterion, business: Business): OpenQuestions {
	const { declarations = {} } = business;
	const tests = [
		criterion.test,
		...(criterion.when ? [criterion.when] : []),
		...(criterion.exceptions ?? []).map(({ test }) => test),
	];
	const facts = tests.flatMap(factsOf);
	const steps = new Set(facts.flatMap((fact) => stepsFor(fact, business)));
	const stated = facts.flatMap((fact) => (fact.fact === 'declares' ? [fact.declaration] : []));
	return {
		steps: stepNames.filter((name) => steps.has(name)),
		declarations: [...new Set(stated)].filter((code) => !isPledge(code) && !(code in declarations)),
	};
}
