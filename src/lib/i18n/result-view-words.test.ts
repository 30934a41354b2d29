import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../tests/support/catalogue';
import type { YearResult } from '../domain/program/result';
import { resultsView } from './result-view-words';

const measure = (ja: string, value: number, unit: string) => ({ label: { ja }, value, unit });
const results: YearResult[] = [
	{ fiscalYear: 2020, adopted: 2, source: 's', measures: [measure('参加', 40, '社')] },
	{ fiscalYear: 2021, adopted: 3, amountYen: 13_080_000, source: 's' },
	{
		fiscalYear: 2021,
		applied: 8,
		adopted: 99,
		source: 't',
		measures: [measure('決算', 541, '千円')],
	},
];

describe('results', () => {
	const view = resultsView(results, wordsIn('ja'));
	const texts = (row: number, key: string) =>
		view?.rows[row]?.[key]?.map(({ label, text }) => [label?.text, text].filter(Boolean).join(' '));

	test('of one year stand in one row, newest first, the first source before the others', () => {
		expect(view?.rows.map(({ year }) => year?.[0]?.text)).toEqual([
			'令和3年度（2021年度）',
			'令和2年度（2020年度）',
		]);
		expect([texts(0, 'adopted'), texts(0, 'applied'), texts(1, 'applied')]).toEqual([
			['3'],
			['8'],
			['―'],
		]);
	});

	test('tell money as people say it', () => {
		expect(texts(0, 'amountYen')).toEqual(['1,308万円']);
		expect(texts(0, 'others')).toEqual(['決算 54万1,000円']);
	});

	test('that only one year has stand together', () => {
		expect(view?.columns.map(({ label }) => label)).toEqual([
			'年度',
			'採択・決定',
			'申請',
			'金額',
			'そのほかの実績',
		]);
		expect(texts(1, 'others')).toEqual(['参加 40社']);
	});

	test('are drawn where there are two years of a thing', () => {
		expect(view?.chart?.title).toBe('年度ごとの採択・決定');
		expect(view?.chart?.bars.map(({ value }) => value)).toEqual([3, 2]);
		expect(resultsView(results.slice(0, 1), wordsIn('ja'))?.chart).toBeUndefined();
	});

	test('that nobody reported are no table', () => {
		expect(resultsView([], wordsIn('ja'))).toBeUndefined();
	});

	test('keep a unit that has no words, and say so', () => {
		const odd = [{ fiscalYear: 2021, source: 's', measures: [measure('樽', 3, '樽')] }];
		const cell = resultsView(odd, wordsIn('en'))?.rows[0]?.others?.[0];
		expect([cell?.text, cell?.onlyJapanese]).toEqual(['3 樽', 'Japanese only']);
	});
});
