import { partsOf, type Concept, type Thesaurus } from '../finder/thesaurus';
import { fold, normalise } from '../finder/words';
import type { FieldError } from '../result';
import { countedQuery } from './personal-parts';
import type { Word } from './word-change';

/** Characters of a phrase, all its spellings together. */
export const longestWord = 100;

/** A word that means something else as well: allowed for who is sure. */
export interface OtherMeaning {
	kind: 'concept' | 'program';
	/** The concept's code, or the program's id. */
	code: string;
}

export interface KnownWords {
	/** With the words that staff have added. */
	thesaurus: Thesaurus;
	stopWords: readonly string[];
	/** Names and aliases of programs. */
	names: readonly { id: string; names: readonly string[] }[];
}

/** A phrase as it is stored: normal text with single spaces. */
export const tidyWord = (typed: string): string =>
	normalise(typed.toWellFormed().replace(/\p{Cc}|\p{Cf}/gu, ' ')).replace(/\s*\|\s*/g, '|');

const spellingsOf = (phrase: string): string[] => {
	const parts = partsOf(phrase);
	return parts.length === 1 ? (parts[0] ?? []) : [];
};

const phrasesOf = ({ say, write }: Concept): string[] => [...say, ...write];

/** The same parts with the same spellings, in any order. */
const shapeOf = (phrase: string): string =>
	partsOf(phrase)
		.map((spellings) => [...spellings].sort().join('|'))
		.sort()
		.join(' ');

function isThere(word: string, concept: Concept): boolean {
	const known = new Set(phrasesOf(concept).flatMap(spellingsOf));
	const own = spellingsOf(word);
	const isSpelled = own.length > 0 && own.every((spelling) => known.has(spelling));
	return isSpelled || phrasesOf(concept).some((phrase) => shapeOf(phrase) === shapeOf(word));
}

const isLetterAlone = (spelling: string): boolean =>
	[...spelling].length < 2 && !/\p{Script=Han}/u.test(spelling);

/** A phrase that says nothing beyond stop words would be found in nearly every question. */
function problemOf(word: string, concept: Concept | undefined, { stopWords }: KnownWords) {
	const parts = partsOf(word);
	const spellings = parts.flat();
	const fillers = new Set(stopWords.map(fold));
	if (parts.length === 0) return 'missing';
	if (parts.some((part) => part.length === 0)) return 'empty-part';
	if ([...word].length > longestWord) return 'too-long';
	if (spellings.some((spelling) => countedQuery(spelling) !== normalise(spelling)))
		return 'personal';
	if (spellings.some(isLetterAlone)) return 'too-short';
	if (parts.every((part) => part.some((spelling) => fillers.has(spelling)))) return 'stop-word';
	return concept && isThere(word, concept) ? 'already-there' : undefined;
}

/** What keeps a word from being added to a concept, at the field it concerns. */
export function checkWord({ concept, word }: Word, known: KnownWords): FieldError[] {
	const target = known.thesaurus.find((one) => one.concept === concept);
	const problem = problemOf(word, target, known);
	return [
		...(target ? [] : [{ path: 'concept', code: 'missing-choice' }]),
		...(problem ? [{ path: 'word', code: problem, values: { most: longestWord } }] : []),
	];
}

/** What a word means already, apart from the concept it is meant for. */
export function otherMeanings({ concept, word }: Word, known: KnownWords): OtherMeaning[] {
	const own = new Set(spellingsOf(word));
	const isOwn = (spelling: string) => own.has(spelling);
	const concepts = known.thesaurus
		.filter((one) => one.concept !== concept)
		.filter((one) => phrasesOf(one).some((phrase) => spellingsOf(phrase).some(isOwn)));
	const programs = known.names.filter(({ names }) => names.map(fold).some(isOwn));
	return [
		...concepts.map((one) => ({ kind: 'concept' as const, code: one.concept })),
		...programs.map(({ id }) => ({ kind: 'program' as const, code: id })),
	];
}
