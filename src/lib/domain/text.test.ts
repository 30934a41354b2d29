import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRuby, readerLength, withoutRuby } from './text';

describe('readings', () => {
	test.each([
		['漢字《かんじ》', [{ base: '漢字', reading: 'かんじ' }]],
		[
			'お金《かね》を借《か》りる',
			[
				{ base: 'お' },
				{ base: '金', reading: 'かね' },
				{ base: 'を' },
				{ base: '借', reading: 'か' },
				{ base: 'りる' },
			],
		],
		['｜申し込み《もうしこみ》', [{ base: '申し込み', reading: 'もうしこみ' }]],
		['300万円《まんえん》', [{ base: '300' }, { base: '万円', reading: 'まんえん' }]],
		['人々《ひとびと》', [{ base: '人々', reading: 'ひとびと' }]],
		['𠮷野《よしの》', [{ base: '𠮷野', reading: 'よしの' }]],
		['ひらがな', [{ base: 'ひらがな' }]],
		['かな《よみ》', [{ base: 'かな《よみ》' }]],
		['漢字《》', [{ base: '漢字《》' }]],
		['', []],
	])('%s', (text, expected) => {
		expect(parseRuby(text)).toEqual(expected);
	});

	const kana = fc.stringMatching(/^[ぁ-ん]{1,5}$/);
	const kanji = fc.stringMatching(/^[一-龠]{1,4}$/);
	const part = fc.oneof(
		fc.record({ base: kanji, reading: kana }),
		fc.record({ base: kana, reading: kana }),
		fc.record({ base: fc.stringMatching(/^[ぁ-んa-z0-9。]{1,6}$/) }),
	);
	const print = ({ base, reading }: { base: string; reading?: string }) =>
		reading === undefined ? base : `｜${base}《${reading}》`;

	test('what is printed with them reads back', () => {
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				const text = parts.map(print).join('');
				const read = parseRuby(text);
				expect(read.filter(({ reading }) => reading)).toEqual(
					parts.filter((one) => 'reading' in one),
				);
				expect(withoutRuby(text)).toBe(parts.map(({ base }) => base).join(''));
			}),
		);
	});

	const unruly = fc.string({ unit: fc.constantFrom('漢', 'か', 'a', '｜', '《', '》', ' ') });

	test('however the marks stand, nothing but marks and readings is lost', () => {
		fc.assert(
			fc.property(unruly, (text) => {
				const parts = parseRuby(text);
				const printed = parts.map(({ base, reading }) =>
					reading ? `${base}《${reading}》` : base,
				);
				expect(printed.join('').replaceAll('｜', '')).toBe(text.replaceAll('｜', ''));
			}),
		);
	});
});

describe('length as a reader counts', () => {
	test.each([
		['補助金', 3],
		['補助金《ほじょきん》', 3],
		['ﾃﾞｼﾞﾀﾙ', 4],
		['か\u3099', 1],
		['👩‍🌾', 1],
		['𠮷', 1],
		['', 0],
	])('%s has %d', (text, expected) => {
		expect(readerLength(text)).toBe(expected);
	});

	test('is never more than the code points of the compatible form', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const points = [...withoutRuby(text).normalize('NFKC')].length;
				expect(readerLength(text)).toBeLessThanOrEqual(points);
			}),
		);
	});
});
