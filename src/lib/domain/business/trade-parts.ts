import { isOneSlipApart } from '../finder/correct';
import type { Choice, TradeIndex } from './trade-index';
import { foldWritten } from './trade-words';

type Support = (choice: Choice) => number;

const separators =
	/[\s、。，．・,.!！?？/／「」()（）]+|(?<=[^ぁ-ゖ\s])[のをでとがにもは](?![ぁ-ゖ])/;
const hasKanji = /\p{Script=Han}/u;
const isLatin = /^[a-z0-9]/;

/** A stretch that may be part of a trade's name: two kanji, or three other characters. */
const isTelling = (run: string) => run.length >= (hasKanji.test(run) ? 2 : 3);

/** The stretches of what was not understood; one kanji tells something if nothing else was typed. */
const runsOf = (written: string): string[] =>
	written.length === 1 && hasKanji.test(written)
		? [written]
		: [...new Set(written.split(separators).map(foldWritten))].filter(isTelling);

/** Phrases that hold a run, Latin words from their start: press in metal press, not in express. */
function* phrasesWith(run: string, { phraseLines }: TradeIndex): Generator<string> {
	let at = phraseLines.indexOf(run);
	for (; at >= 0; at = phraseLines.indexOf(run, at + 1))
		if (!isLatin.test(run) || /\s/.test(phraseLines.charAt(at - 1)))
			yield phraseLines.slice(phraseLines.lastIndexOf('\n', at) + 1, phraseLines.indexOf('\n', at));
}

/** How much of a phrase was said; its beginning counts more. */
const likeness = (phrase: string, run: string) =>
	run.length / phrase.length + (phrase.startsWith(run) ? 0.5 : 0);

/** The choices of phrases that are somewhat like what was said, the likest first. */
function collect(
	alike: Iterable<readonly [phrase: string, likeness: number]>,
	{ spellings }: TradeIndex,
	support: Support,
): Choice[] {
	const weights = new Map<Choice, number>();
	for (const [phrase, like] of alike)
		for (const choice of spellings.get(phrase)?.choices ?? []) {
			const weight = like + support(choice) + (choice.isOfficial ? 0 : 0.5);
			weights.set(choice, Math.max(weight, weights.get(choice) ?? 0));
		}
	return [...weights]
		.sort(([a, heavy], [b, heavier]) => heavier - heavy || a.order - b.order)
		.map(([choice]) => choice);
}

/** Choices of which only a part was said: ダクト for ダクト工事. */
export function partlySaid(rest: string, index: TradeIndex, support: Support): Choice[] {
	const alike = runsOf(rest).flatMap((run) =>
		[...phrasesWith(run, index)].map((phrase) => [phrase, likeness(phrase, run)] as const),
	);
	return collect(alike, index, support);
}

const longEnoughForSlips = (run: string) => run.length >= (hasKanji.test(run) ? 3 : 4);

/** Choices that were said with one slip of the keyboard: ラーメソ, bakry. */
export function nearlySaid(rest: string, index: TradeIndex, support: Support): Choice[] {
	const alike = runsOf(rest)
		.filter(longEnoughForSlips)
		.flatMap((run) =>
			index.phrases
				.filter((phrase) => isOneSlipApart(run, phrase))
				.map((phrase) => [phrase, phrase.length] as const),
		);
	return collect(alike, index, support);
}
