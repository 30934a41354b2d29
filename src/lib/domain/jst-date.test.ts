import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	daysBetween,
	fiscalYearOf,
	isJstDate,
	jstDateAt,
	lastDayOfFiscalYear,
} from './jst-date';

const days = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test.each([
	['2024-02-29', true],
	['2025-02-29', false],
	['2025-04-31', false],
	['2025-13-01', false],
	['2025-00-10', false],
	['2025-4-1', false],
	['2025-04-01T00:00', false],
	['0025-04-01', false],
	['令和7年4月1日', false],
	['', false],
])('%s is a day: %s', (text, expected) => {
	expect(isJstDate(text)).toBe(expected);
});

test('a day in Tokyo begins at 15:00 UTC', () => {
	expect(jstDateAt(Date.UTC(2025, 2, 31, 14, 59, 59, 999))).toBe('2025-03-31');
	expect(jstDateAt(Date.UTC(2025, 2, 31, 15))).toBe('2025-04-01');
});

test('a fiscal year runs from April to March', () => {
	expect(fiscalYearOf('2025-03-31')).toBe(2024);
	expect(fiscalYearOf('2025-04-01')).toBe(2025);
	expect(fiscalYearOf('2026-01-01')).toBe(2025);
	expect(lastDayOfFiscalYear(2025)).toBe('2026-03-31');
});

test.each([
	['2024-02-28', 1, '2024-02-29'],
	['2025-02-28', 1, '2025-03-01'],
	['2025-01-01', -1, '2024-12-31'],
])('%s plus %d days is %s', (day, days, expected) => {
	expect(addDays(day, days)).toBe(expected);
});

describe('for any day', () => {
	test('days are added and counted alike, and compare as strings', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
				const other = addDays(day, count);
				expect(isJstDate(other)).toBe(true);
				expect(daysBetween(day, other)).toBe(count);
				expect(other > day).toBe(count > 0);
			}),
		);
	});

	test('it lies in its fiscal year', () => {
		fc.assert(
			fc.property(days, (day) => {
				const year = fiscalYearOf(day);
				expect(day <= lastDayOfFiscalYear(year)).toBe(true);
				expect(day > lastDayOfFiscalYear(year - 1)).toBe(true);
			}),
		);
	});

	test('no text at all makes it throw', () => {
		fc.assert(fc.property(fc.string(), (text) => typeof isJstDate(text) === 'boolean'));
	});
});
