import { parseRuby, readerLength } from '../text';

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
/** Counts as three characters, since NFKC makes three dots of it. */
const ellipsis = '…';

/** Whether it is told from what stands before it without a mark. */
const isPlainBase = (base: string): boolean => /^[\p{Script=Han}々ヶ]+$/u.test(base);

/** What must not be torn apart: a character, or a word with its reading. */
const piecesOf = (text: string): string[] =>
	parseRuby(text).flatMap(({ base, reading }) =>
		reading === undefined
			? [...graphemes.segment(base)].map(({ segment }) => segment)
			: [`${isPlainBase(base) ? '' : '｜'}${base}《${reading}》`],
	);

/** A text cut to at most so many characters as a reader counts, with an ellipsis where there is room. */
export function shorten(text: string, most: number): string {
	if (readerLength(text) <= most) return text;
	const mark = most > readerLength(ellipsis) ? ellipsis : '';
	let kept = '';
	for (const piece of piecesOf(text)) {
		if (readerLength(kept + piece + mark) > most) break;
		kept += piece;
	}
	return kept.trimEnd() + mark;
}

/** What is to be said: sentences, the most telling first, and whose they are. */
export interface Sayable {
	sentences: readonly string[];
	/** Left out once only the first sentence is left and there is still too much. */
	until?: string | undefined;
	name: string;
	/** Between its parts. */
	separator: string;
}

/** All that fits: the least telling sentences go first, then the deadline; the name is cut last. */
export function fitText({ sentences, until, name, separator }: Sayable, most: number): string {
	const tail = until === undefined ? [] : [until];
	const [first = ''] = sentences;
	const tries = sentences.map((_, left) => [
		...sentences.slice(0, sentences.length - left),
		...tail,
	]);
	for (const parts of [...tries, [first]]) {
		const text = [...parts, name].join(separator);
		if (readerLength(text) <= most) return text;
	}
	const room = most - readerLength(first + separator);
	return room > readerLength(ellipsis)
		? first + separator + shorten(name, room)
		: shorten(first, most);
}
