import { fold } from './words';

/** In how many programs each unit of text occurs: Latin words, other characters and pairs of them. */
export type Vocabulary = ReadonlyMap<string, number>;

const latinWords = /[a-z0-9][a-z0-9&'+-]*/g;

export function unitsOf(text: string): Set<string> {
	const units = new Set<string>((text.match(latinWords) ?? []).map(stem));
	for (const run of text.split(/[a-z0-9&'+\s-]+/)) {
		for (let index = 0; index < run.length; index++) {
			units.add(run.charAt(index));
			if (index + 1 < run.length) units.add(run.slice(index, index + 2));
		}
	}
	return units;
}

/** Endings that English words take on without a change of subject; the stem keeps four letters. */
const ending = /(?<=^[a-z]{4,})(ations?|ments?|ings?|ions?|ers?|ies|ed|es|s|y|e)$/;

const stem = (word: string) => word.replace(ending, '');

/** One text a program. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const unit of unitsOf(fold(text))) counts.set(unit, (counts.get(unit) ?? 0) + 1);
	return counts;
}

/** At most so many programs have a word; 0 where none can. */
export function mostUses(word: string, vocabulary: Vocabulary): number {
	const counts = [...unitsOf(fold(word))].map((unit) => vocabulary.get(unit) ?? 0);
	return counts.length > 0 ? Math.min(...counts) : 0;
}
