import { leftRuns } from './left-words';
import { noStopWords, type Lexicon } from './lexicon';
import type { Question } from './understand';
import { fold } from './words';

/** Shorter spellings are too easily something else. */
const shortest = 3;
const longest = 24;

export interface Corrections {
	/** A spelling with one character left out → the spellings it may be. */
	neighbours: ReadonlyMap<string, readonly string[]>;
}

function* withoutOne(text: string): Generator<string> {
	for (let index = 0; index < text.length; index++)
		yield text.slice(0, index) + text.slice(index + 1);
}

/**
 * What a lexicon's spellings may be mistyped as: one character wrong, missing, too many, or two
 * changed over. Each pair of such spellings shares a text with one character left out.
 */
export function correctionsFor(lexicon: Lexicon): Corrections {
	const neighbours = new Map<string, string[]>();
	for (const spelling of lexicon.parts.keys()) {
		if (spelling.length < shortest || spelling.length > longest) continue;
		for (const text of new Set([spelling, ...withoutOne(spelling)])) {
			const known = neighbours.get(text);
			if (known) known.push(spelling);
			else neighbours.set(text, [spelling]);
		}
	}
	return { neighbours };
}

const isSwapped = (a: string, b: string, at: number) =>
	a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);

/** Whether two different texts are one slip of the finger apart. */
export function isOneSlipApart(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
	if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
	return a.slice(at + 1) === b.slice(at + 1) || isSwapped(a, b, at);
}

function candidates(typed: string, { neighbours }: Corrections): string[] {
	const found = [typed, ...withoutOne(typed)].flatMap((text) => neighbours.get(text) ?? []);
	return [...new Set(found)].filter((spelling) => isOneSlipApart(typed, spelling));
}

/** A reading of three letters is too easily another word; three kanji are not. */
const isLongEnough = (run: string) =>
	run.length >= (/^[ぁ-ゖーa-z0-9-]+$/.test(run) ? 4 : shortest);

/** Slips are mended in keywords. In a sentence, too much that is right looks like one. */
const longestKeywords = 20;

/**
 * A question with its likeliest slip mended: a keyword that nobody knows, standing by itself, and one
 * slip away from a known spelling. Undefined when there is none.
 */
export function mend(
	{ text, found }: Question,
	isUnknown: (run: string) => boolean,
	lexicon: Lexicon,
	corrections: Corrections,
): string | undefined {
	if (text.length > longestKeywords) return undefined;
	const explained = found.flatMap(({ spans }) => spans);
	// A keyword may hold a word that says nothing by itself: 事業 in 事業承継.
	const left = leftRuns(text, explained, lexicon.stopWords);
	const keywords = leftRuns(text, explained, noStopWords);
	const runs = [...new Set([...keywords, ...left])].filter(
		(run) => isLongEnough(fold(run)) && run.length <= longest && isUnknown(run),
	);
	const mended = runs.flatMap((run) =>
		candidates(fold(run), corrections).map((spelling) => ({ run, spelling })),
	);
	const [best] = mended.sort((a, b) => b.spelling.length - a.spelling.length);
	return best && text.replace(best.run, best.spelling);
}
