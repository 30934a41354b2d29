import type { IndustryRow, IndustryTree } from '../taxonomy';
import { readAloud, withoutRuby } from '../text';
import { officialName, officialWords } from './official-trade';
import type { Trade, TradeMatch, Trades } from './trade';
import { foldTrade } from './trade-words';

/** Something that can be chosen, by whatever words it was found. */
export interface Choice extends TradeMatch {
	/** Everyday trades in the order of the file, then the rows of the classification. */
	order: number;
	isOfficial: boolean;
	usual: readonly string[];
}

/** What a spelling stands for: trades, what is done with a thing; or nothing, if it is a filler. */
export interface Spelling {
	choices: Choice[];
	/** Where the activity stands in the classification. */
	groups: string[];
}

export interface TradeIndex {
	trades: Trades;
	industries: IndustryTree;
	spellings: ReadonlyMap<string, Spelling>;
	/** The spellings that lead to a trade. */
	phrases: readonly string[];
	/** The same, each in a line of its own: one pass finds all that hold a part. */
	phraseLines: string;
	/** What a code is called: its first trade, else its official name. */
	byCode: ReadonlyMap<string, Choice>;
}

const asides = /[（(][^（）()]*[）)]/g;
const namesIn = (label: string) =>
	label
		.replace(asides, '')
		.replace(/\s/g, '')
		.split(/[・、]/);

/** The names in a label, and how they are read where the easy label has them too. */
function namesOf({ label }: Trade): string[] {
	const names = namesIn(label.ja);
	const easyNames = namesIn(label['ja-easy']);
	const read = easyNames.filter((name) => names.includes(withoutRuby(name))).map(readAloud);
	return [...names, ...read];
}

/** Everything by which a trade is found. */
const wordsOf = (trade: Trade) => [
	...trade.say,
	...namesOf(trade),
	trade.label.en.replace(asides, ''),
];

type WordsOfChoice = [Choice, string[]];

function everydayChoices({ trades }: Trades, industries: IndustryTree): WordsOfChoice[] {
	return trades.flatMap((trade, order): WordsOfChoice[] => {
		const { code, label, usual } = trade;
		const letter = industries.letterOf(code);
		if (letter === undefined) return [];
		return [[{ code, letter, label, usual, order, isOfficial: false }, wordsOf(trade)]];
	});
}

/** The rows of the classification, each under the name of its trade if there is one. */
function officialChoices(
	industries: IndustryTree,
	trades: ReadonlyMap<string, Choice>,
	from: number,
): WordsOfChoice[] {
	// The deepest row of a name comes first: it says most.
	const rows = [...industries.rows()].sort((a, b) => b.code.length - a.code.length);
	return rows.flatMap((row: IndustryRow, index): WordsOfChoice[] => {
		const letter = industries.letterOf(row.code);
		if (letter === undefined) return [];
		const label = trades.get(row.code)?.label ?? officialName(row);
		const choice = { code: row.code, letter, label, usual: [], isOfficial: true };
		return [[{ ...choice, order: from + index }, officialWords(row)]];
	});
}

function firstByCode(choices: readonly WordsOfChoice[]): Map<string, Choice> {
	const byCode = new Map<string, Choice>();
	for (const [choice] of choices) if (!byCode.has(choice.code)) byCode.set(choice.code, choice);
	return byCode;
}

/** Everything that finding trades needs, worked out once. */
export function tradeIndex(trades: Trades, industries: IndustryTree): TradeIndex {
	const everyday = everydayChoices(trades, industries);
	const official = officialChoices(industries, firstByCode(everyday), everyday.length);
	const choices = [...everyday, ...official];
	const spellings = new Map<string, Spelling>();
	const spelling = (word: string): Spelling => {
		const folded = foldTrade(word);
		const known = spellings.get(folded) ?? { choices: [], groups: [] };
		spellings.set(folded, known);
		return known;
	};
	for (const [choice, words] of choices)
		for (const known of new Set(words.map(spelling))) known.choices.push(choice);
	for (const { groups, say } of trades.activities)
		for (const known of new Set(say.map(spelling))) known.groups.push(...groups);
	for (const word of trades.fillers) spelling(word).choices = [];
	spellings.delete('');
	const phrases = [...spellings].flatMap(([phrase, known]) =>
		known.choices.length > 0 ? [phrase] : [],
	);
	const phraseLines = `\n${phrases.join('\n')}\n`;
	return { trades, industries, spellings, phrases, phraseLines, byCode: firstByCode(choices) };
}
