import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrCodeOf } from './qr';

/** Which modules a path makes dark, bar by bar. */
function drawn(path: string, size: number): boolean[][] {
	const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	for (const [, x, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
		expect(back).toBe(width);
		for (let place = 0; place < Number(width); place++) {
			const row = rows[Number(y)] ?? [];
			row[Number(x) + place] = true;
		}
	}
	return rows;
}

describe('a QR code', () => {
	const address = 'https://example.jp/ja/shortlist?id=kitchen-fan-grant&id=a-loan';

	test('is drawn module by module', () => {
		const code = qrCodeOf(address);
		const { data, size } = encode(address, { ecc: 'M', border: 4 });
		expect(code?.size).toBe(size);
		expect(drawn(code?.path ?? '', size)).toEqual(data);
	});

	test('has a quiet zone of four modules, without which no telephone finds it', () => {
		const { size = 0, path = '' } = qrCodeOf(address) ?? {};
		const dark = drawn(path, size).flatMap((row, y) =>
			row.flatMap((isDark, x) => (isDark ? [[x, y]] : [])),
		);
		const places = dark.flat();
		expect(Math.min(...places)).toBe(4);
		expect(Math.max(...places)).toBe(size - 5);
	});

	test('is not made where it would be too fine to be read from paper', () => {
		expect(qrCodeOf(`https://example.jp/?a=${'x'.repeat(570)}`)).toBeDefined();
		expect(qrCodeOf(`https://example.jp/?a=${'x'.repeat(600)}`)).toBeUndefined();
	});
});
