import { expect, test } from 'vitest';
import { holdsOn } from './span';

const whole = { from: '2025-04-01', to: '2025-09-30' };

test.each([
	[whole, '2025-03-31', false],
	[whole, '2025-04-01', true],
	[whole, '2025-09-30', true],
	[whole, '2025-10-01', false],
	[{ from: '2025-04-01' }, '2025-03-31', false],
	[{ from: '2025-04-01' }, '2099-01-01', true],
	[{ to: '2025-09-30' }, '1999-01-01', true],
	[{ to: '2025-09-30' }, '2025-10-01', false],
	[{}, '2025-01-01', true],
	[undefined, '2025-01-01', true],
])('%j holds on %s: %s', (span, day, expected) => {
	expect(holdsOn(span, day)).toBe(expected);
});
