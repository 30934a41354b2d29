import type { Business } from './business';

/** The six questions, in the order in which they are asked. */
export const stepNames = ['trade', 'people', 'place', 'time', 'standing', 'plan'] as const;
export type StepName = (typeof stepNames)[number];

/** What each question answers. What only single programs ask for is answered on their pages. */
const fieldsOf: Record<StepName, readonly (keyof Business)[]> = {
	trade: ['industry', 'industryGroup'],
	people: ['entity', 'employees', 'capitalYen'],
	place: ['location'],
	time: ['startedOn', 'yearsInBusiness', 'yearsSinceIncorporation'],
	standing: ['certifications', 'memberships', 'taxesPaid', 'controlledBy', 'earlierAwards'],
	plan: ['plan', 'goals'],
};

/** General pledges: declarations that many programs ask for, given with one answer. */
export const pledgeDeclarations = [
	'credit-record-problem',
	'required-licences-held',
	'amusement-and-adult-entertainment',
	'organised-crime-ties',
	'deemed-large-company',
] as const;

function withoutPledges({ declarations, ...rest }: Business): Business {
	const own = Object.entries(declarations ?? {}).filter(
		([code]) => !pledgeDeclarations.some((pledge) => pledge === code),
	);
	return own.length > 0 ? { ...rest, declarations: Object.fromEntries(own) } : rest;
}

/** The answers without those of one question. */
export function withoutStep(business: Business, step: StepName): Business {
	const names: readonly string[] = fieldsOf[step];
	const kept = step === 'standing' ? withoutPledges(business) : business;
	return Object.fromEntries(Object.entries(kept).filter(([name]) => !names.includes(name)));
}

/** The answers with those of one question given anew; what it leaves out is not known any more. */
export function answerStep(business: Business, step: StepName, answers: Business): Business {
	const isFounder = answers.entity === 'not-yet';
	const before = withoutStep(business, step);
	const kept = isFounder ? withoutStep(before, 'time') : before;
	const declarations = { ...kept.declarations, ...answers.declarations };
	const isDeclared = Object.keys(declarations).length > 0;
	return { ...kept, ...answers, ...(isDeclared ? { declarations } : {}) };
}

export function isAnswered(business: Business, step: StepName): boolean {
	if (fieldsOf[step].some((field) => business[field] !== undefined)) return true;
	return (
		step === 'standing' && pledgeDeclarations.some((code) => code in (business.declarations ?? {}))
	);
}

/** What has not begun has no beginning to be asked for. */
const isAsked = (step: StepName | undefined, { entity }: Business): boolean =>
	step !== 'time' || entity !== 'not-yet';

export function stepAfter(step: StepName, business: Business = {}): StepName | undefined {
	const next = stepNames[stepNames.indexOf(step) + 1];
	return next === undefined || isAsked(next, business) ? next : stepAfter(next, business);
}
export const stepBefore = (step: StepName): StepName | undefined =>
	stepNames[stepNames.indexOf(step) - 1];
