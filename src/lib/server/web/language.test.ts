import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/codes';
import { alternates, htmlLanguage, languageOf, preferredLanguage } from './language';

describe('the language for somebody who asked for none', () => {
	test.each<[string | null, Language]>([
		[null, 'ja'],
		['', 'ja'],
		['ja', 'ja'],
		['ja-JP,en;q=0.9', 'ja'],
		['en-US,en;q=0.9,ja;q=0.8', 'en'],
		['JA', 'ja'],
		['fr-FR, ja;q=0.1', 'en'],
		['*', 'ja'],
	])('and sends %j is %s', (header, language) => {
		expect(preferredLanguage(header)).toBe(language);
	});
});

test.each<[string, string | null, Language]>([
	['/ja/programs', 'en', 'ja'],
	['/ja-easy', 'en', 'ja-easy'],
	['/en/programs/x', 'ja', 'en'],
	['/JA', 'en', 'en'],
	['/fr', 'en', 'en'],
	['/robots.txt', null, 'ja'],
	['/', 'en', 'en'],
	['/__proto__', null, 'ja'],
])('%s for a browser of %j is in %s', (path, accepted, language) => {
	expect(languageOf(path, accepted)).toBe(language);
});

test('plain Japanese is Japanese to a browser', () => {
	expect(['ja', 'ja-easy', 'en'].map((one) => htmlLanguage(one as Language))).toEqual([
		'ja',
		'ja',
		'en',
	]);
});

test('the same page in other languages keeps what was asked', () => {
	const url = new URL('https://example.jp/en/programs?q=a%20b&kind=loan');
	expect(alternates(url)).toEqual([
		{ language: 'ja', path: '/ja/programs?q=a%20b&kind=loan' },
		{ language: 'ja-easy', path: '/ja-easy/programs?q=a%20b&kind=loan' },
		{ language: 'en', path: '/en/programs?q=a%20b&kind=loan' },
	]);
});
