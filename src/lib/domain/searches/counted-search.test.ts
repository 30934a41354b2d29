import { describe, expect, test } from 'vitest';
import { emptyCriteria, filterNames, type Criteria } from '../finder/criteria';
import { goalCodes, industryLetters, kindCodes, sizeCodes, statusCodes } from '../codes';
import {
	bandOf,
	criteriaOf,
	isSameSearch,
	leftOutQuery,
	printFilters,
	searchOf,
} from './counted-search';

const wards = ['高津区', '中原区'];
const criteria = (change: Partial<Criteria>): Criteria => ({ ...emptyCriteria, ...change });

test.each([
	[0, '0'],
	[1, '1-2'],
	[2, '1-2'],
	[3, '3-9'],
	[9, '3-9'],
	[10, '10+'],
	[400, '10+'],
])('%i results are %s', (total, band) => {
	expect(bandOf(total)).toBe(band);
});

describe('a search', () => {
	test('is its words, its filters in one order, and how much it found', () => {
		const found = searchOf(criteria({ q: ' 融資 ', ward: ['高津区'], kind: ['loan'] }), 2);
		expect(found).toEqual({
			query: '融資',
			filters: `kind=loan&ward=${encodeURIComponent('高津区')}`,
			band: '1-2',
		});
	});

	test('reads back as what somebody looked for', () => {
		const asked = criteria({ q: '融資', ward: ['高津区'], size: ['small', 'sme'] });
		const found = searchOf(asked, 0);
		expect(found && criteriaOf(found, wards)).toEqual(asked);
	});

	test.each([
		['looking at everything', {}],
		['another order of everything', { sort: 'deadline' }],
		['the next page', { q: '融資', page: 2 }],
	] as [string, Partial<Criteria>][])('is not %s', (_, change) => {
		expect(searchOf(criteria(change), 5)).toBeUndefined();
	});

	test('is the same in another order, and for somebody who has answered', () => {
		const one = searchOf(criteria({ q: '融資' }), 5);
		const other = searchOf(criteria({ q: '融資', sort: 'fit', verdict: ['meets'] }), 5);
		expect(other).toEqual(one);
		expect(one && other && isSameSearch(one, other)).toBe(true);
	});

	test('counts though nothing of its words may be kept', () => {
		const found = searchOf(criteria({ q: 'taro@example.jp' }), 0);
		expect(found?.query).toBe(leftOutQuery);
		expect(found && criteriaOf(found, wards).q).toBe('');
	});

	test('fits into the key of a row, whatever is chosen', () => {
		const all = { kind: kindCodes, industry: industryLetters, size: sizeCodes, goal: goalCodes };
		const many = Array.from({ length: 50 }, (_, number) => `第${number}区`);
		const asked = {
			...emptyCriteria,
			...all,
			status: statusCodes,
			ward: many,
		} as unknown as Criteria;
		const text = printFilters({ ...asked, q: '' });
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1600);
		expect(text).toContain('kind=subsidy');
		const found = searchOf({ ...asked, q: '𠮷'.repeat(200) }, 0);
		expect(Buffer.byteLength(Object.values(found ?? {}).join(''))).toBeLessThan(2500);
		expect(filterNames.some((name) => text.includes(`${name}=`))).toBe(true);
	});
});
