import { expect, test } from 'vitest';
import { withSecurityHeaders } from './security-headers';

const headersAt = (url: string) =>
	Object.fromEntries(withSecurityHeaders(new Response('x'), new URL(url)).headers);

test('every answer says how little a browser may do with it', () => {
	expect(headersAt('http://example.jp/')).toMatchObject({
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'cross-origin-opener-policy': 'same-origin',
		'permissions-policy': expect.stringContaining('geolocation=()') as string,
	});
});

test('only over TLS it asks to stay on TLS', () => {
	expect(headersAt('https://example.jp/')['strict-transport-security']).toMatch(/^max-age=\d{8,}/);
	expect(headersAt('http://example.jp/')['strict-transport-security']).toBeUndefined();
});

test('what the answer says itself is kept', () => {
	const response = new Response('x', { status: 404, headers: { 'content-type': 'text/plain' } });
	const secured = withSecurityHeaders(response, new URL('http://example.jp/'));
	expect(secured.status).toBe(404);
	expect(secured.headers.get('content-type')).toBe('text/plain');
});

test('an address that carries answers is told to no other site and no search engine', () => {
	const headers = headersAt('https://example.jp/ja/shortlist?id=a&answers=eyJ9');
	expect(headers).toMatchObject({ 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex' });
	expect(headersAt('https://example.jp/ja/shortlist?id=a')['x-robots-tag']).toBeUndefined();
});
