import { describe, expect, test } from 'vitest';
import { findTrades } from '../src/lib/domain/business/find-trade';
import { tradeProblems } from '../src/lib/domain/business/trade';
import { foldTrade } from '../src/lib/domain/business/trade-words';
import { parseRuby } from '../src/lib/domain/text';
import { reference } from './support/reference';
import { oddWords } from './support/odd-text';
import { firstTrade, tradeAmongThree } from './support/trade-queries';

const { trades: index, industries } = reference;
const { trades, activities, fillers } = index.trades;

describe('the trades of the data', () => {
	test('every code is in the classification', () => {
		expect(tradeProblems(index.trades, industries)).toEqual([]);
	});

	test('every group that a small business may be in has one', () => {
		const covered = new Set(trades.map(({ code }) => code.slice(0, 2)));
		const groups = [...industries.rows()].filter(
			({ code, parent }) => /^[A-R]$/.test(parent) && code !== '96',
		);
		expect(groups.filter(({ code }) => !covered.has(code))).toEqual([]);
		expect(trades.length).toBeGreaterThanOrEqual(350);
	});

	test('every kanji of an easy label has its reading', () => {
		const without = trades.filter(({ label }) =>
			parseRuby(label['ja-easy']).some(
				({ base, reading }) => reading === undefined && /\p{Script=Han}/u.test(base),
			),
		);
		expect(without.map(({ label }) => label['ja-easy'])).toEqual([]);
	});

	test.each(['ja', 'ja-easy', 'en'] as const)('no two look the same in %s', (language) => {
		const seen = trades.map(({ code, label }) => `${code} ${label[language]}`);
		expect(seen.filter((one, at) => seen.indexOf(one) !== at)).toEqual([]);
	});

	test('no trade is said twice the same way', () => {
		const repeated = trades.flatMap(({ code, say }) =>
			say.filter((word, at) => say.indexOf(word) !== at).map((word) => `${code}: ${word}`),
		);
		expect(repeated).toEqual([]);
	});

	test('what general words mean has a label in every language', () => {
		const named = new Set(trades.map(({ code }) => code));
		const usual = trades.flatMap((trade) => trade.usual);
		expect(usual.filter((code) => !named.has(code))).toEqual([]);
	});

	test('no filler is a trade or an activity', () => {
		const telling = new Set(
			[...trades, ...activities].flatMap(({ say }) => say.map((word) => foldTrade(word))),
		);
		expect(fillers.filter((word) => telling.has(foldTrade(word)))).toEqual([]);
	});

	test('every label finds its trade', () => {
		const lost = trades.filter(({ code, label }) =>
			[label.ja, label.en]
				.map((text) => text.replace(/[（(][^（）()]*[）)]/g, ''))
				.some((text) => !findTrades(text, index).some((match) => match.code === code)),
		);
		expect(lost.map(({ code, label }) => `${code} ${label.ja} / ${label.en}`)).toEqual([]);
	});
});

const codes = (text: string) => findTrades(text, index).map(({ code }) => code);

describe('what owners type', () => {
	test.each(Object.entries(firstTrade))('%s comes first as %s', (text, code) => {
		expect(codes(text)[0]).toBe(code);
	});

	test.each(tradeAmongThree)('%s is %s among others', (text, code) => {
		expect(codes(text).slice(0, 3)).toContain(code);
	});

	test.each(['E', 'D', 'I', 'G', '76', '01', '44', '68'])(
		'the general %s offers a choice',
		(code) => {
			const [word = ''] = trades.find((trade) => trade.code === code)?.say ?? [];
			const found = codes(word);
			expect(found[0]).toBe(code);
			expect(found.length).toBe(8);
		},
	);
});

test('every official name leads to its group, or to what lies above or below it', () => {
	const lost = [...industries.rows()].filter(({ code, ja }) => {
		const [found = ''] = codes(ja);
		return !industries.isWithin(code, found) && !industries.isWithin(found, code);
	});
	expect(lost).toEqual([]);
});

describe('what is no trade', () => {
	test.each([
		...['', ' ', '　', 'あ', 'あああ', 'ほげほげ', 'asdfgh', 'qwerty zxcv', '12345', '0000', '🍞'],
		...['日本', '会社', '会社員', '無職', 'わからない', '___', '%', '\u0007', '\n'],
	])('%j finds nothing', (text) => {
		expect(codes(text)).toEqual([]);
	});

	test.each(oddWords)('%s breaks nothing', (_, text) => {
		expect(codes(text).length).toBeLessThanOrEqual(1);
	});

	test('a control character or a mark between words changes nothing', () => {
		expect(codes('パン\u0000 屋')).toContain('5863');
		expect(codes('パン\u200b屋')[0]).toBe('5863');
	});

	test.each([
		['a word', 'パン屋'.repeat(400), ['5863', '5864']],
		['one kanji', '花'.repeat(1000), []],
		['letters', 'zz yy '.repeat(200), []],
	])('a thousand characters of %s are read in time', (_, text, expected) => {
		const began = performance.now();
		expect(codes(text)).toEqual(expected);
		expect(performance.now() - began).toBeLessThan(100);
	});
});
