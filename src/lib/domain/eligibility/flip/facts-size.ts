import { industryCodeOf, yearsInBusinessOn } from '../../business/business';
import { legalFormOf } from '../../business/legal-form';
import { limitsFor } from '../../business/size-limits';
import { smallScaleLimits, smeLimits, type SizeLimit } from '../../business/sme-basic-act';
import { startupYears } from '../facts/identity';
import type { FactOf } from '../fact';
import type { Situation } from '../situation';
import { ask, type Ask } from './ask';
import type { FactFlip } from './fact-flip';
import { capitalChange, peopleChange } from './facts-identity';
import { turnsOfYears } from './facts-time';
import { tradesAround } from './trades';

type SizeFact = FactOf<'size'>;

/** The limits that decide, the Act's or the program's own. */
function limitsOf(fact: SizeFact, { business, isWithin }: Situation): SizeLimit[] {
	const code = industryCodeOf(business);
	const acts = [
		...(fact.in.includes('small') ? [smallScaleLimits] : []),
		...(fact.in.includes('sme') || fact.in.includes('large') ? [smeLimits] : []),
	];
	return acts.flatMap((act) => limitsFor(code, fact.limits ?? [], act, isWithin));
}

const numbersOf = (limits: SizeLimit[], name: 'employees' | 'capitalYen'): number[] =>
	limits.flatMap(({ [name]: limit }) => (limit === undefined ? [] : [limit, limit + 1]));

/** Codes of the classification, one of each category of the Act that a letter may hold. */
const examples = ['24', '39', '37', '50', '56', '693', '69', '75', '76', '791', '78'];

function asksForLimits(fact: SizeFact, situation: Situation): Ask[] {
	const { business, isWithin } = situation;
	const limits = limitsOf(fact, situation);
	const form = legalFormOf(business.entity);
	if (limits.length === 0 || form === 'not-covered') return [];
	const people = numbersOf(limits, 'employees');
	const capital = form === 'individual' ? [] : numbersOf(limits, 'capitalYen');
	const groups = [...(fact.limits ?? []).flatMap(({ industries = [] }) => industries), ...examples];
	const trades = tradesAround(industryCodeOf(business), groups, isWithin);
	return [
		...(people.length > 0 ? ask('employees', business.employees, people) : []),
		...(capital.length > 0 ? ask('capitalYen', business.capitalYen, capital) : []),
		...(limits.length > 1 ? ask('industryGroup', business.industryGroup, trades) : []),
	];
}

/** Years, for those who start up; nothing else of a size changes by time alone. */
export const size: FactFlip<'size'> = {
	turns: (fact, situation) =>
		fact.in.includes('startup') ? turnsOfYears([startupYears], 'business', situation) : [],
	changes: (fact, situation) => {
		const limits = limitsOf(fact, situation);
		const { business } = situation;
		return [
			...numbersOf(limits, 'employees').flatMap((to) => peopleChange(business, to)),
			...numbersOf(limits, 'capitalYen').flatMap((to) => capitalChange(business, to)),
		];
	},
	asks: (fact, situation) => {
		const { business, today } = situation;
		const readsForm = fact.in.includes('sole') || fact.in.includes('association');
		const readsYears = fact.in.includes('startup') && business.entity !== 'not-yet';
		return [
			...asksForLimits(fact, situation),
			...(readsForm ? ask('entity', business.entity, ['company', 'sole', 'association']) : []),
			...(readsYears
				? ask('yearsInBusiness', yearsInBusinessOn(business, today), [0, startupYears])
				: []),
		];
	},
};
