import { isOneSlipApart } from '../finder/correct';
import type { Choice, TradeIndex } from './trade-index';
import type { TradeText } from './trade-words';

type Support = (choice: Choice) => number;

const separators =
	/[\s、。，．・,.!！?？/／「」()（）]+|(?<=[^ぁ-ゖ\s])[のをでとがにもは](?![ぁ-ゖ])/;
const hasKanji = /\p{Script=Han}/u;
const longestRun = 24;

/** A stretch of text that may be part of a trade's name: two kanji, or three other characters. */
const isTelling = (run: string, isAlone: boolean) =>
	run.length <= longestRun && run.length >= (hasKanji.test(run) ? (isAlone ? 1 : 2) : 3);

function runsOf({ folded }: TradeText): string[] {
	const runs = folded.split(separators).filter((run) => run !== '');
	return [...new Set(runs)].filter((run) => isTelling(run, runs.length === 1));
}

const isLatin = /^[a-z0-9]/;

/** Where a run stands in a phrase: at its beginning, inside, or nowhere; Latin words from their start. */
function placeIn(phrase: string, run: string): 'start' | 'inside' | undefined {
	if (phrase.startsWith(run)) return 'start';
	return phrase.includes(isLatin.test(run) ? ` ${run}` : run) ? 'inside' : undefined;
}

/** Choices by the weight of their best phrase. */
function heaviest(weights: ReadonlyMap<Choice, number>): Choice[] {
	return [...weights]
		.sort(([a, heavy], [b, heavier]) => heavier - heavy || a.order - b.order)
		.map(([choice]) => choice);
}

function collect(
	{ phrases }: TradeIndex,
	support: Support,
	likeness: (phrase: string) => number,
): Choice[] {
	const weights = new Map<Choice, number>();
	for (const { phrase, choices } of phrases) {
		const alike = likeness(phrase);
		if (alike === 0) continue;
		for (const choice of choices) {
			const weight = alike + support(choice) + (choice.isOfficial ? 0 : 0.5);
			weights.set(choice, Math.max(weight, weights.get(choice) ?? 0));
		}
	}
	return heaviest(weights);
}

/** Choices of which only a part was said: プレス for 金属プレス. */
export function partlySaid(rest: TradeText, index: TradeIndex, support: Support): Choice[] {
	const runs = runsOf(rest);
	const likeness = (phrase: string) =>
		Math.max(
			0,
			...runs.map((run) => {
				const place = placeIn(phrase, run);
				if (place === undefined) return 0;
				return run.length / phrase.length + (place === 'start' ? 0.5 : 0);
			}),
		);
	return runs.length === 0 ? [] : collect(index, support, likeness);
}

const longEnoughForSlips = (run: string) => run.length >= (hasKanji.test(run) ? 3 : 4);

/** Choices that were said with one slip of the keyboard: ラーメソ, bakry. */
export function nearlySaid(rest: TradeText, index: TradeIndex, support: Support): Choice[] {
	const runs = runsOf(rest).filter(longEnoughForSlips);
	const likeness = (phrase: string) =>
		runs.some((run) => isOneSlipApart(run, phrase)) ? phrase.length : 0;
	return runs.length === 0 ? [] : collect(index, support, likeness);
}
