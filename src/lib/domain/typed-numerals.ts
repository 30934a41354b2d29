/** Longer texts are no number that anybody meant. */
export const longestTyped = 40;

/** A number as typed, exactly, before anybody asks whether it is whole or small enough. */
export interface Typed {
	numerator: bigint;
	denominator: bigint;
	isNegative: boolean;
}

type Fault = 'empty' | 'too-long' | 'not-a-number' | 'has-kanji-numerals';

const kanjiNumerals = /[〇一二三四五六七八九十百千壱弐参拾]/u;

/** Plain digits, or groups of three; then perhaps a fraction, and 千 as in 5千万円 and 300千円. */
const figure = String.raw`(?:\d+|\d{1,3}(?:[,、]\d{3})+)(?:\.\d+)?千?`;
const figureAlone = new RegExp(`^${figure}$`);

const units = [
	{ name: '兆', size: 1_0000_0000_0000n },
	{ name: '億', size: 1_0000_0000n },
	{ name: '万', size: 1_0000n },
	{ name: '', size: 1n },
];

const pattern = new RegExp(
	`^${units.map(({ name }) => `(?:(${figure})\\s*${name}\\s*)?`).join('')}$`,
);

const englishUnits: Record<string, bigint> = {
	k: 1000n,
	thousand: 1000n,
	m: 1_000_000n,
	million: 1_000_000n,
	bn: 1_000_000_000n,
	billion: 1_000_000_000n,
};

const english = new RegExp(`^(${figure})\\s*(${Object.keys(englishUnits).join('|')})$`, 'i');

const signs = /^(?:-|−|–|—|‐|ー|▲|△|マイナス|minus\b)\s*/iu;

interface Part {
	text: string;
	size: bigint;
}

function fractionOf({ text, size }: Part): Omit<Typed, 'isNegative'> {
	const [whole = '', decimals = ''] = text.replace(/[,、千]/g, '').split('.');
	const thousand = text.endsWith('千') ? 1000n : 1n;
	return {
		numerator: BigInt(whole + decimals) * thousand * size,
		denominator: 10n ** BigInt(decimals.length),
	};
}

/** 1億2万 has no fraction before its last part, and no part that reaches the unit before it. */
const isInOrder = (parts: readonly Part[]): boolean =>
	parts.every(({ text }, index) => {
		const isLast = index === parts.length - 1;
		const { numerator, denominator } = fractionOf({ text, size: 1n });
		return (isLast || denominator === 1n) && (index === 0 || numerator < 10_000n * denominator);
	});

function partsOf(text: string, hasEnglish: boolean): Part[] {
	const [, amount, unit] = (hasEnglish && english.exec(text)) || [];
	const size = englishUnits[unit?.toLowerCase() ?? ''];
	if (amount !== undefined && size !== undefined) return [{ text: amount, size }];
	const match = pattern.exec(text);
	return units.flatMap(({ size }, index) => {
		const part = match?.[index + 1];
		return part === undefined ? [] : [{ text: part, size }];
	});
}

function withoutCounter(text: string, counters: readonly string[]): string {
	const counter = counters.find((one) => text.toLowerCase().endsWith(one.toLowerCase()));
	return counter === undefined ? text : text.slice(0, -counter.length).trimEnd();
}

const bare = (text: string): string => text.replace(/^[¥\\]\s*/u, '');

/**
 * Reads digits in both widths, with commas, a fraction, 万, 億 and 兆, a sign and a counter; with
 * `hasEnglish` also 3 million and 500k, which beside counts would be metres or minutes.
 */
export function parseTyped(
	text: string,
	counters: readonly string[],
	hasEnglish = false,
): Typed | Fault {
	const plain = text.normalize('NFKC').trim();
	if (plain === '') return 'empty';
	if (plain.length > longestTyped) return 'too-long';
	const unmarked = bare(withoutCounter(plain, counters));
	const unsigned = bare(unmarked.replace(signs, ''));
	const parts = figureAlone.test(unsigned)
		? [{ text: unsigned, size: 1n }]
		: partsOf(unsigned, hasEnglish);
	if (parts.length === 0 || !isInOrder(parts))
		return kanjiNumerals.test(plain) ? 'has-kanji-numerals' : 'not-a-number';
	const isNegative = signs.test(unmarked);
	return parts.map(fractionOf).reduce<Typed>(
		(sum, { numerator, denominator }) => ({
			numerator: sum.numerator * denominator + numerator * sum.denominator,
			denominator: sum.denominator * denominator,
			isNegative,
		}),
		{ numerator: 0n, denominator: 1n, isNegative },
	);
}
