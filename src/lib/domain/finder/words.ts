/**
 * NFKC, lower case, white space and dashes alike; for text that is shown to a search engine. Once
 * more NFKC, since a small letter can part from its marks (İ); so that normal text stays as it is.
 */
export function normalise(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFKC')
		.replace(/[‐‑‒–—―−]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Normal text with katakana as hiragana, character by character, so that places stay as they are. */
export const withoutKatakana = (text: string): string =>
	text.replace(/[ァ-ヶ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60));

/** Text as it is compared, so that `ﾃﾞｼﾞﾀﾙ`, `デジタル` and `でじたる` are one. As long as normal text. */
export const fold = (text: string): string => withoutKatakana(normalise(text));

/**
 * Normal text without the spaces that readers of plain Japanese put between phrases (店を 開きたい);
 * a space after kanji or Latin letters divides keywords and stays.
 */
export const joinPhrases = (text: string): string =>
	text.replace(/(?<=[ぁ-ゖー、。]) (?=[^ -~])/g, '');

const latinWord = /[a-z0-9][a-z0-9&'+-]*/g;
const isLatin = (text: string) => /^[a-z0-9][a-z0-9 &'+.-]*$/.test(text);
const isLetter = (character: string | undefined) =>
	character !== undefined && /[a-z0-9]/.test(character);

export interface Span {
	start: number;
	end: number;
}

export const lengthOf = (span: Span) => span.end - span.start;
export const covers = (outer: Span, inner: Span) =>
	outer.start <= inner.start && inner.end <= outer.end;

/** A word of four letters or more also stands for its plural and other short endings. */
const longestEnding = 3;
const shortestStem = 4;

/** Whether folded text may be cut at both ends of a span: never inside a word of Latin letters. */
function standsAlone(text: string, { start, end }: Span): boolean {
	if (!isLatin(text.slice(start, end))) return true;
	return !isLetter(text[start - 1]) && !isLetter(text[end]);
}

function* substrings(text: string, longest: number): Generator<Span> {
	for (let start = 0; start < text.length; start++)
		for (let end = start + 1; end <= Math.min(text.length, start + longest); end++)
			yield { start, end };
}

function* inflected(text: string): Generator<{ span: Span; stem: string }> {
	for (const match of text.matchAll(latinWord)) {
		const span = { start: match.index, end: match.index + match[0].length };
		for (let cut = 1; cut <= longestEnding; cut++) {
			const stem = match[0].slice(0, -cut);
			if (stem.length >= shortestStem) yield { span, stem };
		}
	}
}

/**
 * Every place in folded `text` where a known spelling stands: anywhere in Japanese, as a whole word
 * in Latin letters. The cost depends on the length of the text, not on how many spellings there are.
 */
export function findSpellings<Value>(
	text: string,
	known: ReadonlyMap<string, Value>,
	longest: number,
): { span: Span; value: Value }[] {
	const found: { span: Span; value: Value }[] = [];
	for (const span of substrings(text, longest)) {
		const value = known.get(text.slice(span.start, span.end));
		if (value !== undefined && standsAlone(text, span)) found.push({ span, value });
	}
	for (const { span, stem } of inflected(text)) {
		const value = known.get(stem);
		if (value !== undefined) found.push({ span, value });
	}
	return found;
}
