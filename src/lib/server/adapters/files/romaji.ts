import { isKana, toRomaji } from 'wanakana';
import type { Thesaurus } from '../../../domain/finder/thesaurus';

/** Hojokin is what somebody types who reads ほじょきん but has no Japanese keyboard. */
const shortestRomaji = 4;

function romajiOf(phrase: string): string[] {
	const spellings = phrase.split('|').filter((spelling) => isKana(spelling));
	const romaji = spellings.map((spelling) => toRomaji(spelling).replace(/[^a-z]/g, ''));
	return romaji.filter((spelling) => spelling.length >= shortestRomaji);
}

/** A thesaurus in which every phrase of kana alone can also be typed in Latin letters. */
export function withRomaji(thesaurus: Thesaurus): Thesaurus {
	return thesaurus.map((concept) => ({
		...concept,
		say: [
			...new Set([
				...concept.say,
				...concept.say.filter((phrase) => !phrase.includes(' ')).flatMap(romajiOf),
			]),
		],
	}));
}
