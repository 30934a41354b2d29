import { mend, type Corrections } from './correct';
import type { Lexicon } from './lexicon';
import { understand, type Question } from './understand';
import { mayOccur, type Vocabulary } from './vocabulary';

/** What is known of the words of people and of programs. */
export interface Knowledge {
	lexicon: Lexicon;
	corrections: Corrections;
	vocabulary: Vocabulary;
}

export interface Reading {
	question: Question;
	/** What was searched for instead of what was typed, where that had a slip. */
	mended?: string;
	/** Words that no program uses. */
	unknownWords: string[];
}

/** Two slips in one question are a tired thumb; more is another language. */
const mostSlips = 2;

const unknownIn = (question: Question, vocabulary: Vocabulary) =>
	question.words.filter((word) => !mayOccur(word, vocabulary));

/** Reads a question, mends slips in words that nobody uses, and leaves out the unknown rest. */
export function read(query: string, { lexicon, corrections, vocabulary }: Knowledge): Reading {
	let question = understand(query, lexicon);
	let mended: string | undefined;
	for (let slip = 0; slip < mostSlips && unknownIn(question, vocabulary).length > 0; slip++) {
		const better = mend(question.text, question.found, corrections);
		if (better === undefined) break;
		mended = better;
		question = understand(better, lexicon);
	}
	const unknownWords = unknownIn(question, vocabulary);
	const words = question.words.filter((word) => !unknownWords.includes(word));
	return { question: { ...question, words }, unknownWords, ...(mended && { mended }) };
}
