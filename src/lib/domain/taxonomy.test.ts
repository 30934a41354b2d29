import { describe, expect, test } from 'vitest';
import { IndustryTree } from './taxonomy';

const row = (code: string, parent: string) => ({ code, parent, ja: code, en: code });
const tree = new IndustryTree([
	row('E', ''),
	row('24', 'E'),
	row('242', '24'),
	row('2422', '242'),
	row('25', 'E'),
]);

describe('the industrial classification', () => {
	test.each([
		['E', ['24', '25']],
		['242', ['2422']],
		['2422', []],
		['', []],
		['99', []],
	])('right below %s stand %j', (code, expected) => {
		expect(tree.children(code).map((child) => child.code)).toEqual(expected);
	});

	test('gives every row in its order', () => {
		expect([...tree.rows()].map(({ code }) => code)).toEqual(['E', '24', '242', '2422', '25']);
	});

	test.each([
		['2422', 'E'],
		['24', 'E'],
		['E', 'E'],
		['99', undefined],
	])('%s is of letter %s', (code, expected) => {
		expect(tree.letterOf(code)).toBe(expected);
	});

	test.each([
		['2422', '2422', true],
		['2422', '242', true],
		['2422', 'E', true],
		['2422', '25', false],
		['24', '242', false],
		['99', 'E', false],
		['', 'E', false],
	])('%s is within %s: %s', (code, group, expected) => {
		expect(tree.isWithin(code, group)).toBe(expected);
	});
});
