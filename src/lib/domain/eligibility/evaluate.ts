import type { Test } from './criterion';
import type { Fact, FactName } from './fact';
import { capital, employees, entity, industry, size } from './facts/identity';
import { place, ward, zone } from './facts/place';
import { cost, goal, partners, purpose, salesChange } from './facts/plan';
import { site } from './facts/site';
import {
	certification,
	declares,
	earlierAward,
	largeCompanyControl,
	memberOf,
	representative,
	taxes,
} from './facts/standing';
import { projectStart, years } from './facts/time';
import { every, inverse, some, type Outcome } from './outcome';
import type { Evaluator, Situation } from './situation';

const evaluators: { [Name in FactName]: Evaluator<Name> } = {
	industry,
	size,
	employees,
	capital,
	entity,
	place,
	ward,
	zone,
	site,
	years,
	certification,
	taxes,
	'earlier-award': earlierAward,
	purpose,
	goal,
	cost,
	'project-start': projectStart,
	representative,
	'large-company-control': largeCompanyControl,
	partners,
	'sales-change': salesChange,
	'member-of': memberOf,
	declares,
};

function evaluateFact(fact: Fact, situation: Situation): Outcome {
	const evaluator = evaluators[fact.fact] as Evaluator<FactName>;
	return evaluator(fact, situation);
}

/** Whether a test is true of a business, as far as its answers and the rule itself are known. */
export function evaluate(test: Test, situation: Situation): Outcome {
	if ('fact' in test) return evaluateFact(test, situation);
	if ('all' in test) return every(test.all, (part) => evaluate(part, situation));
	if ('any' in test) return some(test.any, (part) => evaluate(part, situation));
	return inverse(evaluate(test.not, situation));
}
