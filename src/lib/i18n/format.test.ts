import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	formatDate,
	formatDay,
	formatFiscalYear,
	formatMonths,
	formatNumber,
	formatRate,
	formatYen,
} from './format';

describe('money', () => {
	test.each([
		[0, '0円', '¥0'],
		[9_999, '9,999円', '¥9,999'],
		[500_000, '50万円', '¥500,000'],
		[62_500, '6万2,500円', '¥62,500'],
		[125_000_000, '1億2,500万円', '¥125,000,000'],
		[100_000_001, '1億1円', '¥100,000,001'],
		[2_000_000_000_000, '2兆円', '¥2,000,000,000,000'],
	])('%d', (amount, japanese, english) => {
		expect(formatYen(amount, 'ja')).toBe(japanese);
		expect(formatYen(amount, 'en')).toBe(english);
	});

	test('has its reading in plain Japanese', () => {
		expect(formatYen(125_000_000, 'ja-easy')).toBe('1億《おく》2,500万円《まんえん》');
	});

	test('is exact: the parts add up to the amount', () => {
		const sizes: Record<string, number> = { 兆: 1e12, 億: 1e8, 万: 1e4, 円: 1 };
		const valueOf = (text: string) =>
			[...text.matchAll(/([\d,]+)(兆|億|万|円)/g)].reduce(
				(sum, [, digits = '', unit = '円']) =>
					sum + Number(digits.replaceAll(',', '')) * (sizes[unit] ?? 0),
				0,
			);
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e15 }), (amount) => {
				expect(valueOf(formatYen(amount, 'ja'))).toBe(amount);
			}),
		);
	});
});

test.each([
	['3/4', '4分の3', '4分《ぶん》の3', '3/4'],
	['1/1', '全額', 'ぜんぶ', 'the full amount'],
	['45/100', '45%', '45%', '45%'],
])('a share of %s', (rate, japanese, plain, english) => {
	expect([formatRate(rate, 'ja'), formatRate(rate, 'ja-easy'), formatRate(rate, 'en')]).toEqual([
		japanese,
		plain,
		english,
	]);
});

test('a day has its weekday', () => {
	expect(formatDate('2026-04-01', 'ja')).toBe('2026年4月1日');
	expect(formatDate('2026-04-01', 'en')).toBe('1 April 2026');
	expect(formatDate('2026-04-01', 'ja-easy')).toBe('2026年《ねん》4月《がつ》1日《にち》');
	expect(formatDay('2026-11-30', 'ja')).toBe('2026年11月30日（月）');
	expect(formatDay('2026-11-30', 'en')).toBe('Mon, 30 November 2026');
	expect(formatDay('2026-11-30', 'ja-easy')).toBe(
		'2026年《ねん》11月《がつ》30日《にち》（月《げつ》）',
	);
});

test.each([
	[2018, '平成30年度（2018年度）'],
	[2019, '令和元年度（2019年度）'],
	[2025, '令和7年度（2025年度）'],
])('fiscal %d in both eras', (year, japanese) => {
	expect(formatFiscalYear(year, 'ja')).toBe(japanese);
	expect(formatFiscalYear(year, 'en')).toBe(`fiscal ${year}`);
});

test.each([
	[0, '0か月', '0 months'],
	[1, '1か月', '1 month'],
	[12, '1年', '1 year'],
	[18, '1年6か月', '1 year 6 months'],
])('%d months', (months, japanese, english) => {
	expect([formatMonths(months, 'ja'), formatMonths(months, 'en')]).toEqual([japanese, english]);
});

test('numbers keep two places at most', () => {
	expect([formatNumber(1234.5), formatNumber(0.125)]).toEqual(['1,234.5', '0.13']);
});
