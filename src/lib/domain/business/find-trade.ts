import { covers, findSpellings, lengthOf, type Span } from '../finder/words';
import { codeTyped } from './trade-code';
import type { TradeMatch } from './trade';
import type { Choice, Spelling, TradeIndex } from './trade-index';
import { nearlySaid, partlySaid } from './trade-parts';
import { standsByItself, tradeText, type TradeText } from './trade-words';

const mostMatches = 8;
/** Longer phrases are official names in English; nobody writes them inside a sentence. */
const longestInText = 32;

interface Found {
	span: Span;
	value: Spelling;
}

/** What the text says, without the words that stand inside longer ones. */
function readWords(text: TradeText, { spellings }: TradeIndex): Found[] {
	const inside = findSpellings(text.folded, spellings, longestInText).filter(({ span }) =>
		standsByItself(text, span.start, span.end),
	);
	const whole = spellings.get(text.folded);
	const all = { start: 0, end: text.folded.length };
	const found = whole ? [...inside, { span: all, value: whole }] : inside;
	const isInside = ({ span }: Found) =>
		found.some((other) => lengthOf(other.span) > lengthOf(span) && covers(other.span, span));
	return found.filter((one) => !isInside(one));
}

const isActivity = ({ value }: Found) => value.groups.length > 0;

/** How much it speaks for a choice that what is done was said as well: 家具 to 家具の修理. */
function supportFor({ code }: Choice, activities: readonly Found[], index: TradeIndex): number {
	const fitting = activities.filter(({ value }) =>
		value.groups.some((group) => index.industries.isWithin(code, group)),
	);
	return fitting.reduce((sum, { span }) => sum + lengthOf(span) + 1, 0);
}

/** How much a word says for one of its choices: little if it is general, or official beside others. */
function weightOf({ span, value }: Found, { usual, isOfficial }: Choice): number {
	const isBeside = isOfficial && value.choices.some((other) => !other.isOfficial);
	return usual.length > 0 || isBeside ? 1 : lengthOf(span);
}

/** The longest words first, then in the order of the file, official names last. */
function ranked(words: readonly Found[], activities: readonly Found[], index: TradeIndex) {
	const weights = new Map<Choice, number>();
	for (const word of words)
		for (const choice of word.value.choices) {
			const weight = weightOf(word, choice) + supportFor(choice, activities, index);
			weights.set(choice, Math.max(weight, weights.get(choice) ?? 0));
		}
	return [...weights]
		.sort(([a, heavy], [b, heavier]) => heavier - heavy || a.order - b.order)
		.map(([choice]) => choice);
}

/** What no known word explains. */
function unexplained({ written }: TradeText, found: readonly Found[]): string {
	const characters = written.split('');
	for (const { span } of found) characters.fill(' ', span.start, span.end);
	return characters.join('');
}

/** Where something is done, if that is all that was understood. */
const groupsOf = (activities: readonly Found[], { byCode }: TradeIndex): Choice[] =>
	activities.flatMap(({ value }) => value.groups.flatMap((group) => byCode.get(group) ?? []));

function choicesIn(text: TradeText, index: TradeIndex): Choice[] {
	const found = readWords(text, index);
	const activities = found.filter(isActivity);
	const things = found.filter((one) => !isActivity(one) && one.value.choices.length > 0);
	if (things.length > 0) return ranked(things, activities, index);
	const support = (choice: Choice) => supportFor(choice, activities, index);
	const rest = unexplained(text, found);
	const parts = partlySaid(rest, index, support);
	const near = parts.length > 0 ? parts : nearlySaid(rest, index, support);
	const known = [...near, ...ranked(activities, [], index)];
	return known.length > 0 ? known : groupsOf(activities, index);
}

/** Without rows of the classification that lie above or below something before them. */
function withoutRepeats(choices: readonly Choice[], { industries }: TradeIndex): Choice[] {
	const isRelated = (a: Choice, b: Choice) =>
		industries.isWithin(a.code, b.code) || industries.isWithin(b.code, a.code);
	return choices.filter(
		(choice, index) =>
			!choice.isOfficial || !choices.slice(0, index).some((other) => isRelated(choice, other)),
	);
}

/** After general words, what those who say them mostly mean. */
function withUsual(choices: readonly Choice[], { byCode }: TradeIndex): Choice[] {
	const usual = choices.flatMap((choice) => choice.usual);
	return [...choices, ...usual.flatMap((code) => byCode.get(code) ?? [])];
}

/**
 * The trades that everyday words, an official name or a code of the classification may mean, the
 * likeliest first, each code once, at most eight; none for what nobody does.
 */
export function findTrades(typed: string, index: TradeIndex): TradeMatch[] {
	const text = tradeText(typed);
	const choices = codeTyped(text.folded, index) ?? withoutRepeats(choicesIn(text, index), index);
	const matches = new Map<string, TradeMatch>();
	for (const { code, letter, label } of withUsual(choices, index))
		if (!matches.has(code)) matches.set(code, { code, letter, label });
	return [...matches.values()].slice(0, mostMatches);
}
