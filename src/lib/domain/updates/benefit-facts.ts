import type { Benefit } from '../program/benefit';
import type { Program } from '../program/program';
import { essenceOf, without } from './essence';
import { figureNames, type Figure, type UpdateFact } from './update-fact';

type Pair = [before: Benefit, after: Benefit];

interface Paired {
	pairs: Pair[];
	gone: Benefit[];
	added: Benefit[];
}

type IsSame = (a: Benefit, b: Benefit) => boolean;

/** From the surest sign that two are versions of one benefit to the least. */
const signs: readonly IsSame[] = [
	(a, b) => essenceOf(a) === essenceOf(b) && a.label.ja === b.label.ja,
	(a, b) => a.type === b.type && a.label.ja === b.label.ja,
	(a, b) => essenceOf(a) === essenceOf(b),
	(a, b) => a.type === b.type,
];

/** Benefits have no ids and may be sorted anew, so that their places say nothing. */
function pairBenefits(before: readonly Benefit[], after: readonly Benefit[]): Paired {
	const paired: Paired = { pairs: [], gone: [...before], added: [...after] };
	for (const isSame of signs)
		for (const fresh of [...paired.added]) {
			const old = paired.gone.find((one) => isSame(one, fresh));
			if (!old) continue;
			paired.pairs.push([old, fresh]);
			paired.gone = paired.gone.filter((one) => one !== old);
			paired.added = paired.added.filter((one) => one !== fresh);
		}
	return paired;
}

const isFigure = (value: unknown): value is Figure =>
	value === undefined || typeof value === 'number' || typeof value === 'string';

/** Nobody knew and nobody knows: a figure that is absent was never asked for. */
const isKnown = (figure: Figure): boolean => figure !== undefined && figure !== 'unknown';

function figureOf(benefit: Benefit, name: string): Figure {
	const value: unknown = Object.entries(benefit).find(([own]) => own === name)?.[1];
	return isFigure(value) ? value : undefined;
}

function figureFacts([before, after]: Pair, isOneOfMany: boolean): UpdateFact[] {
	return figureNames.flatMap((figure): UpdateFact[] => {
		const [from, to] = [figureOf(before, figure), figureOf(after, figure)];
		if (from === to || !(isKnown(from) || isKnown(to))) return [];
		return [{ fact: 'figure', figure, from, to, ...(isOneOfMany && { label: after.label }) }];
	});
}

const figures: ReadonlySet<string> = new Set(figureNames);

/** Whether anything beside its figures is another: what some get, by when, who pays. */
const areOtherTerms = ([before, after]: Pair): boolean =>
	essenceOf(without(before, figures)) !== essenceOf(without(after, figures));

const distinct = (facts: readonly UpdateFact[]): UpdateFact[] => [
	...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values(),
];

/** What one gets that one did not get before, or no longer gets. */
export function benefitFacts(before: Program, after: Program): UpdateFact[] {
	const { pairs, gone, added } = pairBenefits(before.benefits, after.benefits);
	const isOneOfMany = after.benefits.length > 1;
	const offered = added.map(({ label }): UpdateFact => ({ fact: 'offered', label }));
	const lost = gone.map(({ label }): UpdateFact => ({ fact: 'gone', label }));
	const terms: UpdateFact[] = pairs.some(areOtherTerms) ? [{ fact: 'terms' }] : [];
	const changed = pairs.flatMap((pair) => figureFacts(pair, isOneOfMany));
	const inOrder = changed.sort((a, b) => placeOf(a) - placeOf(b));
	return distinct([...offered, ...lost, ...inOrder, ...terms]);
}

const placeOf = (fact: UpdateFact): number =>
	fact.fact === 'figure' ? figureNames.findIndex((name) => name === fact.figure) : 0;
