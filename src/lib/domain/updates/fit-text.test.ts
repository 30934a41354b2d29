import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readerLength, withoutRuby } from '../text';
import { fitText, shorten } from './fit-text';

describe('a text that is cut', () => {
	test.each([
		['短い', 10, '短い'],
		['あいうえおかきくけこ', 8, 'あいうえお…'],
		['あいう', 2, 'あい'],
		['👨‍👩‍👧家族の大きな店', 5, '👨‍👩‍👧家…'],
		['お金《かね》が 出《で》ます', 6, 'お金《かね》が…'],
		['｜3D《スリーディー》の機械《きかい》です', 6, '｜3D《スリーディー》の…'],
	])('%s in %i characters', (text, most, expected) => {
		expect(shorten(text, most)).toBe(expected);
	});

	test('is never longer than it may be, whatever it holds', () => {
		const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
		fc.assert(
			fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, most) => {
				expect(readerLength(shorten(text, most))).toBeLessThanOrEqual(most);
			}),
		);
	});
});

describe('what fits', () => {
	const said = {
		sentences: ['一つ目。', '二つ目。', '三つ目。'],
		name: '店の補助金',
		separator: '',
	};

	test.each([
		[30, '一つ目。二つ目。三つ目。11/30まで。店の補助金'],
		[24, '一つ目。二つ目。11/30まで。店の補助金'],
		[18, '一つ目。11/30まで。店の補助金'],
		[12, '一つ目。店の補助金'],
		[8, '一つ目。店…'],
		[4, '一つ目。'],
	])('into %i characters', (most, expected) => {
		expect(fitText({ ...said, until: '11/30まで。' }, most)).toBe(expected);
	});

	test('keeps readings with their words', () => {
		const name = '機械《きかい》を 買《か》う お金《かね》';
		const text = fitText({ sentences: ['のびました。'], name, separator: ' ' }, 15);
		expect(text).toBe('のびました。 機械《きかい》を 買《か》…');
		expect(withoutRuby(text)).toBe('のびました。 機械を 買…');
	});
});
