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

/** Where a plan will be carried out is stated on the page of the program that asks. */
export const projectInCity = 'project-in-city';

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
	const isAsked =
		business.location?.projectInCity === undefined &&
		facts.some((fact) => fact.fact === 'place' && fact.presence === 'project-site');
	const open = [...new Set(stated)].filter((code) => !isPledge(code) && !(code in declarations));
	return {
		steps: stepNames.filter((name) => steps.has(name)),
		declarations: [...(isAsked ? [projectInCity] : []), ...open],
	};
}
