import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedQuery, longestCounted, longestPart } from './personal-parts';

test.each([
	['機械　を　買いたい', '機械 を買いたい'],
	['ﾎｰﾑﾍﾟｰｼﾞ ＷＥＢ', 'ホームページ web'],
	['  展示会   補助金 ', '展示会 補助金'],
	['店を 開きたい', '店を開きたい'],
	['500万円 借りたい', '500万円 借りたい'],
	['従業員20人 2026年', '従業員20人 2026年'],
	['セーフティネット保証4号', 'セーフティネット保証4号'],
	['iso9001 取得', 'iso9001 取得'],
	['第二新卒の採用', '第二新卒の採用'],
])('%s is counted as %s', (typed, counted) => {
	expect(countedQuery(typed)).toBe(counted);
});

test.each([
	['補助金 taro@example.jp', '補助金'],
	['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', ''],
	['taro @ example.jp 相談', '相談'],
	['https://example.jp/a?b=c 補助', '補助'],
	['www.kikai.example 補助', '補助'],
	['kikai-factory.co.jp 補助', '補助'],
	['相談 044-200-2111', '相談'],
	['相談 (044)200 2111', '相談'],
	['相談 +81 90 1234 5678', '相談'],
	['０９０ー１２３４ー５６７８ 相談', '相談'],
	['090\u200b1234\u200b5678', ''],
	['0️⃣9️⃣0️⃣1️⃣2️⃣3️⃣4️⃣', ''],
	['٠٩٠١٢٣٤٥٦٧٨ 相談', '相談'],
	['〇四四二〇〇二一一一 相談', '相談'],
	['1234 5678 9012 マイナンバー', 'マイナンバー'],
	['〒210-8577 相談', '相談'],
	['平成 1990/01/15', '平成'],
	['宮本町1番地 補助', '宮本町 補助'],
	['宮本町1丁目2番3号', '宮本町'],
	['宮本町一丁目二の三 補助', '宮本町 補助'],
	['宮本町1-2-3', '宮本町'],
	['長'.repeat(longestPart + 1), ''],
	[`補助 ${'長'.repeat(longestPart + 1)}`, '補助'],
	['補\u0000助', '補 助'],
])('%s loses what could tell who it was: %s', (typed, counted) => {
	expect(countedQuery(typed)).toBe(counted);
});

describe('whatever is typed', () => {
	const separator = fc.constantFrom(
		'',
		'-',
		' ',
		'.',
		'・',
		' - ',
		'\u200b',
		'ー',
		'/',
		')',
		'\ufe0f',
	);
	const zero = fc.constantFrom('0'.charCodeAt(0), '０'.charCodeAt(0), 0x660, 0x1d7ce);
	const number = fc
		.tuple(zero, fc.array(fc.tuple(fc.nat(9), separator), { minLength: 5, maxLength: 16 }))
		.map(([first, parts]) =>
			parts.map(([value, mark]) => String.fromCodePoint(first + value) + mark).join(''),
		);
	const address = fc
		.tuple(fc.emailAddress(), fc.boolean())
		.map(([text, isWide]) => (isWide ? text.replace('@', '＠').replaceAll('.', '．') : text));
	const text = fc.string({ unit: 'grapheme', maxLength: 40 });
	const typed = fc
		.tuple(text, fc.oneof(number, address, text), text)
		.map((parts) => parts.join(''));

	const figuresOf = (query: string) =>
		query
			.normalize('NFKC')
			.match(/[\p{Nd}〇零一二三四五六七八九](?:[\s()+\-ー・.,:/]{0,3}[\p{Nd}])*/gu) ?? [];
	const digitsIn = (run: string) => run.match(/\p{Nd}/gu)?.length ?? 0;

	test('no address and no long number is left, and it stays short', () => {
		fc.assert(
			fc.property(typed, (query) => {
				const counted = countedQuery(query);
				expect(counted).not.toMatch(/[@\u0000]|:\/\//u);
				expect(Math.max(0, ...figuresOf(counted).map(digitsIn))).toBeLessThan(5);
				expect(counted.length).toBeLessThanOrEqual(longestCounted);
				expect(counted.split(' ').every((part) => [...part].length <= longestPart)).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});

	test('what was counted would be counted alike', () => {
		fc.assert(
			fc.property(typed, (query) => {
				expect(countedQuery(countedQuery(query))).toBe(countedQuery(query));
			}),
		);
	});

	test('it does not take longer, the longer and odder it is', () => {
		for (const part of ['1', '1-', 'a.', '一丁目', '@', '1番', 'http://', '. ', '番地1'])
			for (const long of [part.repeat(200), `${part.repeat(199)}x`]) {
				const started = performance.now();
				countedQuery(long.slice(0, 200));
				expect(performance.now() - started).toBeLessThan(50);
			}
	});
});
