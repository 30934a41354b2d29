import { expect, test } from 'vitest';
import { readEraYear } from './japanese-year';

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
