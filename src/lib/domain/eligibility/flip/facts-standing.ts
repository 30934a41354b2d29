import type { Business } from '../../business/business';
import { fiscalYearOf, lastDayOfFiscalYear, addDays } from '../../jst-date';
import { evaluate } from '../evaluate';
import type { FactOf } from '../fact';
import type { Situation } from '../situation';
import { ask, askList } from './ask';
import { aroundBounds } from './bounds';
import { addMonths } from './days';
import type { FactFlip, Turn } from './fact-flip';

export const certification: FactFlip<'certification'> = {
	changes: (fact, { business }, wanted) =>
		wanted && business.certifications ? [{ field: 'certifications', anyOf: fact.holds }] : [],
	asks: (fact, { business }) => askList('certifications', business.certifications, fact.holds),
};

export const taxes: FactFlip<'taxes'> = {
	changes: (fact, situation, wanted) => {
		const overdue = fact.paid.filter(
			(tax) => evaluate({ fact: 'taxes', paid: [tax] }, situation) === 'failed',
		);
		return wanted && overdue.length > 0 ? [{ field: 'taxesPaid', allOf: overdue }] : [];
	},
	asks: (fact, { business }) => askList('taxesPaid', business.taxesPaid, fact.paid),
};

type Award = NonNullable<Business['earlierAwards']>[number];

const idOf = (fact: FactOf<'earlier-award'>, { programId }: Situation): string =>
	fact.program === 'itself' ? programId : fact.program;

/** The first day on which an award lies too many fiscal years back. */
const forgottenFrom = ({ fiscalYear }: Award, within: number): Turn => ({
	day: addDays(lastDayOfFiscalYear(fiscalYear + within), 1),
	isExact: true,
});

/** What was granted may be forgotten in time; nobody is sent to apply elsewhere first. */
export const earlierAward: FactFlip<'earlier-award'> = {
	turns: (fact, situation) => {
		const { withinFiscalYears } = fact;
		if (withinFiscalYears === undefined) return [];
		const { earlierAwards = [] } = situation.business;
		return earlierAwards
			.filter(({ program }) => program === idOf(fact, situation))
			.map((award) => forgottenFrom(award, withinFiscalYears));
	},
	asks: (fact, situation) => {
		const program = idOf(fact, situation);
		const { track, today, business } = situation;
		const fiscalYear = fact.inFiscalYear ?? fiscalYearOf(today);
		const award = { program, event: fact.event, fiscalYear, ...(track ? { track } : {}) };
		return ask('earlierAwards', business.earlierAwards, [[], [award]]).map(
			({ answer, values }) => ({ answer: { ...answer, codes: [program] }, values }),
		);
	},
};

export const memberOf: FactFlip<'member-of'> = {
	changes: ({ group }, { business }, wanted) =>
		wanted && business.memberships ? [{ field: 'memberships', anyOf: [group] }] : [],
	asks: ({ group }, { business }) => askList('memberships', business.memberships, [group]),
};

export const declares: FactFlip<'declares'> = {
	changes: ({ declaration: code }, { business }, wanted) =>
		business.declarations?.[code] === !wanted ? [{ field: 'declarations', code, to: wanted }] : [],
	asks: ({ declaration: code }, { business }) =>
		business.declarations?.[code] === undefined
			? [{ answer: { field: 'declarations', code }, values: [true, false] }]
			: [],
};

/** Whose a firm is does not change for a program. */
export const largeCompanyControl: FactFlip<'large-company-control'> = {
	asks: (fact, { business }) => askList('controlledBy', business.controlledBy, fact.kinds),
};

type Representative = FactOf<'representative'>;

/** Who leads it does not change either, but grows older; the birthday is not known. */
function birthdays({ ageMin, ageBelow }: Representative, { business, today }: Situation): Turn[] {
	const age = business.representative?.age;
	if (age === undefined) return [];
	return [ageMin, ageBelow]
		.filter((years) => years !== undefined)
		.map((years) => ({ day: addMonths(today, (years - age) * 12), isExact: false, years }));
}

export const representative: FactFlip<'representative'> = {
	turns: birthdays,
	asks: ({ female, ageMin, ageBelow }, { business: { representative: known = {} } }) => {
		const ages = { min: ageMin, max: ageBelow === undefined ? undefined : ageBelow - 1 };
		const readsAge = ageMin !== undefined || ageBelow !== undefined;
		return [
			...(female === undefined ? [] : ask('representative.female', known.female, [true, false])),
			...(readsAge ? ask('representative.age', known.age, aroundBounds(ages)) : []),
		];
	},
};
