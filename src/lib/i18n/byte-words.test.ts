import { expect, test } from 'vitest';
import { formatBytes } from './byte-words';

test.each([
	[0, '0 byte'],
	[999, '999 byte'],
	[1000, '1 kB'],
	[4_120_000, '4.1 MB'],
	[999_999_999, '1,000 MB'],
	[61_250_000_000, '61.3 GB'],
	[2_000_000_000_000_000, '2,000 TB'],
])('%i bytes are %s', (bytes, text) => {
	expect(formatBytes(bytes, 'en')).toBe(text);
});

test('in Japanese too', () => {
	expect(formatBytes(4_120_000, 'ja')).toBe('4.1 MB');
});
