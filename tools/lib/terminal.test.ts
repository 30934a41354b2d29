import { expect, test } from 'vitest';
import { duration } from './terminal.mjs';

test.each([
	[0, '0.0 s'],
	[1234, '1.2 s'],
	[59_900, '59.9 s'],
	[60_000, '1 min 0 s'],
	[119_700, '2 min 0 s'],
])('%d ms are %s', (milliseconds, text) => {
	expect(duration(milliseconds)).toBe(text);
});
