import { expect, test } from 'vitest';
import { eraOf, readEraYear } from './japanese-year';

test.each<[string, ReturnType<typeof readEraYear>]>([
	['明治1', 1868],
	['明治45年', 1912],
	['明治46', 'none'],
	['大正元年', 1912],
	['T15', 1926],
	['大正16', 'none'],
	['昭和元年', 1926],
	['昭和60', 1985],
	['昭和64年', 1989],
	['S65', 'none'],
	['平成元年', 1989],
	['平成10', 1998],
	['平成１０年', 1998],
	['H10', 1998],
	['h.10', 1998],
	['㍻10', 1998],
	['平成31', 2019],
	['平成32', 'none'],
	['令和元年', 2019],
	['令和3', 2021],
	['Ｒ３', 2021],
	[' 令和 3 年 ', 2021],
	['令和0', 'none'],
	['1998', undefined],
	['1998年', undefined],
	['平成', undefined],
	['平成100', undefined],
	['X10', undefined],
	['10', undefined],
])('%s', (text, year) => {
	expect(readEraYear(text)).toBe(year);
});

test.each([
	['2026-11-30', '令和', 8],
	['2019-05-01', '令和', 1],
	['2019-04-30', '平成', 31],
	['1989-01-08', '平成', 1],
	['1989-01-07', '昭和', 64],
	['1926-12-25', '昭和', 1],
])('%s is in %s %i', (day, name, year) => {
	expect(eraOf(day)).toEqual({ name, year });
});

test('days before are not told by eras', () => {
	expect(eraOf('1926-12-24')).toBeUndefined();
});
