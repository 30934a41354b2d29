import { describe, expect, test } from 'vitest';
import { inLanguage, localizedSchema, partlyLocalizedSchema } from './localized';

describe('text in three languages', () => {
	const schema = localizedSchema(5);

	test.each([
		['five characters', { ja: 'あいうえお', 'ja-easy': 'あいうえお', en: 'five or so' }, true],
		[
			'readings are not counted',
			{ ja: '漢字', 'ja-easy': '漢字漢字漢《かんじかんじかん》', en: 'x' },
			true,
		],
		['six characters', { ja: 'あいうえおか', 'ja-easy': 'あ', en: 'x' }, false],
		['six easy characters', { ja: 'あ', 'ja-easy': 'あいうえおか', en: 'x' }, false],
		['nothing but space', { ja: ' ', 'ja-easy': 'あ', en: 'x' }, false],
		['a language missing', { ja: 'あ', en: 'x' }, false],
		['a language too many', { ja: 'あ', 'ja-easy': 'あ', en: 'x', fr: 'x' }, false],
	])('%s', (_case, value, expected) => {
		expect(schema.safeParse(value).success).toBe(expected);
	});
});

test('Japanese is all that text has to have', () => {
	expect(partlyLocalizedSchema.safeParse({ ja: '市' }).success).toBe(true);
	expect(partlyLocalizedSchema.safeParse({ en: 'City' }).success).toBe(false);
});

test.each([
	['en', { text: 'City', language: 'en' }],
	['ja-easy', { text: '市', language: 'ja' }],
	['ja', { text: '市', language: 'ja' }],
] as const)('asked for in %s', (language, expected) => {
	expect(inLanguage({ ja: '市', en: 'City' }, language)).toEqual(expected);
});
