import { failure, success, type Result } from './result';
import { longestTyped, parseTyped } from './typed-numerals';
import type { Yen } from './yen';

/** What can be wrong with a number that somebody typed. */
export const typedNumberCodes = [
	'empty',
	'too-long',
	'not-a-number',
	'has-kanji-numerals',
	'negative',
	'not-whole',
	'too-large',
] as const;
export type TypedNumberCode = (typeof typedNumberCodes)[number];

interface Reading {
	/** Where it was typed; goes into the error. */
	path?: string | undefined;
	/** The largest that is taken. */
	most: number;
	/** Words that may stand behind the number. */
	counters: readonly string[];
	/** Digits after the point: 5.5 kW. */
	decimals?: number | undefined;
	/** Whether 3 million and 500k are read. */
	hasEnglish?: boolean;
}

const refused = (path: string, code: TypedNumberCode, values = {}): Result<never> =>
	failure([{ path, code, values }]);

function read(
	text: string,
	{ path = '', most, counters, decimals = 0, hasEnglish = false }: Reading,
): Result<number> {
	const value = text.trim().slice(0, longestTyped).toWellFormed();
	const parsed = parseTyped(text, counters, hasEnglish);
	if (typeof parsed === 'string') return refused(path, parsed, { value });
	const { numerator, denominator, isNegative } = parsed;
	if (isNegative) return refused(path, 'negative', { value });
	const scale = 10n ** BigInt(decimals);
	if ((numerator * scale) % denominator !== 0n) return refused(path, 'not-whole', { value });
	if (numerator > BigInt(most) * denominator) return refused(path, 'too-large', { value, most });
	return success(Number((numerator * scale) / denominator) / Number(scale));
}

/** 10^15 yen, as in `yenSchema`. */
const mostYen = 1_000_000_000_000_000;

/**
 * Money as people type it, in whole yen: 1000000 · 1,000,000円 · １００万円 · 1億2,500万 · 5千万円 ·
 * ¥50,000 · 3 million · 500k.
 * Kanji numerals (百万円) are refused rather than guessed. `errors` has one entry, its `code` a
 * `TypedNumberCode`, with `values.value` (what was typed) and for `too-large` `values.most`.
 */
export function readYen(text: string, options: { path?: string; most?: Yen } = {}): Result<Yen> {
	return read(text, {
		most: mostYen,
		...options,
		counters: ['円', 'yen', 'jpy'],
		hasEnglish: true,
	});
}

const nearlyBefore = /^(?:約|およそ|おおよそ|だいたい|about\b|around\b)\s*/iu;
const nearlyBehind = /\s*(?:くらい|ぐらい|ほど|程度|前後)$/u;

/** A count that somebody was not sure of is as good as they can tell. */
const withoutNearly = (text: string): string =>
	text.normalize('NFKC').trim().replace(nearlyBefore, '').replace(nearlyBehind, '');

/**
 * A count as people type it: 12 · １２人 · 約3人 · 3人くらい · 1,200 · 1万. `counters` are the words that may stand behind
 * it; others are refused, so that 5年 is never read as 5 months. Errors as in `readYen`.
 */
export function readCount(
	text: string,
	options: { path?: string; most?: number; counters?: readonly string[]; decimals?: number } = {},
): Result<number> {
	return read(withoutNearly(text), { most: 10_000_000, counters: [], ...options });
}
