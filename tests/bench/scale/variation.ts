/** Small whole numbers that look thrown, the same in every run. */
export const scatter = (...numbers: number[]): number =>
	numbers.reduce((hash, number) => Math.imul(hash ^ number, 0x9e3779b1) >>> 0, 0x811c9dc5) >>> 3;

const syllables = [...'アカサタナハマヤラワイキシチニヒミリウクスツヌフムユル'];

/** A made-up word of katakana, another for each number below some 350,000. */
export function madeUpWord(number: number): string {
	let word = '';
	for (let rest = number, place = 0; place < 4; place++) {
		word += syllables[rest % syllables.length] ?? '';
		rest = Math.floor(rest / syllables.length);
	}
	return word;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** One word in so many is another in each copy. */
const changedShare = 5;
const newWords = 20_000;

/** A text that can be had in many versions: the same sentences, some of their words replaced. */
export function variable(text: string): (copy: number) => string {
	const pieces = [...segmenter.segment(text)].map(({ segment, isWordLike }) => ({
		segment,
		isTelling: isWordLike === true && segment.length > 1,
	}));
	return (copy) =>
		pieces
			.map(({ segment, isTelling }, place) =>
				isTelling && scatter(copy, place) % changedShare === 0
					? madeUpWord(scatter(copy, place, 1) % newWords)
					: segment,
			)
			.join('');
}
