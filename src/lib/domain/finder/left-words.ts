import type { StopWords } from './lexicon';
import { findSpellings, fold, lengthOf, withoutKatakana, type Span } from './words';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const latinRun = /^[a-z0-9][a-z0-9&+.-]*$/;
/** A reading that somebody typed instead of kanji; shorter ones are endings and particles. */
const hiraganaRun = /^[ぁ-ゖー]{3,}$/;
const sayingNothing = /^([ぁ-ゖー]{1,2}|[a-z0-9]|[ー〜~・]+)$/;

/** The text with blanks in the place of spans. */
function blank(text: string, spans: readonly Span[]): string {
	const characters = text.split('');
	for (const { start, end } of spans) characters.fill(' ', start, end);
	return characters.join('');
}

/** Whole phrases that say nothing, the longest first: どうしたらいい before どう. */
function withoutFillers(text: string, { phrases, longest }: StopWords): string {
	const fillers = findSpellings(withoutKatakana(text), phrases, longest)
		.map(({ span }) => span)
		.filter((span) => lengthOf(span) > 1);
	return blank(text, fillers);
}

function wordsOfRun(run: string): string[] {
	if (latinRun.test(run) || hiraganaRun.test(run)) return [run];
	return [...segmenter.segment(run)].filter((part) => part.isWordLike).map((part) => part.segment);
}

const separators = /[\s、。，．！？!?,…「」『』（）()]+/;

/** Stretches of what no meaning explains, fillers left out. */
export function leftRuns(text: string, explained: readonly Span[], stopWords: StopWords): string[] {
	const left = withoutFillers(blank(text, explained), stopWords);
	return left.split(separators).filter((run) => run !== '');
}

/** Words in what no meaning explains, without those that say nothing. Text in normal form. */
export function leftWords(
	text: string,
	explained: readonly Span[],
	stopWords: StopWords,
): string[] {
	const words = leftRuns(text, explained, stopWords).flatMap(wordsOfRun);
	const telling = words.filter(
		(word) => !sayingNothing.test(word) && !stopWords.phrases.has(fold(word)),
	);
	return [...new Set(telling)];
}
