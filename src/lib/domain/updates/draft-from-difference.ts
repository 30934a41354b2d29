import type { JstDate } from '../jst-date';
import type { Program } from '../program/program';
import { benefitFacts } from './benefit-facts';
import { essenceOf } from './essence';
import { periodFacts } from './period-facts';
import type { UpdateType } from './update';
import type { UpdateDraft, UpdateFact } from './update-fact';

/** What matters most to whoever follows a program; facts of a kind stay as they were found. */
const importance: readonly UpdateFact['fact'][] = [
	...(['new', 'title', 'ended', 'budget-gone', 'closed', 'revived', 'reopened'] as const),
	...(['deadline', 'opens', 'until', 'figure', 'always', 'offered', 'gone'] as const),
	...(['audience', 'terms', 'year'] as const),
];

function typeOf(fact: UpdateFact): UpdateType {
	switch (fact.fact) {
		case 'new':
		case 'ended':
		case 'budget-gone':
		case 'opens':
			return fact.fact;
		case 'deadline':
			return fact.to > fact.from ? 'extended' : 'changed';
		default:
			return 'changed';
	}
}

function lifeFacts({ lifecycle: before }: Program, { lifecycle: after }: Program): UpdateFact[] {
	if (after.state === 'ended') {
		const { lastFiscalYear: last } = after;
		return [{ fact: 'ended', lastFiscalYear: last === 'unknown' ? undefined : last }];
	}
	if (before.state === 'ended') return [{ fact: 'revived' }];
	if (before.availability === after.availability) return [];
	return [{ fact: after.availability === 'always' ? 'always' : 'terms' }];
}

/** For whom it is: every rule counts, its notes and sources do not. */
const audienceFacts = (before: Program, after: Program): UpdateFact[] =>
	essenceOf(before.criteria) === essenceOf(after.criteria) ? [] : [{ fact: 'audience' }];

/** A later year is news: the listing holds for it. An earlier one is a correction. */
const yearFacts = (before: Program, { fiscalYear }: Program): UpdateFact[] =>
	fiscalYear > before.fiscalYear ? [{ fact: 'year', fiscalYear }] : [];

const inOrder = (facts: readonly UpdateFact[]): UpdateFact[] => {
	const once = new Map(facts.map((fact) => [JSON.stringify(fact), fact]));
	const place = ({ fact }: UpdateFact) => importance.indexOf(fact);
	return [...once.values()].sort((a, b) => place(a) - place(b));
};

const ofNew = ({ lifecycle }: Program): UpdateDraft | undefined =>
	lifecycle.state === 'ended'
		? undefined
		: { type: 'new', facts: [{ fact: 'new' }, { fact: 'title' }] };

/**
 * What an update about a published edit is to say; nothing where the edit is cosmetic. These fields
 * count: `lifecycle`, `periods` as far as they are still to come, figures and terms of `benefits`,
 * `criteria`, and a later `fiscalYear`. In them labels, notes, sources, evidence, lists of costs and
 * the order of lists do not count, and no other field does: names, texts, steps, contacts, results,
 * goals, related programs, dates of confirmation.
 * @param before undefined for a program that was never before the public
 */
export function draftFromDifference(
	before: Program | undefined,
	after: Program,
	today: JstDate,
): UpdateDraft | undefined {
	if (!before) return ofNew(after);
	if (before.lifecycle.state === 'ended' && after.lifecycle.state === 'ended') return undefined;
	const life = lifeFacts(before, after);
	const isOver = after.lifecycle.state === 'ended';
	const facts = inOrder([
		...life,
		...(isOver
			? []
			: [
					...periodFacts(before, after, today),
					...benefitFacts(before, after),
					...audienceFacts(before, after),
					...yearFacts(before, after),
				]),
	]);
	const [first] = facts;
	return first && { type: typeOf(first), facts };
}
