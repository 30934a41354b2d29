import { describe, expect, test } from 'vitest';
import { readUpdateText } from './typed-update';
import { updateLength, updateTextSchema } from './update';

const whole = {
	ja: '上限が上がりました。',
	'ja-easy': '上《あ》がりました。',
	en: 'A higher cap.',
};
const address = 'https://www.city.example.jp/280/page/0000012345.html?a=b';

describe('what was typed', () => {
	test.each<[string, string, string]>([
		['ends and lines are one space', ' 一行目\n\n 二行目 ', '一行目 二行目'],
		['what no database keeps goes', 'a\0b', 'ab'],
		['140 characters are enough', 'あ'.repeat(140), 'あ'.repeat(140)],
		['readings do not count', '上《あ》'.repeat(140), '上《あ》'.repeat(140)],
		['addresses do not count', 'あ'.repeat(140) + address, 'あ'.repeat(140) + address],
	])('%s', (_, ja, expected) => {
		const text = { ...whole, ja: expected };
		expect(readUpdateText({ ...whole, ja })).toEqual({ ok: true, value: text });
		expect(updateTextSchema.safeParse(text).success).toBe(true);
	});

	test.each<[string, string, object]>([
		['nothing', ' \n\u3000', { code: 'required' }],
		['one too many', 'あ'.repeat(141), { values: { count: 141, most: 140, over: 1 } }],
		['what NFKC makes longer', '㍿'.repeat(36), { values: { count: 144, most: 140, over: 4 } }],
	])('%s is refused at its field', (_, typed, error) => {
		const read = readUpdateText({ ...whole, 'ja-easy': typed });
		expect(read).toMatchObject({ ok: false, errors: [{ path: 'ja-easy', ...error }] });
		expect(updateTextSchema.safeParse({ ...whole, 'ja-easy': typed.trim() }).success).toBe(false);
	});

	test('each language is asked for', () => {
		const read = readUpdateText({ ja: '', 'ja-easy': '', en: '' });
		expect(read.ok || read.errors.map(({ path }) => path)).toEqual(['ja', 'ja-easy', 'en']);
	});
});

test.each([
	[`くわしくは${address}。`, 6],
	['👩‍🏭です', 3],
	['http://', 7],
])('%s has so many characters', (text, length) => {
	expect(updateLength(text)).toBe(length);
});
