import { fold } from './words';

/** Pairs of neighbouring characters that occur in the text of any program. */
export type Vocabulary = ReadonlySet<string>;

function* pairsIn(text: string): Generator<string> {
	for (let index = 0; index + 1 < text.length; index++) yield text.slice(index, index + 2);
}

export function vocabularyOf(texts: Iterable<string>): Vocabulary {
	const pairs = new Set<string>();
	for (const text of texts) for (const pair of pairsIn(fold(text))) pairs.add(pair);
	return pairs;
}

/** Whether programs may speak of a word at all: each of its pairs of characters occurs somewhere. */
export function mayOccur(word: string, vocabulary: Vocabulary): boolean {
	for (const pair of pairsIn(fold(word))) if (!vocabulary.has(pair)) return false;
	return true;
}
