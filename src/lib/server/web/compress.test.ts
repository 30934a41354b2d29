import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compress, encodingFor, type Encoding } from './compress';

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
