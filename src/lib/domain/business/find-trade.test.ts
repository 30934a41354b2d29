import { describe, expect, test } from 'vitest';
import { IndustryTree } from '../taxonomy';
import { findTrades } from './find-trade';
import { tradesSchema } from './trade';
import { tradeIndex } from './trade-index';

const row = (code: string, parent: string, ja: string, en = ja) => ({ code, parent, ja, en });
const industries = new IndustryTree([
	row('E', '', '製造業', 'MANUFACTURING'),
	row('13', 'E', '家具・装備品製造業', 'MANUFACTURE OF FURNITURE AND FIXTURES'),
	row('131', '13', '家具製造業', 'FURNITURE'),
	row('1311', '131', '木製家具製造業（漆塗りを除く）', 'Wooden furniture, except lacquered'),
	row('24', 'E', '金属製品製造業', 'MANUFACTURE OF FABRICATED METAL PRODUCTS'),
	row('2452', '24', '金属プレス製品製造業', 'Metal stamping products'),
	row('I', '', '卸売業、小売業', 'WHOLESALE AND RETAIL TRADE'),
	row('60', 'I', 'その他の小売業', 'OTHER RETAIL TRADE'),
	row('6011', '60', '家具小売業', 'Furniture stores'),
	row('6061', '60', '書籍・雑誌小売業', 'Books and magazines'),
	row('R', '', 'サービス業', 'SERVICES'),
	row('90', 'R', '機械等修理業', 'REPAIR SHOPS'),
	row('9091', '90', '家具修理業', 'Furniture repair shops'),
	row('9099', '90', '他に分類されない修理業', 'Repair shops, n.e.c.'),
]);

const trade = (code: string, ja: string, say: string[], usual: string[] = []) => ({
	code,
	label: { ja, 'ja-easy': ja, en: `in English: ${ja}` },
	say,
	usual,
});

const index = tradeIndex(
	tradesSchema.parse({
		fillers: ['です', 'しています', '屋', '屋さん', '会社', 'i', 'a', 'have'],
		activities: [
			{ groups: ['E'], say: ['作って', '製造業', 'maker'] },
			{ groups: ['60'], say: ['売って', '店', 'shop'] },
			{ groups: ['90'], say: ['修理', 'repair'] },
		],
		trades: [
			trade('E', 'ものづくり（全般）', ['町工場', '製造業', 'factory'], ['2452', '131']),
			trade('6011', '家具屋', ['家具', 'furniture', 'いす屋', '子供テーブルセット']),
			trade('6061', '本屋', ['本', 'バー', 'book']),
			trade('131', '家具の製造', ['家具', 'furniture', '机', 'テーブルセットと家具一式']),
			trade('9091', '家具の直し（張り替え）', ['家具', 'furniture']),
			trade('9099', 'ほかの修理', ['修理', '鍵']),
			trade('9099', '時計の修理', ['時計', '腕時計の電池']),
			trade('2452', '金属プレス', ['プレス加工', 'metal stamping', 'factory press', 'express']),
		],
	}),
	industries,
);

const codes = (text: string) => findTrades(text, index).map(({ code }) => code);

describe('everyday words', () => {
	test.each([
		['the word alone', '家具屋', ['6011']],
		['kana, whatever their kind', 'カグや です', []],
		['half width, full width, capitals', 'ＦＡＣＴＯＲＹ', ['E', '2452', '131']],
		['屋 and や', '家具や', ['6011']],
		['inside a sentence', 'うちは町工場です', ['E', '2452', '131']],
		['plural', 'books', ['6061']],
		['spaces of plain Japanese', '家具屋 を しています', ['6011']],
		['an English word only as a whole', 'booking', ['6061']],
		['a label in English', 'in English: 本屋', ['6061']],
	])('%s', (_, text, expected) => {
		expect(codes(text)).toEqual(expected);
	});

	test('the longest word wins over those inside it', () => {
		expect(codes('家具屋')).toEqual(['6011']);
		expect(codes('家具')).toEqual(['6011', '131', '9091']);
	});

	test('what is done with the thing decides between its trades', () => {
		expect(codes('家具を作っています')[0]).toBe('131');
		expect(codes('家具を売っています')[0]).toBe('6011');
		expect(codes('家具の修理')[0]).toBe('9091');
		expect(codes('furniture repair')[0]).toBe('9091');
		expect(codes('I have a furniture shop')[0]).toBe('6011');
	});

	test('a general word gives way to what says more', () => {
		expect(codes('町工場の家具')).toEqual(['6011', '131', '9091', 'E', '2452']);
	});

	test('an activity alone leads to its own trades, or else to where it stands', () => {
		expect(codes('修理')).toEqual(['9099']);
		expect(codes('売って')).toEqual(['60']);
	});

	test('an activity does not drown the thing', () => {
		expect(codes('時計の修理')).toEqual(['9099']);
		expect(findTrades('時計の修理', index)[0]?.label.ja).toBe('時計の修理');
	});

	test.each([
		['本', ['6061']],
		['本を売っています', ['6061']],
		['本屋さん', ['6061']],
		['日本', []],
		['本社', []],
		['バー', ['6061']],
		['ハンバーガー', []],
	])('a short word stands by itself: %s', (text, expected) => {
		expect(codes(text)).toEqual(expected);
	});

	test('of several labels of one code, the one that was said is shown, once', () => {
		const found = findTrades('時計と鍵', index);
		expect(found.map(({ code, label }) => [code, label.ja])).toEqual([['9099', '時計の修理']]);
	});
});

