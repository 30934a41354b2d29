import type { Concept, Thesaurus } from '../finder/thesaurus';
import { fold } from '../finder/words';

const pairsOf = (text: string): string[] => {
	const solid = text.replace(/\s+/g, '');
	if (solid.length < 2) return [solid];
	return Array.from({ length: solid.length - 1 }, (_, at) => solid.slice(at, at + 2));
};

/** How alike two texts are, from 0 to 1: the share of pairs of letters that they have in common. */
function likeness(typed: ReadonlySet<string>, text: string): number {
	const pairs = pairsOf(text);
	const shared = pairs.filter((pair) => typed.has(pair)).length;
	return (2 * shared) / (typed.size + pairs.length);
}

const spellingsOf = ({ label, say, write }: Concept): string[] => [
	...Object.values(label).filter((text) => text !== undefined),
	...[...say, ...write].flatMap((phrase) => phrase.split(/[\s|]+/)),
];

function scoreOf(concept: Concept, typed: string, pairs: ReadonlySet<string>): number {
	const spellings = spellingsOf(concept).map(fold);
	const contained = spellings.filter(
		(spelling) => spelling.length > 1 && (typed.includes(spelling) || spelling.includes(typed)),
	);
	const longest = Math.max(0, ...contained.map(({ length }) => Math.min(length, typed.length)));
	const best = Math.max(0, ...spellings.map((spelling) => likeness(pairs, spelling)));
	return best + longest / Math.max(1, typed.length);
}

const leastScore = 0.34;
/** Beside a concept that is surely meant, what hardly looks like it is noise. */
const leastOfBest = 0.25;

/**
 * Concepts that a text may belong to, the likeliest first: those that were understood in it, then
 * those whose words look like it.
 */
export function guessConcepts(
	text: string,
	understood: readonly string[],
	thesaurus: Thesaurus,
	most: number,
): Concept[] {
	const typed = fold(text);
	if (typed === '') return [];
	const pairs = new Set(pairsOf(typed));
	const scored = thesaurus.map((concept) => ({
		concept,
		score: scoreOf(concept, typed, pairs) + (understood.includes(concept.concept) ? 1 : 0),
	}));
	const best = Math.max(0, ...scored.map(({ score }) => score));
	return scored
		.filter(({ score }) => score >= Math.max(leastScore, best * leastOfBest))
		.sort((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ concept }) => concept);
}
