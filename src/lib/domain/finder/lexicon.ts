import type { Concept, Thesaurus } from './thesaurus';
import { partsOf } from './thesaurus';
import { fold } from './words';

/** What a phrase can mean: a concept of the thesaurus, or a program by one of its names. */
export interface Meaning {
	/** The word under which documents carry it: letters and digits only, in no natural language. */
	token: string;
	role: 'name' | Concept['role'];
	/** The concept's code, or the program's id. */
	code: string;
}

export interface Phrase {
	meaning: Meaning;
	/** How many parts have to be found. */
	parts: number;
}

interface PhrasePart {
	phrase: Phrase;
	part: number;
}

export interface Lexicon {
	parts: Map<string, PhrasePart[]>;
	longest: number;
	stopWords: StopWords;
}

/** Words and phrases that say nothing in a question. */
export interface StopWords {
	phrases: ReadonlyMap<string, true>;
	longest: number;
}

export const noStopWords: StopWords = { phrases: new Map(), longest: 0 };

function stopWordsOf(words: readonly string[]): StopWords {
	const phrases = new Map(words.map((word) => [fold(word), true as const]));
	return { phrases, longest: Math.max(0, ...[...phrases.keys()].map((phrase) => phrase.length)) };
}

/** Framed in letters that no word begins or ends with, so that no engine takes it for a prefix. */
const tokenOf = (prefix: string, code: string) => `zq${prefix}${code.replaceAll('-', '00')}qz`;

export const conceptMeaning = (concept: Concept): Meaning => ({
	token: tokenOf('c', concept.concept),
	role: concept.role,
	code: concept.concept,
});

export const nameMeaning = (programId: string): Meaning => ({
	token: tokenOf('p', programId),
	role: 'name',
	code: programId,
});

export interface NamedProgram {
	id: string;
	names: string[];
}

export function emptyLexicon(stopWords: readonly string[] = []): Lexicon {
	return { parts: new Map(), longest: 0, stopWords: stopWordsOf(stopWords) };
}

export function addPhrase(lexicon: Lexicon, meaning: Meaning, spellings: string[][]): void {
	const phrase: Phrase = { meaning, parts: spellings.length };
	spellings.forEach((alternatives, part) => {
		for (const spelling of alternatives) {
			const uses = lexicon.parts.get(spelling);
			if (uses) uses.push({ phrase, part });
			else lexicon.parts.set(spelling, [{ phrase, part }]);
			lexicon.longest = Math.max(lexicon.longest, spelling.length);
		}
	});
}

const shortestName = 3;

/** A name that is also how people say a concept stays the concept: it is no name of one program. */
function addNames(lexicon: Lexicon, programs: readonly NamedProgram[]): void {
	const said = new Set(lexicon.parts.keys());
	for (const { id, names } of programs)
		for (const name of new Set(names.map(fold)))
			if (name.length >= shortestName && !said.has(name))
				addPhrase(lexicon, nameMeaning(id), [[name]]);
}

/** What people may type: the thesaurus as people say it, and programs by their names. */
export function questionLexicon(
	thesaurus: Thesaurus,
	programs: readonly NamedProgram[],
	stopWords: readonly string[],
): Lexicon {
	const lexicon = conceptLexicon(thesaurus, ({ say, write }) => [...say, ...write], stopWords);
	addNames(lexicon, programs);
	return lexicon;
}

/** Some phrases of every concept. */
export function conceptLexicon(
	thesaurus: Thesaurus,
	phrasesOf: (concept: Concept) => readonly string[],
	stopWords: readonly string[] = [],
): Lexicon {
	const lexicon = emptyLexicon(stopWords);
	for (const concept of thesaurus)
		for (const phrase of phrasesOf(concept))
			addPhrase(lexicon, conceptMeaning(concept), partsOf(phrase));
	return lexicon;
}

export function nameLexicon(programs: readonly NamedProgram[]): Lexicon {
	const lexicon = emptyLexicon();
	addNames(lexicon, programs);
	return lexicon;
}
