import { expect, test } from 'vitest';
import { readSince } from './since';

test.each([
	[null, ''],
	['', ''],
	['2026-11-20', '2026-11-19T15:00:00.000Z'],
	['2026-11-20T09:00:00+09:00', '2026-11-20T00:00:00.000Z'],
	['2026-11-20T09:00:00 09:00', '2026-11-20T00:00:00.000Z'],
	['2026-11-20T00:00Z', '2026-11-20T00:00:00.000Z'],
	['2026-11-20T00:00:00.5Z', '2026-11-20T00:00:00.500Z'],
])('%j is %s', (given, expected) => {
	expect(readSince(given)).toEqual({ ok: true, value: expected });
});

test.each(['x', '2026-02-30', '2026-11-20T00:00', '2026-13-01T00:00Z', '20261120', '1700000000'])(
	'%s is refused',
	(given) => {
		expect(readSince(given)).toMatchObject({ ok: false, errors: [{ path: 'since' }] });
	},
);