describe('parts and slips', () => {
	test.each([
		['a part of a word', 'プレス', ['2452']],
		['with an ending that says nothing', 'プレス屋さんです', ['2452']],
		['the beginning of a word', '腕時計', ['9099']],
		['Latin letters from the start of a word', 'stamping', ['2452']],
		['but not from its middle', 'amping', []],
		['one letter wrong', 'furnitore', ['6011', '131', '9091']],
		['two letters changed over', 'fatcory', ['E', '2452', '131']],
		['too short for a slip', 'つく', []],
	])('%s: %s', (_, text, expected) => {
		expect(codes(text)).toEqual(expected);
	});

	test('the beginning of a word counts more than its middle', () => {
		expect(codes('テーブル')).toEqual(['131', '6011']);
	});

	test('what is done with the thing decides here too', () => {
		expect(codes('テーブルの店').slice(0, 2)).toEqual(['6011', '131']);
	});

	test('a part that was said with an activity is not lost among its trades', () => {
		expect(codes('腕時計の製造業')[0]).toBe('9099');
	});
});

describe('official names and codes', () => {
	test.each([
		['金属プレス製品製造業', '2452', '金属プレス'],
		['木製家具製造業', '1311', '木製家具製造業（漆塗りを除く）'],
		['雑誌小売業', '6061', '本屋'],
		['Books and magazines', '6061', '本屋'],
		['その他の小売業', '60', 'その他の小売業'],
	])('%s is %s, under its everyday name if it has one', (text, code, label) => {
		expect(findTrades(text, index)[0]).toMatchObject({ code, label: { ja: label } });
	});

	test('English names are not shouted', () => {
		expect(findTrades('24', index)[0]?.label.en).toBe('Manufacture of fabricated metal products');
	});

	test('rows above and below what was found are not offered too', () => {
		expect(codes('家具製造業')).not.toContain('13');
	});

	test.each([
		['2452', ['2452']],
		['２４５２', ['2452']],
		['E2452', ['2452']],
		['jsic 24', ['24', '2452']],
		['60', ['60', '6011', '6061']],
		['e', ['E', '2452', '131']],
		['I', ['I', '60']],
		['E60', []],
		['0000', []],
		['Z', []],
	])('the code %s', (text, expected) => {
		expect(codes(text)).toEqual(expected);
	});

	test('the letter of each is told', () => {
		expect(findTrades('家具', index).map(({ letter }) => letter)).toEqual(['I', 'E', 'R']);
	});
});

test('a label is found by its reading, where the easy label has the same name', () => {
	const label = {
		ja: '鍛冶屋・金工',
		'ja-easy': 'かじの 仕事《しごと》・金工《きんこう》',
		en: 'x',
	};
	const trades = tradesSchema.parse({
		fillers: [],
		activities: [],
		trades: [{ code: '24', label }],
	});
	const read = (text: string) => findTrades(text, tradeIndex(trades, industries)).length;
	expect(['きんこう', '金工', 'かじのしごと'].map(read)).toEqual([1, 1, 0]);
});

test('at most eight', () => {
	const many = Array.from({ length: 30 }, (_, at) => `${1000 + at}`);
	const wide = tradeIndex(
		tradesSchema.parse({
			fillers: [],
			activities: [],
			trades: many.map((code) => trade(code, `店${code}`, ['店'])),
		}),
		new IndustryTree([row('E', '', 'x'), ...many.map((code) => row(code, 'E', `名${code}`))]),
	);
	expect(findTrades('店', wide).map(({ code }) => code)).toEqual(many.slice(0, 8));
});

test('a trade whose code does not exist is left out', () => {
	const trades = tradesSchema.parse({
		fillers: [],
		activities: [],
		trades: [trade('9998', 'どこにもない', ['ない'])],
	});
	expect(findTrades('どこにもない', tradeIndex(trades, industries))).toEqual([]);
});
