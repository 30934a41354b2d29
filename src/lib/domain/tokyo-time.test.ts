import { expect, test } from 'vitest';
import { tokyoInstant } from './tokyo-time';

test.each([
	['2026-11-30', '09:00', '2026-11-30T00:00:00.000Z'],
	['2026-12-01', '00:30', '2026-11-30T15:30:00.000Z'],
	['2026-11-31', '09:00', undefined],
	['2026-11-30', '24:00', undefined],
	['2026-11-30', '9:00', undefined],
	['', '', undefined],
	['0000-01-01', '00:00', undefined],
])('%s %s in Tokyo', (day, time, instant) => {
	expect(tokyoInstant(day, time)).toBe(instant);
});
