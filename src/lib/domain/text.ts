/**
 * Readings are written as printers do, 漢字《かんじ》: they belong to the kanji before them, or to
 * all that stands behind ｜.
 */
const rubyPattern = /(?:｜([^｜《》]+)|([\p{Script=Han}々ヶ]+))《([^《》]+)》/gu;

export interface RubyPart {
	base: string;
	reading?: string;
}

export function parseRuby(text: string): RubyPart[] {
	const parts: RubyPart[] = [];
	let position = 0;
	for (const match of text.matchAll(rubyPattern)) {
		if (match.index > position) parts.push({ base: text.slice(position, match.index) });
		parts.push({ base: match[1] ?? match[2] ?? '', reading: match[3] ?? '' });
		position = match.index + match[0].length;
	}
	if (position < text.length) parts.push({ base: text.slice(position) });
	return parts;
}

export const withoutRuby = (text: string): string =>
	parseRuby(text)
		.map((part) => part.base)
		.join('');

/** The text as it is read aloud: readings in the place of what they stand over. */
export const readAloud = (text: string): string =>
	parseRuby(text)
		.map(({ base, reading }) => reading ?? base)
		.join('');

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Length as a reader counts: grapheme clusters after NFKC, readings left out. */
export function readerLength(text: string): number {
	return [...graphemes.segment(withoutRuby(text).normalize('NFKC'))].length;
}
