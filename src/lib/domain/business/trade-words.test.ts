import { describe, expect, test } from 'vitest';
import { foldTrade, standsByItself, tradeText } from './trade-words';

describe('the same word', () => {
	test.each([
		['パン屋', 'ぱんや'],
		['ﾊﾟﾝﾔ', 'パン屋'],
		['カフエ', 'カフェ'],
		['メツキ', 'めっき'],
		['Bakeries', 'bakery'],
		['machine shops', 'Machine　Shop'],
		['パン\u200b屋', 'パン屋'],
		['パン を つくる', 'パン をつくる'],
		['a\nb', 'a b'],
	])('%j is %j', (one, other) => {
		expect(foldTrade(one)).toBe(foldTrade(other));
	});

	test.each([
		['glass', 'glas'],
		['gas', 'ga'],
		['ビール', 'ビル'],
		['花屋', '花'],
	])('%s is not %s', (one, other) => {
		expect(foldTrade(one)).not.toBe(foldTrade(other));
	});
});

test('what is compared stands where it was written', () => {
	const { written, folded } = tradeText('ﾒｯｷ屋とカフェ ABCs');
	expect(written).toBe('メッキやとカフェ abc');
	expect(folded).toBe('めつきやとかふえ abc');
});

test('a long text is read up to a point', () => {
	expect(foldTrade('花'.repeat(1000))).toHaveLength(120);
});

describe('a short word by itself', () => {
	test.each([
		['本', '本', true],
		['本の店', '本', true],
		['お花', '花', true],
		['日本', '本', false],
		['本社', '本', false],
		['バー', 'バー', true],
		['バーと宿', 'バー', true],
		['ハンバーガー', 'バー', false],
		['サイドバー', 'バー', false],
		['看板業', '業', false],
		['おすしの店', 'すし', true],
		['くすしき', 'すし', false],
		['日本酒', '日本', true],
		['アーリーステージ', 'リース', false],
		['ドッグカフェ', 'カフェ', true],
		['カフェバー', 'カフェ', true],
		['上げた店', 'げた', false],
		['確かめられた', 'かめら', false],
		['讃岐うどん', 'うどん', true],
		['リサイクルや', 'サイクル', true],
		['うどんや', 'うどん', true],
		['小さなそばや', 'そば', true],
	])('in %s, %s: %s', (text, word, expected) => {
		const start = text.indexOf(word);
		expect(standsByItself(tradeText(text), start, start + word.length)).toBe(expected);
	});
});
