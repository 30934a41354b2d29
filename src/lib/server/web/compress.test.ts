import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compress, encodingFor, packed, type Encoding } from './compress';

describe('the encoding for a browser', () => {
	test.each<[string | null, Encoding]>([
		[null, 'identity'],
		['', 'identity'],
		['identity', 'identity'],
		['gzip', 'gzip'],
		['gzip, deflate, br, zstd', 'br'],
		['br;q=0.1, gzip;q=1', 'br'],
		['GZIP', 'gzip'],
		['br;q=0, gzip', 'gzip'],
		['br; q=0.0, gzip;q=0', 'identity'],
		['br;q=0.001', 'br'],
		['x-gzip', 'identity'],
		['*', 'identity'],
		['brotli, gzipped', 'identity'],
	])('that sends %j is %s', (header, encoding) => {
		expect(encodingFor(header)).toBe(encoding);
	});
});

describe('a packed body', () => {
	const text = '支援 '.repeat(1000);
	const body = new TextEncoder().encode(text);

	test.each<[Encoding, (packed: Uint8Array) => Uint8Array]>([
		['br', brotliDecompressSync],
		['gzip', gunzipSync],
	])('as %s is smaller, and unpacks to the same', async (encoding, unpack) => {
		const packed = await compress(body, encoding);
		expect(packed.byteLength).toBeLessThan(body.byteLength / 10);
		expect(new TextDecoder().decode(unpack(packed))).toBe(text);
	});

	test('as it is stays as it is', async () => {
		expect(await compress(body, 'identity')).toBe(body);
	});

	test('may be empty', async () => {
		const nothing = new Uint8Array();
		expect(brotliDecompressSync(await compress(nothing, 'br'))).toHaveLength(0);
	});
});

describe('an answer for one visitor', () => {
	const html = () =>
		new Response('<p>あなた</p>', {
			status: 400,
			headers: [
				['content-type', 'text/html'],
				['set-cookie', 'a=1'],
				['set-cookie', 'b=2'],
			],
		});

	test('is packed, with all that it had', async () => {
		const response = await packed(html(), 'gzip');
		const body = gunzipSync(new Uint8Array(await response.arrayBuffer()));
		expect(body.toString()).toBe('<p>あなた</p>');
		expect(response.status).toBe(400);
		expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
	});

	test('stays as it is where nobody asked, and where there is nothing to pack', async () => {
		expect(await (await packed(html(), null)).text()).toBe('<p>あなた</p>');
		const moved = new Response(null, { status: 303, headers: { location: '/ja' } });
		expect((await packed(moved, 'br')).headers.get('content-encoding')).toBeNull();
	});
});
