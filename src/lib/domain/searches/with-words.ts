import type { Thesaurus } from '../finder/thesaurus';
import { fold } from '../finder/words';
import type { Word } from './word-change';

const added = (phrases: readonly string[], words: readonly string[]): string[] => {
	const known = new Set(phrases.map(fold));
	return [...phrases, ...words.filter((word) => !known.has(fold(word)))];
};

/** A thesaurus with words that staff have added. Words of concepts that are gone say nothing. */
export function withWords(thesaurus: Thesaurus, words: readonly Word[]): Thesaurus {
	if (words.length === 0) return thesaurus;
	return thesaurus.map((concept) => {
		const own = words.filter((one) => one.concept === concept.concept);
		if (own.length === 0) return concept;
		const of = (role: Word['role']) =>
			own.filter((one) => one.role === role).map(({ word }) => word);
		return {
			...concept,
			say: added(concept.say, of('say')),
			write: added(concept.write, of('write')),
		};
	});
}
