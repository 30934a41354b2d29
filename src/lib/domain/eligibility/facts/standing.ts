import type { Business } from '../../business/business';
import { fiscalYearOf, type JstDate } from '../../jst-date';
import type { FactOf } from '../fact';
import { both, every, inRange, outcomeOf, shares, some, type Outcome } from '../outcome';
import type { Evaluator, Situation } from '../situation';

/** What is asked for at a later moment can still be obtained. */
export const certification: Evaluator<'certification'> = (fact, { business }) => {
	const held = shares(business.certifications, fact.holds);
	return held === 'failed' && fact.by !== 'application' ? 'unknown' : held;
};

type Tax = FactOf<'taxes'>['paid'][number];

/** Taxes that pay off another: the resident tax is one of the city's taxes. */
const covering: Record<Tax, readonly Tax[]> = {
	'all-taxes': ['all-taxes'],
	'city-tax': ['city-tax', 'all-taxes'],
	'resident-tax': ['resident-tax', 'city-tax', 'all-taxes'],
	'prefectural-tax': ['prefectural-tax', 'all-taxes'],
	'national-tax': ['national-tax', 'all-taxes'],
};

export const taxes: Evaluator<'taxes'> = (fact, { business }) =>
	every(fact.paid, (tax) => shares(business.taxesPaid, covering[tax]));

type Award = NonNullable<Business['earlierAwards']>[number];

/** What was granted or revoked had been applied for; whether a revoked grant counts is not said. */
const implied: Record<Award['event'], Partial<Record<Award['event'], Outcome>>> = {
	applied: { applied: 'met', granted: 'met', revoked: 'met' },
	granted: { granted: 'met', revoked: 'unknown' },
	revoked: { revoked: 'met' },
};

function isOfSameTrack(award: Award, fact: FactOf<'earlier-award'>, track?: string): Outcome {
	if (!fact.sameTrack || track === undefined) return 'met';
	return outcomeOf(award.track === undefined ? undefined : award.track === track);
}

function isRecent(award: Award, fact: FactOf<'earlier-award'>, today: JstDate): Outcome {
	const age = fiscalYearOf(today) - award.fiscalYear;
	if (fact.inFiscalYear !== undefined && award.fiscalYear !== fact.inFiscalYear) return 'failed';
	return outcomeOf(fact.withinFiscalYears === undefined || age <= fact.withinFiscalYears);
}

function counts(award: Award, fact: FactOf<'earlier-award'>, situation: Situation): Outcome {
	const program = fact.program === 'itself' ? situation.programId : fact.program;
	if (award.program !== program) return 'failed';
	return both(
		implied[fact.event][award.event] ?? 'failed',
		isOfSameTrack(award, fact, situation.track),
		isRecent(award, fact, situation.today),
	);
}

export const earlierAward: Evaluator<'earlier-award'> = (fact, situation) => {
	const awards = situation.business.earlierAwards;
	return awards ? some(awards, (award) => counts(award, fact, situation)) : 'unknown';
};

export const memberOf: Evaluator<'member-of'> = (fact, { business }) =>
	shares(business.memberships, [fact.group]);

export const declares: Evaluator<'declares'> = (fact, { business }) =>
	outcomeOf(business.declarations?.[fact.declaration]);

export const largeCompanyControl: Evaluator<'large-company-control'> = (fact, { business }) =>
	shares(business.controlledBy, fact.kinds);

export const representative: Evaluator<'representative'> = (fact, { business }) => {
	const { female, age } = business.representative ?? {};
	const isWoman = outcomeOf(female === undefined ? undefined : female === fact.female);
	return both(
		fact.female === undefined ? 'met' : isWoman,
		inRange(age, { min: fact.ageMin, below: fact.ageBelow }),
	);
};
