import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnPath } from './return-path';

test.each([
	['/ja'],
	['/ja/'],
	['/ja?x=1'],
	['/ja/programs?q=%E6%A9%9F%E6%A2%B0&kind=loan&verdict=meets&page=2'],
	['/ja/programs/kbic#own-case'],
	['/ja/business?step=place&return=%2Fja'],
	['/ja/programs/http://evil.example'],
])('%s leads back', (path) => {
	expect(returnPath(path, 'ja')).toBe(path);
});

test('what an address can say in several ways leads back to the same page', () => {
	expect(returnPath('/ja/programs?q=機械', 'ja')).toBe('/ja/programs?q=%E6%A9%9F%E6%A2%B0');
	expect(returnPath('/ja/./programs', 'ja')).toBe('/ja/programs');
	expect(returnPath('/ja\\programs', 'ja')).toBe('/ja/programs');
});

const hostile = [
	'',
	' /ja',
	'ja',
	'/',
	'/en',
	'/en/programs',
	'/jaevil',
	'/ja-easy',
	'/ja-easy/programs',
	'/ja:80@evil.example',
	'/ja.evil.example',
	'//evil.example',
	'//evil.example/ja',
	'///evil.example/ja',
	'/\\evil.example/ja',
	'\\\\evil.example/ja',
	'/\t/evil.example',
	'\r\n//evil.example/ja',
	'/ja/../en',
	'/ja/..',
	'/ja/../../en',
	'/ja/..//evil.example',
	'/ja/..\\..\\evil.example',
	'/ja/%2e%2e/en',
	'/ja/.%2E//evil.example',
	'http://evil.example/ja',
	'https:evil.example/ja',
	'javascript:alert(1)',
	'javascript://%0a/ja',
	'data:text/html,/ja',
	'/ja'.padEnd(2001, 'x'),
];

test.each(hostile)('%j leads nowhere', (path) => {
	expect(returnPath(path, 'ja')).toBeUndefined();
});

test('neither does what is no text', () => {
	expect(returnPath(null, 'ja')).toBeUndefined();
	expect(returnPath(new File(['/ja'], '/ja'), 'ja')).toBeUndefined();
});

const pieces = fc.constantFrom(
	...['/', '\\', '..', '.', '%2e', '%2f', '%5c', '@', ':', '?', '#', '\r', '\n', '\t', '\u0000'],
	...['ja', '/ja', '/ja/', 'en', 'ja-easy', 'evil.example', 'http:', 'javascript:', '\ud800', '町'],
);

test('whatever is sent, it leads to a page of this language, in one line', () => {
	const page = /^\/ja(?:[/?#]|$)/;
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
			for (const text of [parts.join(''), `/ja${parts.join('')}`]) {
				const path = returnPath(text, 'ja');
				if (path === undefined) continue;
				const { origin, pathname, search, hash } = new URL(path, 'http://site.invalid');
				expect(origin).toBe('http://site.invalid');
				expect(pathname + search + hash).toBe(path);
				expect(path).toMatch(page);
				expect(path).toMatch(/^[\x21-\x7e]*$/);
			}
		}),
		{ numRuns: 2000 },
	);
});
