import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { pageCache, type PageCache } from './page-cache';

const address = (path: string) => new URL(path, 'https://example.jp');
const url = address('/ja/programs?q=a');
const text = '<p>支援</p>'.repeat(100);

const page = () =>
	new Response(text, {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': "default-src 'self'",
			etag: '"abc"',
		},
	});

let pages: PageCache;
beforeEach(() => {
	pages = pageCache();
});

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('a page that was kept', () => {
	beforeEach(() => pages.keep(url, 'one', page(), null));

	test('is shown again, with its headers', async () => {
		const found = await pages.find(url, 'one', null);
		expect(await found?.text()).toBe(text);
		expect(Object.fromEntries(found?.headers ?? [])).toEqual({
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': "default-src 'self'",
			'content-length': String(Buffer.byteLength(text)),
			etag: '"abc"',
			vary: 'accept-encoding, cookie',
		});
	});

	test('can be shown any number of times', async () => {
		const first = await pages.find(url, 'one', null);
		const second = await pages.find(url, 'one', null);
		expect(await first?.text()).toBe(await second?.text());
	});

	test('is packed as each browser takes it', async () => {
		const packed = async (accepted: string) => {
			const found = await pages.find(url, 'one', accepted);
			if (!found) throw new Error('not kept');
			const bytes = await bytesOf(found);
			expect(found.headers.get('content-length')).toBe(String(bytes.byteLength));
			return [found.headers.get('content-encoding'), bytes] as const;
		};
		const [brotli, brotliBytes] = await packed('gzip, br');
		const [gzip, gzipBytes] = await packed('gzip');
		const [none, plain] = await packed('identity');
		expect([brotli, gzip, none]).toEqual(['br', 'gzip', null]);
		for (const bytes of [brotliDecompressSync(brotliBytes), gunzipSync(gzipBytes), plain])
			expect(bytes.toString()).toBe(text);
	});

	test('is forgotten once the site is another', async () => {
		expect(await pages.find(url, 'two', null)).toBeUndefined();
	});

	test.each([
		'/ja/programs?q=b',
		'/ja/programs',
		'/en/programs?q=a',
		'/ja/programs?q=a&page=2',
		'http://example.jp/ja/programs?q=a',
		'https://example.com/ja/programs?q=a',
	])('is not shown for %s', async (other) => {
		expect(await pages.find(address(other), 'one', null)).toBeUndefined();
	});

	test('gives way to the page made since', async () => {
		await pages.keep(url, 'two', new Response('new'), null);
		expect(await (await pages.find(url, 'two', null))?.text()).toBe('new');
		expect(await pages.find(url, 'one', null)).toBeUndefined();
	});
});

describe('keeping a page', () => {
	test('answers with it at once, packed', async () => {
		const made = await pages.keep(url, 'one', page(), 'br');
		expect(made.headers.get('content-encoding')).toBe('br');
		expect(brotliDecompressSync(await bytesOf(made)).toString()).toBe(text);
	});

	test('may be done for an empty page', async () => {
		const made = await pages.keep(url, 'one', new Response(''), 'gzip');
		expect(gunzipSync(await bytesOf(made))).toHaveLength(0);
	});

	describe('takes bounded memory', () => {
		const noise = Buffer.from(crypto.getRandomValues(new Uint8Array(1024))).toString('hex');
		const isKept = async (number: number) =>
			(await small.find(address(`/${number}`), 'one', null)) !== undefined;
		const keep = (number: number) =>
			small.keep(address(`/${number}`), 'one', new Response(noise), null);
		let small: PageCache;
		beforeEach(() => {
			small = pageCache(10 * noise.length);
		});

		test('the pages asked for longest ago go first', async () => {
			for (let number = 0; number < 9; number++) await keep(number);
			expect(await isKept(0)).toBe(true);
			for (let number = 9; number < 12; number++) await keep(number);
			expect([await isKept(0), await isKept(1), await isKept(11)]).toEqual([true, false, true]);
		});

		test('what is packed later counts as well', async () => {
			for (let number = 0; number < 9; number++) {
				await keep(number);
				await small.find(address(`/${number}`), 'one', 'gzip');
			}
			expect([await isKept(0), await isKept(8)]).toEqual([false, true]);
		});
	});
});

test('a page is kept with the search that it answers', async () => {
	const search = { query: 'a', filters: '', band: '0' } as const;
	await pages.keep(url, 'one', page(), null, search);
	expect(pages.searchAt(url)).toEqual(search);
	await pages.keep(url, 'two', page(), null);
	expect(pages.searchAt(url)).toBeUndefined();
	expect(pages.searchAt(address('/ja'))).toBeUndefined();
});
