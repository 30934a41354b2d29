import { searchedFields, type IndexDocument } from './document';
import type { Reading } from './read';
import type { Term } from './understand';
import { unitsOf, type Vocabulary } from './vocabulary';
import { fold } from './words';

/** How telling each searched field is, from 0 to 1. */
const tellingness: Record<(typeof searchedFields)[number], number> = {
	names: 1,
	title: 0.9,
	situations: 0.8,
	summary: 0.5,
	description: 0.3,
	details: 0.2,
};

/** What a document says, ready to be compared: each piece with the most telling of its fields. */
export interface Profile {
	document: IndexDocument;
	units: ReadonlyMap<string, number>;
}

export function profileOf(document: IndexDocument): Profile {
	const units = new Map<string, number>();
	for (const field of searchedFields) {
		const weight = tellingness[field];
		for (const unit of unitsOf(fold([document[field]].flat().join(' '))))
			if ((units.get(unit) ?? 0) < weight) units.set(unit, weight);
	}
	return { document, units };
}

/** What a question asks, ready to be compared. */
export interface Wanted {
	terms: readonly (Term & { weight: number })[];
	/** Units of its text, fillers left out, with how rare each is among programs. */
	units: ReadonlyMap<string, number>;
	total: number;
	/** Whether a kind of help or an audience is answer enough: where nothing else was asked for. */
	isExplained: boolean;
}

/** `programs` is how many there are. */
export function wantedOf(
	{ telling, isExplained }: Pick<Reading, 'telling' | 'isExplained'>,
	terms: readonly Term[],
	vocabulary: Vocabulary,
	programs: number,
): Wanted {
	const units = new Map<string, number>();
	let total = 0;
	const rarityOf = (unit: string) => Math.log(1 + programs / (1 + (vocabulary.get(unit) ?? 0)));
	const rarityAtTen = Math.log(1 + programs / 11);
	for (const unit of unitsOf(fold(telling))) {
		const rarity = rarityOf(unit);
		units.set(unit, rarity);
		total += rarity;
	}
	const weighed = terms.map((term) => ({
		...term,
		weight: weights.role[term.role] * (rarityOf(term.text) / rarityAtTen) ** weights.rare,
	}));
	return { terms: weighed, units, total, isExplained };
}

/** The part of a question's text, weighed by rarity, that stands in a document: 0 to 1. */
export function similarity({ units, total }: Wanted, profile: Profile): number {
	let shared = 0;
	for (const [unit, rarity] of units) shared += rarity * (profile.units.get(unit) ?? 0);
	return total > 0 ? shared / total : 0;
}

/** Set on the judged queries (`npm run bench -- relevance`); only their proportions mean something. */
export const weights = {
	role: { name: 6, topic: 4.5, figure: 3, audience: 1, form: 1.6, word: 0 },
	similarity: 8,
	rare: 0.5,
	ended: 3,
	overdue: 1.5,
	standing: 1 / 20_000,
	references: 0.7,
	year: 0.06,
};

/** Less of a question's text in common is chance. */
export const leastSimilarity = 0.3;

export interface Score {
	/** What the program is found for: meanings and text that it shares with the question. */
	match: number;
	/** The match, less for what has ended, is overdue or is known for long-past years only. */
	rank: number;
	/** Whether it shares what the question is about, and not only for whom or which kind of help. */
	isAnswer: boolean;
}

const isSide = ({ role }: Term) => role === 'audience' || role === 'form';

/** How well a program answers a question. */
export function scoreOf(wanted: Wanted, profile: Profile): Score {
	const { ended, overdue, standing, references, fiscalYear, meanings } = profile.document;
	const alike = similarity(wanted, profile);
	let match = weights.similarity * alike;
	let isAnswer = alike >= leastSimilarity;
	for (const term of wanted.terms) {
		const share = meanings[term.text] ?? 0;
		match += term.weight * share;
		if (share > 0 && (wanted.isExplained || !isSide(term))) isAnswer = true;
	}
	const rank =
		match +
		weights.references * Math.log1p(references) +
		weights.year * fiscalYear -
		weights.ended * ended -
		weights.overdue * overdue -
		weights.standing * standing;
	return { match, rank, isAnswer };
}
