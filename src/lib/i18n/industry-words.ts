import { industryLetterSchema } from '../domain/codes';
import { quoted } from './list-words';
import type { Words } from './words';

/** More codes than this are said by the letters they belong to. */
const mostNames = 4;

/** The classification prints its English divisions in capitals. */
const unshouted = (name: string): string =>
	name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;

/** The official name of a code of the classification. */
export function officialIndustry(code: string, words: Words): string {
	const row = words.industries.row(code);
	return row ? words.text({ ja: row.ja, en: unshouted(row.en) }) : words.text({ ja: code });
}

const isLetter = (code: string): boolean => industryLetterSchema.safeParse(code).success;

const nameOf = (code: string, words: Words): string =>
	isLetter(code) ? words.label('industry', code) : officialIndustry(code, words);

/** What those who do it call it; the official name where there is no everyday one. */
export function everydayIndustry(code: string, words: Words): string {
	const trade = words.trades.byCode.get(code);
	return trade ? words.text(trade.label) : nameOf(code, words);
}

/** The everyday names of industries; where there are many codes, of what they are parts of. */
export function industryNames(codes: readonly string[], words: Words): string[] {
	const digits = codes.filter((code) => !isLetter(code));
	if (digits.length <= mostNames) return codes.map((code) => quoted(nameOf(code, words), words));
	const letters = new Set(codes.map((code) => words.industries.letterOf(code) ?? code));
	return [...letters].map((letter) => {
		const name = quoted(words.label('industry', letter), words);
		return codes.includes(letter) ? name : words.t('rules.fact.industry.part', { name });
	});
}

/** Whether the everyday names leave something to be looked up in the official ones. */
export const needsOfficialNames = (codes: readonly string[]): boolean =>
	codes.some(isLetter) || codes.length > mostNames;

/** The official name with its code, for those who know the classification. */
export const codeAndName = (code: string, words: Words): string =>
	`${code} ${officialIndustry(code, words)}`;
