import type { Business } from '../business/business';
import { offeredPresences } from '../business/read/place';
import { pledgeDeclarations, type StepName } from '../business/steps';
import type { Fact, FactName, FactOf } from './fact';

/** Answers of the six questions, each with what is known of it. */
type Asked = readonly (readonly [StepName, unknown])[];

type Asking = { [Name in FactName]: (fact: FactOf<Name>, business: Business) => Asked };

/** Nobody else has capital to state; who has not begun does not know it yet. */
const hasCapital = ({ entity }: Business): boolean =>
	!['sole', 'individual', 'not-yet'].includes(entity ?? '');

const entityOf = ({ entity }: Business) => ['people', entity] as const;
const employeesOf = ({ employees }: Business) => ['people', employees] as const;
const capitalOf = (business: Business) =>
	['people', hasCapital(business) ? business.capitalYen : 0] as const;

/** The exact trade tells the limits, once there is something to hold against them. */
function sizeOf(business: Business): Asked {
	const people = [entityOf(business), employeesOf(business), capitalOf(business)];
	const isCounted = people.every(([, known]) => known !== undefined);
	const { industry, industryGroup } = business;
	return [['trade', isCounted ? industryGroup : (industryGroup ?? industry)], ...people];
}

function yearsOf({ counted = 'business' }: FactOf<'years'>, business: Business): Asked {
	const { startedOn, yearsInBusiness, yearsSinceIncorporation } = business;
	if (counted === 'business') return [['time', startedOn ?? yearsInBusiness]];
	return counted === 'incorporation' ? [['time', yearsSinceIncorporation]] : [];
}

function placeOf({ presence }: FactOf<'place'>, { location = {} }: Business): Asked {
	const isOffered = offeredPresences.some((one) => one === presence);
	const presences = isOffered ? location.presences : [];
	return [
		['place', location.place],
		['place', presences],
	];
}

function siteOf({ places }: FactOf<'site'>, { location = {} }: Business): Asked {
	return [
		['place', location.site],
		['place', places ? location.places : []],
	];
}

const isPledge = (code: string) => pledgeDeclarations.some((one) => one === code);

/** What the six questions ask for a fact; some facts are asked for by nobody. */
const asking: Asking = {
	industry: (_, { industry, industryGroup }) => [['trade', industryGroup ?? industry]],
	size: (_, business) => sizeOf(business),
	employees: (_, business) => [employeesOf(business)],
	capital: (_, business) => [capitalOf(business)],
	entity: (_, business) => [entityOf(business)],
	place: placeOf,
	ward: (_, { location }) => [['place', location?.ward]],
	zone: (_, { location }) => [['place', location?.zone]],
	site: siteOf,
	years: yearsOf,
	certification: (_, { certifications }) => [['standing', certifications]],
	taxes: (_, { taxesPaid }) => [['standing', taxesPaid]],
	'earlier-award': (_, { earlierAwards }) => [['standing', earlierAwards]],
	'large-company-control': (_, { controlledBy }) => [['standing', controlledBy]],
	'member-of': (_, { memberships }) => [['standing', memberships]],
	purpose: (_, { plan }) => [['plan', plan?.purposes]],
	goal: (_, { goals }) => [['plan', goals]],
	cost: (_, { plan }) => [['plan', plan?.costYen]],
	'project-start': (_, { plan }) => [['plan', plan?.startsOn ?? plan?.begun]],
	declares: ({ declaration }, { declarations }) =>
		isPledge(declaration) ? [['standing', declarations?.[declaration]]] : [],
	representative: () => [],
	partners: () => [],
	'sales-change': () => [],
};

/** A condition that no source shows is settled by no answer. */
const isShown = (fact: Fact): boolean => !('in' in fact && fact.in === 'unknown');

const answersTo = <Name extends FactName>(fact: FactOf<Name>, business: Business): Asked => {
	const ask: (fact: FactOf<Name>, business: Business) => Asked = asking[fact.fact as Name];
	return ask(fact, business);
};

/** Questions that still have an answer to give for a fact; one that was answered is not asked again. */
export function stepsFor(fact: Fact, business: Business): StepName[] {
	if (!isShown(fact)) return [];
	return answersTo(fact, business).flatMap(([step, known]) => (known === undefined ? [step] : []));
}
