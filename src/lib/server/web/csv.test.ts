import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvOf } from './csv';

const read = (csv: string) => Papa.parse<string[]>(csv.slice(1)).data;

describe('a table as CSV', () => {
	test('says first that it is UTF-8, then the columns in their order', () => {
		const csv = csvOf([{ b: '2', a: '1' }], ['a', 'b']);
		expect(csv).toBe('\uFEFFa,b\r\n1,2');
	});

	test('keeps commas, quotes and line breaks within a cell', () => {
		const cell = '「a, "b"」\r\nc';
		expect(read(csvOf([{ a: cell, b: '' }], ['a', 'b']))).toEqual([
			['a', 'b'],
			[cell, ''],
		]);
	});

	test('has its columns without a row', () => {
		expect(read(csvOf([], ['a', 'b']))).toEqual([['a', 'b']]);
	});

	test.each(['=1+1', '+81', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
		'makes plain text of %j, which a spreadsheet would run',
		(cell) => {
			expect(read(csvOf([{ a: cell }], ['a']))[1]).toEqual([`'${cell}`]);
		},
	);

	test.each(['3/4', '044-548-4141', '300万円', 'a=b', ''])('leaves %j as it is', (cell) => {
		expect(read(csvOf([{ a: cell }], ['a']))[1]).toEqual([cell]);
	});
});
