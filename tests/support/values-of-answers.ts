import fc from 'fast-check';
import type { Business } from '../../src/lib/domain/business/business';
import { answerOf, type Answer } from '../../src/lib/domain/eligibility/flip/answer';
import { addMonths } from '../../src/lib/domain/eligibility/flip/days';
import { factsOfCriterion } from '../../src/lib/domain/eligibility/flip/fact-flips';
import { fiscalYearOf, type JstDate } from '../../src/lib/domain/jst-date';
import type { Program } from '../../src/lib/domain/program/program';
import { catalogueBusinesses } from './catalogue-businesses';
import { industryCodes, isWithin } from './industry-tree';

const others = fc.sample(catalogueBusinesses, { numRuns: 500, seed: 2026 });

/** What others answer, each answer once. */
const given = new Map<string, unknown[]>();

function givenByOthers(answer: Answer): unknown[] {
	const known = given.get(answer.field);
	if (known) return known;
	const values = others
		.map((business) => answerOf(business, answer))
		.filter((value) => value !== undefined);
	const distinct = new Map(values.map((value) => [JSON.stringify(value), value]));
	given.set(answer.field, [...distinct.values()]);
	return [...distinct.values()];
}

/** Sales that vanished in the months that the program compares. */
function vanishedSales(program: Program, today: JstDate): unknown[] {
	const facts = program.criteria.flatMap(factsOfCriterion);
	return facts.flatMap((fact) => {
		if (fact.fact !== 'sales-change') return [];
		const { comparedWith, months, endsMonthsBefore } = fact;
		const lastMonth = addMonths(today, -(endsMonthsBefore?.least ?? 0)).slice(0, 7);
		return [[{ comparedWith, months, beforeYen: 1_000_000, afterYen: 0, lastMonth }]];
	});
}

/** Forms of most, and those that the program names; a form of few settles nothing for most. */
function formsNamedBy(program: Program): string[] {
	const named = program.criteria.flatMap(factsOfCriterion).flatMap((fact) => {
		if (fact.fact === 'size' && fact.in.includes('association')) return ['association'];
		return fact.fact === 'entity' && Array.isArray(fact.in) ? fact.in : [];
	});
	return ['company', 'sole', ...named];
}

/** What an answer may be: what others say, or what the program that asks would like to hear. */
export function valuesOf(
	answer: Answer,
	program: Program,
	{ industry }: Business,
	today: JstDate,
): unknown[] {
	const { field, codes = [] } = answer;
	const fiscalYear = fiscalYearOf(today);
	switch (field) {
		case 'salesDrops':
			return vanishedSales(program, today);
		case 'earlierAwards':
			return [[], codes.map((id) => ({ program: id, event: 'granted', fiscalYear }))];
		case 'industryGroup':
			return industryCodes.filter((code) => industry === undefined || isWithin(code, industry));
		case 'entity':
			return formsNamedBy(program);
		case 'declarations':
			return [true, false];
		default:
			return codes.length > 0 ? [codes, [], ...codes.map((code) => [code])] : givenByOthers(answer);
	}
}
