import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LinkFinding } from '../../src/lib/domain/links/finding';
import { linkChecker } from '../../src/lib/server/adapters/links/checker';
import { turnsPerHost } from '../../src/lib/server/adapters/links/turns';
import { freePort } from '../../tools/steps/address.mjs';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

const html = { 'content-type': 'text/html; charset=utf-8' };
const say =
	(status: number, body = '', headers: Record<string, string> = html): Answering =>
	(_, response) =>
		response.writeHead(status, headers).end(body);
const go = (status: number, location: string): Answering => say(status, '', { ...html, location });

const shiftJis = Buffer.from([
	...Buffer.from('<title>'),
	...[0x83, 0x79, 0x81, 0x5b, 0x83, 0x57, 0x82, 0xaa],
	...[0x8c, 0xa9, 0x82, 0xc2, 0x82, 0xa9, 0x82, 0xe8, 0x82, 0xdc, 0x82, 0xb9, 0x82, 0xf1],
	...Buffer.from('</title>'),
]);

const answers: Record<string, Answering> = {
	'/robots.txt': say(200, 'User-agent: *\nDisallow: /closed/\n'),
	'/': say(200, '<title>市</title>'),
	'/good/page.html': say(200, '<title>補助金</title><p>公募中</p>'),
	'/file.pdf': (request, response) =>
		request.method === 'HEAD'
			? say(200, '', { 'content-type': 'application/pdf' })(request, response)
			: say(500)(request, response),
	'/gone.html': say(404, 'gone'),
	'/really-gone.html': say(410),
	'/no-head.html': (request, response) =>
		say(request.method === 'HEAD' ? 405 : 200, '<title>補助金</title>')(request, response),
	'/head-404.html': (request, response) =>
		say(request.method === 'HEAD' ? 404 : 200, '<title>補助金</title>')(request, response),
	'/soft.html': say(200, '<title>ページが見つかりません</title>'),
	'/soft-old.html': (_, response) =>
		response.writeHead(200, { 'content-type': 'text/html; charset=Shift_JIS' }).end(shiftJis),
	'/down.html': say(503),
	'/members.html': say(403),
	'/old.html': go(301, '/good/page.html'),
	'/older.html': go(308, '/old.html'),
	'/for-now.html': go(302, '/good/page.html'),
	'/x/y/closed-page.html': go(302, '/'),
	'/x/y/z.html': go(301, '/good/'),
	'/good/': say(200, '<title>一覧</title>'),
	'/round.html': go(302, '/round.html'),
	'/closed/page.html': say(200, '<title>補助金</title>'),
	'/to-closed.html': go(301, '/closed/page.html'),
	'/to-file.html': go(302, 'file:///etc/passwd'),
	'/bad-location.html': go(302, 'http://['),
	'/endless.html': (request, response) => {
		response.writeHead(200, html);
		if (request.method === 'HEAD') return void response.end();
		const part = `<p>${'あ'.repeat(20_000)}</p>`;
		const more = () => {
			while (response.write(part));
			response.once('drain', more);
		};
		more();
	},
};

let origin = '';
let asked: { line: string; agent: string | undefined }[] = [];

beforeAll(async () => {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
		asked.push({ line: `${request.method} ${request.url}`, agent: request.headers['user-agent'] });
		(answers[pathname] ?? say(404))(request, response);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return () => {
		server.closeAllConnections();
		server.close();
	};
});

beforeEach(() => {
	asked = [];
});

const site = 'https://todoku.example';
const check = (path: string): Promise<LinkFinding> =>
	linkChecker({ origin: site, isForTests: true }).check(new URL(path, origin).href);

