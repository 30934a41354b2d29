import type { Yen } from '../yen';
import type { Span } from './words';

/** An amount of money or a share, as people write it in a question or officials in a summary. */
export interface Figure {
	span: Span;
	token: string;
}

export const yenToken = (amount: Yen) => `zqy${amount}qz`;
export const rateToken = (numerator: number, denominator: number) =>
	`zqr${numerator}of${denominator}qz`;

const units: Record<string, number> = { 億: 100_000_000, 万: 10_000, 千: 1_000 };
const japaneseAmount = /((?:[\d,.]+\s*[億万千])+\d*)\s*円?|([\d,]{4,})\s*円/g;
const latinAmount = /[¥￥]\s?([\d,]+)(?:\s?(million|m)\b)?|([\d,]+)\s?yen\b/g;
const japaneseRate = /(\d{1,2})\s*分の\s*(\d{1,2})/g;
const latinRate = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g;

const numberOf = (text: string) => Number(text.replaceAll(',', ''));

function japaneseYen(text: string): Yen {
	let sum = 0;
	for (const [, digits = '0', unit = ''] of text.matchAll(/([\d,.]+)\s*([億万千]?)/g))
		sum += numberOf(digits) * (units[unit] ?? 1);
	return Math.round(sum);
}

function* matches(
	text: string,
	pattern: RegExp,
): Generator<{ span: Span; match: RegExpMatchArray }> {
	for (const match of text.matchAll(pattern))
		yield { span: { start: match.index, end: match.index + match[0].length }, match };
}

/** Every figure in a text of normal form: 500万円, 2億8,000万円, ¥3,000,000, 4分の3, 3/4. */
export function figuresIn(text: string): Figure[] {
	const found: Figure[] = [];
	for (const { span, match } of matches(text, japaneseAmount))
		found.push({ span, token: yenToken(japaneseYen(match[1] ?? match[2] ?? '')) });
	for (const { span, match } of matches(text, latinAmount))
		found.push({
			span,
			token: yenToken(numberOf(match[1] ?? match[3] ?? '') * (match[2] ? 1_000_000 : 1)),
		});
	for (const { span, match } of matches(text, japaneseRate))
		found.push({ span, token: rateToken(Number(match[2]), Number(match[1])) });
	for (const { span, match } of matches(text, latinRate))
		found.push({ span, token: rateToken(Number(match[1]), Number(match[2])) });
	return found;
}
