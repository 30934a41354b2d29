import type { Reading } from './read';
import { termsOf, type Term } from './understand';

/** `all`: only what matches every term. `most`: the first, and as many of the others as can be. */
export type Matching = 'all' | 'most';

const charactersOf = (words: readonly string[]) =>
	words.reduce((sum, word) => sum + word.length, 0);

/** Whether most of what was typed means something here; otherwise an answer would be noise. */
function isMostlyKnown({ question, unknownWords }: Reading): boolean {
	const explained = question.found.reduce((sum, one) => Math.max(sum, one.length), 0);
	return explained + charactersOf(question.words) >= charactersOf(unknownWords);
}

export interface Attempt {
	terms: Term[];
	matching: Matching;
}

/**
 * Ways to search, the strictest first; the first that finds something is the answer. What the
 * question is about is never given up for a mere kind of help, nor found by words that say little.
 */
export function attemptsFor(reading: Reading): Attempt[] {
	const { question } = reading;
	const terms = termsOf(question);
	if (question.text === '') return [{ terms: [], matching: 'all' }];
	if (!isMostlyKnown(reading)) return [];
	const subjects = question.found.filter(({ meaning }) => ['name', 'topic'].includes(meaning.role));
	if (subjects.length === 0) {
		const attempts: Attempt[] = [{ terms, matching: 'all' }];
		return question.words.length > 0 ? attempts : [...attempts, { terms, matching: 'most' }];
	}
	const tokens = terms.filter((term) => term.kind === 'token');
	const later = subjects.map((_, index) => tokens.slice(index)).slice(0, 2);
	return [terms, ...later].map((some) => ({ terms: some, matching: 'most' }));
}