describe('a link', () => {
	test.each<[string, LinkFinding]>([
		['/good/page.html', { state: 'valid', status: 200 }],
		['/file.pdf', { state: 'valid', status: 200 }],
		['/no-head.html', { state: 'valid', status: 200 }],
		['/head-404.html', { state: 'valid', status: 200 }],
		['/for-now.html', { state: 'valid', status: 200 }],
		['/endless.html', { state: 'valid', status: 200 }],
		['/gone.html', { state: 'broken', status: 404, reason: 'not-found' }],
		['/really-gone.html', { state: 'broken', status: 410, reason: 'not-found' }],
		['/soft.html', { state: 'uncertain', status: 200, reason: 'says-not-found' }],
		['/soft-old.html', { state: 'uncertain', status: 200, reason: 'says-not-found' }],
		['/x/y/closed-page.html', { state: 'uncertain', status: 200, reason: 'to-home' }],
		['/x/y/z.html', { state: 'uncertain', status: 200, reason: 'to-parent' }],
		['/down.html', { state: 'uncertain', status: 503, reason: 'server-error' }],
		['/members.html', { state: 'uncertain', status: 403, reason: 'refused' }],
		['/round.html', { state: 'broken', reason: 'too-many-redirects' }],
		['/closed/page.html', { state: 'uncertain', reason: 'robots' }],
		['/to-closed.html', { state: 'uncertain', reason: 'robots' }],
		['/to-file.html', { state: 'uncertain', reason: 'not-public' }],
		['/bad-location.html', { state: 'uncertain', status: 302, reason: 'no-answer' }],
		['mailto:hanako@city.example', { state: 'uncertain', reason: 'not-public' }],
	])('%s', async (path, finding) => {
		expect(await check(path)).toEqual(finding);
	});

	test('that has moved for good is said to, with where it is now', async () => {
		const moved = { state: 'valid', status: 200, movedTo: `${origin}/good/page.html` };
		expect(await check('/old.html')).toEqual(moved);
		expect(await check('/older.html')).toEqual(moved);
	});

	test('to a server that does not answer is uncertain', async () => {
		const finding = await check(`http://127.0.0.1:${await freePort()}/`);
		expect(finding).toEqual({ state: 'uncertain', reason: 'no-answer' });
	});
});

test('whoever is asked knows by whom, and is asked for the rules once', async () => {
	const checker = linkChecker({ origin: site, isForTests: true });
	for (const path of ['/good/page.html', '/gone.html', '/closed/page.html'])
		await checker.check(origin + path);
	expect(asked.map(({ line }) => line)).toEqual([
		...['GET /robots.txt', 'HEAD /good/page.html', 'GET /good/page.html'],
		...['HEAD /gone.html', 'GET /gone.html'],
	]);
	for (const { agent } of asked) expect(agent).toBe(`TodokuLinkCheck/1.0 (+${site})`);
});

test('in earnest, nothing on this machine or its networks is ever asked for', async () => {
	const checker = linkChecker({ origin: site });
	const { port } = new URL(origin);
	for (const host of [
		'127.0.0.1',
		'localhost',
		'[::1]',
		'2130706433',
		'10.0.0.1',
		'169.254.169.254',
	])
		expect(await checker.check(`http://${host}:${port}/good/page.html`)).toEqual({
			...{ state: 'uncertain', reason: 'not-public' },
		});
	expect(asked).toEqual([]);
});

test('a host is asked by one at a time, with a pause after each answer', async () => {
	const inTurn = turnsPerHost(60);
	const times: [string, string, number][] = [];
	const work = (host: string, what: string) =>
		inTurn(host, async () => {
			times.push([what, 'begins', performance.now()]);
			await new Promise((resolve) => setTimeout(resolve, 20));
			times.push([what, 'ends', performance.now()]);
			if (what === 'a1') throw new Error('does not stop the next');
		});
	await Promise.allSettled([work('a', 'a1'), work('a', 'a2'), work('b', 'b1')]);
	const at = (what: string, when: string) =>
		times.find(([one, on]) => one === what && on === when)?.[2] ?? Number.NaN;
	expect(at('a2', 'begins') - at('a1', 'ends')).toBeGreaterThanOrEqual(55);
	expect(at('b1', 'begins')).toBeLessThan(at('a1', 'ends'));
});
