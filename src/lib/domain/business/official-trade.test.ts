import { describe, expect, test } from 'vitest';
import { officialName, officialWords } from './official-trade';

const row = (ja: string, en: string) => ({ code: '24', parent: 'E', ja, en });

describe('the words of an official name', () => {
	test.each([
		['塗料製造業', ['塗料製造業', '塗料']],
		[
			'めっき業（表面処理鋼材製造業を除く）',
			['めっき業（表面処理鋼材製造業を除く）', 'めっき業', 'めっき'],
		],
		['卵・鳥肉小売業', ['卵・鳥肉小売業', '卵・鳥肉', '鳥肉']],
		[
			'家具・建具・じゅう器等卸売業',
			['家具・建具・じゅう器等卸売業', '家具・建具・じゅう器等', '家具', '建具', 'じゅう器'],
		],
		['時計・同部分品製造業', ['時計・同部分品製造業', '時計・同部分品', '時計']],
		['ギター・部分品製造業', ['ギター・部分品製造業', 'ギター・部分品', 'ギター']],
		['その他の暖房・調理装置製造業', ['その他の暖房・調理装置製造業']],
		['農業', ['農業']],
	])('%s', (ja, expected) => {
		expect(officialWords(row(ja, ''))).toEqual(expected);
	});

	test.each([
		['Crop farming, except rice', ['Crop farming, except rice', 'Crop farming']],
		['Furniture stores except repair', ['Furniture stores except repair', 'Furniture stores']],
		['Other shops, small', ['Other shops, small']],
	])('%s', (en, expected) => {
		expect(officialWords(row('農業', en))).toEqual(['農業', ...expected]);
	});
});

test('an English name is not shouted, and keeps its own capitals', () => {
	expect(officialName(row('x', 'STEEL AND IRON')).en).toBe('Steel and iron');
	expect(officialName(row('x', 'Japanese sweets ')).en).toBe('Japanese sweets');
});
