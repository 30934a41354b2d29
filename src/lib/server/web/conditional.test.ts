import { describe, expect, test } from 'vitest';
import { respondKept, unlessKnown } from './conditional';

const changedAt = '2026-11-20T03:00:00.500Z';
const answer = (body = 'a feed') =>
	respondKept(body, 'text/plain', { changedAt, seconds: 600 }, { 'x-own': '1' });
const tag = answer().headers.get('etag') ?? '';

const ask = (headers: Record<string, string>, response = answer(), method = 'GET') =>
	unlessKnown(new Request('https://example.jp/feed', { headers, method }), response).status;

test('an answer says what it is, how long it lasts and what to ask with', () => {
	expect(Object.fromEntries(answer().headers)).toMatchObject({
		'content-type': 'text/plain; charset=utf-8',
		'cache-control': 'public, max-age=600',
		etag: expect.stringMatching(/^W\/"[\w-]+"$/) as unknown,
		'last-modified': 'Fri, 20 Nov 2026 03:00:00 GMT',
		'x-own': '1',
	});
	expect(answer('another').headers.get('etag')).not.toBe(tag);
});

describe('who asks again', () => {
	test.each<[string, Record<string, string>, number]>([
		['without anything', {}, 200],
		['with the tag', { 'if-none-match': tag }, 304],
		['with the tag as a strong one', { 'if-none-match': tag.replace('W/', '') }, 304],
		['with the tag among others', { 'if-none-match': `"x", ${tag}` }, 304],
		['with a star', { 'if-none-match': '*' }, 304],
		['with another tag', { 'if-none-match': '"x"' }, 200],
		['with the time', { 'if-modified-since': 'Fri, 20 Nov 2026 03:00:00 GMT' }, 304],
		['with a later time', { 'if-modified-since': 'Sat, 21 Nov 2026 03:00:00 GMT' }, 304],
		['with an earlier time', { 'if-modified-since': 'Fri, 20 Nov 2026 02:59:59 GMT' }, 200],
		['with no time at all', { 'if-modified-since': 'yesterday' }, 200],
		[
			'with another tag and the time: the tag decides',
			{ 'if-none-match': '"x"', 'if-modified-since': 'Sat, 21 Nov 2026 03:00:00 GMT' },
			200,
		],
	])('%s', (_, headers, status) => {
		expect(ask(headers)).toBe(status);
	});

	test('by any other method, or for a page that failed or has no tag, gets it whole', () => {
		expect(ask({ 'if-none-match': tag }, answer(), 'POST')).toBe(200);
		expect(ask({ 'if-none-match': '*' }, new Response('', { status: 404 }))).toBe(404);
		expect(ask({ 'if-none-match': '*' }, new Response('a page'))).toBe(200);
	});

	test('gets no body, and what is needed to go on asking', async () => {
		const request = new Request('https://example.jp', { headers: { 'if-none-match': tag } });
		const known = unlessKnown(request, answer());
		expect(await known.text()).toBe('');
		expect(known.headers.get('etag')).toBe(tag);
		expect(known.headers.get('cache-control')).toBe('public, max-age=600');
		expect(known.headers.has('content-type')).toBe(false);
	});
});
