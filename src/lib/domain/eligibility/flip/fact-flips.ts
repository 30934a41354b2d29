import { factsOf, type Criterion, type Test } from '../criterion';
import type { Fact, FactName } from '../fact';
import type { Situation } from '../situation';
import type { Ask } from './ask';
import type { Candidate } from './candidate';
import type { FactFlip, Turn } from './fact-flip';
import { capital, employees, entity, industry } from './facts-identity';
import { place, site, ward, zone } from './facts-place';
import { cost, goal, partners, purpose, salesChange } from './facts-plan';
import { size } from './facts-size';
import {
	certification,
	declares,
	earlierAward,
	largeCompanyControl,
	memberOf,
	representative,
	taxes,
} from './facts-standing';
import { projectStart, years } from './facts-time';

/** What may change each fact; a fact without `turns` and `changes` changes for nobody. */
const flips: { [Name in FactName]: FactFlip<Name> } = {
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

const flipsOf = (fact: Fact) => flips[fact.fact] as FactFlip<FactName>;

export const turnsOfFact = (fact: Fact, situation: Situation): Turn[] =>
	flipsOf(fact).turns?.(fact, situation) ?? [];

export const asksOfFact = (fact: Fact, situation: Situation): Ask[] =>
	flipsOf(fact).asks(fact, situation);

/** Changes that may make a test true (`wanted`), or untrue. */
export function changesOfTest(test: Test, situation: Situation, wanted: boolean): Candidate[] {
	if ('not' in test) return changesOfTest(test.not, situation, !wanted);
	if ('all' in test) return test.all.flatMap((part) => changesOfTest(part, situation, wanted));
	if ('any' in test) return test.any.flatMap((part) => changesOfTest(part, situation, wanted));
	const changes = flipsOf(test).changes?.(test, situation, wanted) ?? [];
	return changes.map((change) => ({ change, fact: test }));
}

/** Changes that may make a criterion no longer stand in the way. */
export const changesOfCriterion = (criterion: Criterion, situation: Situation): Candidate[] => [
	...changesOfTest(criterion.test, situation, criterion.role === 'target'),
	...(criterion.exceptions ?? []).flatMap(({ test }) => changesOfTest(test, situation, true)),
	...(criterion.when ? changesOfTest(criterion.when, situation, false) : []),
];

/** Every fact that a criterion speaks of. */
export const factsOfCriterion = ({ test, exceptions = [], when }: Criterion): Fact[] => [
	...factsOf(test),
	...exceptions.flatMap((exception) => factsOf(exception.test)),
	...(when ? factsOf(when) : []),
];
