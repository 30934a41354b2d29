import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aBusiness } from '../../../../../tests/support/programs';
import { addDays, monthsBetween } from '../../jst-date';
import { addMonths, aged } from './days';

test.each([
	['2026-04-01', 12, '2027-04-01'],
	['2026-12-15', 1, '2027-01-15'],
	['2026-01-31', 1, '2026-03-01'],
	['2028-01-31', 1, '2028-03-01'],
	['2024-02-29', 12, '2025-03-01'],
	['2024-02-29', 48, '2028-02-29'],
	['2026-03-31', -1, '2026-03-01'],
	['2026-11-20', 0, '2026-11-20'],
])('%s and %i months: %s', (day, months, expected) => {
	expect(addMonths(day, months)).toBe(expected);
});

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));

test('on that day so many months have passed, and not on the day before', () => {
	fc.assert(
		fc.property(days, fc.integer({ min: 1, max: 600 }), (day, months) => {
			const reached = addMonths(day, months);
			expect(monthsBetween(day, reached)).toBe(months);
			expect(monthsBetween(day, addDays(reached, -1))).toBe(months - 1);
		}),
	);
});

test('years that were stated grow by whole months; what was not stated stays so', () => {
	const business = aBusiness({
		yearsInBusiness: 0.9,
		location: { place: 'in-city', yearsAtSite: 2 },
		representative: { age: 39 },
	});
	expect(aged(business, '2026-11-20', '2027-12-19')).toEqual({
		...business,
		yearsInBusiness: 22 / 12,
		location: { place: 'in-city', yearsAtSite: 3 },
		representative: { age: 40 },
	});
	expect(aged(business, '2026-11-20', '2026-12-19')).toEqual(business);
});
