import type { Fact, FactName, FactOf } from '../domain/eligibility/fact';
import {
	capitalClause,
	employeesClause,
	entityClause,
	industryClause,
	sizeClause,
} from './fact-identity-words';
import { placeClause, siteClause, wardClause, zoneClause } from './fact-place-words';
import {
	costClause,
	goalClause,
	partnersClause,
	purposeClause,
	salesChangeClause,
} from './fact-plan-words';
import {
	certificationClause,
	declaresClause,
	earlierAwardClause,
	largeCompanyClause,
	memberOfClause,
	representativeClause,
	taxesClause,
} from './fact-standing-words';
import { projectStartClause, yearsClause } from './fact-time-words';
import type { Names } from './text-words';
import type { Words } from './words';

/** Says a fact as a clause that goes on: 市内に工場がある · you have a factory in the city. */
export type Clause<Name extends FactName> = (
	fact: FactOf<Name>,
	words: Words,
	names: Names,
) => string;

const clauses: { [Name in FactName]: Clause<Name> } = {
	industry: industryClause,
	size: sizeClause,
	employees: employeesClause,
	capital: capitalClause,
	entity: entityClause,
	place: placeClause,
	ward: wardClause,
	zone: zoneClause,
	site: siteClause,
	years: yearsClause,
	certification: certificationClause,
	taxes: taxesClause,
	'earlier-award': earlierAwardClause,
	purpose: purposeClause,
	goal: goalClause,
	cost: costClause,
	'project-start': projectStartClause,
	representative: representativeClause,
	'large-company-control': largeCompanyClause,
	partners: partnersClause,
	'sales-change': salesChangeClause,
	'member-of': memberOfClause,
	declares: declaresClause,
};

export function factClause(fact: Fact, words: Words, names: Names): string {
	const clause = clauses[fact.fact] as Clause<FactName>;
	return clause(fact, words, names);
}
