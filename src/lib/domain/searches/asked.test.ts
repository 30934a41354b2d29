import { describe, expect, test } from 'vitest';
import type { FilterName } from '../finder/criteria';
import { failingQueries, mayBeShown, topQueries, totalsByQuery } from './asked-queries';
import { leftOutQuery, type CountedSearch } from './counted-search';
import { groupQueries, type AskedQuery } from './group-queries';
import { nearMisses, type FilteredFailure } from './near-misses';

const row = (query: string, count: number, change: Partial<CountedSearch> = {}) => ({
	...{ query, filters: '', band: '0' as const, count },
	...change,
});

describe('queries', () => {
	const totals = totalsByQuery([
		row('ホームページ', 4),
		row('ほーむぺーじ', 2, { band: '1-2' }),
		row('融資', 9, { band: '10+' }),
		row('融資', 2, { filters: 'size=small' }),
		row('山田', 2),
		row('山本', 1, { filters: 'kind=loan' }),
		row('', 50, { filters: 'kind=loan' }),
		row(leftOutQuery, 50),
	]);

	test('are one however they are written, as most have written them', () => {
		expect(totals.get('ほーむぺーじ')).toEqual({
			...{ query: 'ホームページ', count: 6, bands: { '0': 4, '1-2': 2 } },
		});
	});

	test('failed where they found nothing or little by themselves', () => {
		expect(failingQueries(totals)).toEqual([
			{ query: 'ホームページ', none: 4, few: 2 },
			{ query: '山田', none: 2, few: 0 },
		]);
	});

	test('are only shown from three searches on', () => {
		expect(mayBeShown('ホームページ', totals)).toBe(true);
		expect(mayBeShown('山田', totals)).toBe(false);
		expect(mayBeShown('never', totals)).toBe(false);
		expect(topQueries(totals, 10).map(({ query }) => query)).toEqual(['融資', 'ホームページ']);
		expect(topQueries(totals, 1)).toHaveLength(1);
	});
});

describe('failed queries', () => {
	const subjects: Record<string, string[]> = { うるさい: ['noise'], うるさー: ['noise'] };
	const asked = (query: string, none: number): AskedQuery => ({ query, none, few: 0 });
	const grouped = (...queries: AskedQuery[]) =>
		groupQueries(queries, (query) => ({
			codes: subjects[query] ?? [],
			key: subjects[query]?.join(' ') ?? `? ${query}`,
		})).map((group) => group.queries.map(({ query }) => query));

	test('with the same subject are together, the most frequent first', () => {
		expect(grouped(asked('うるさい', 1), asked('どんどん', 3), asked('うるさー', 4))).toEqual([
			['うるさー', 'うるさい'],
			['どんどん'],
		]);
	});

	test('a slip apart are together, unless they are short', () => {
		expect(
			grouped(asked('どんどこん', 1), asked('どんどこん!', 5), asked('べつのこと', 2)),
		).toEqual([['どんどこん!', 'どんどこん'], ['べつのこと']]);
		expect(grouped(asked('猫', 1), asked('犬', 2))).toEqual([['犬'], ['猫']]);
	});
});

describe('searches that failed', () => {
	const failure = (drop: FilterName[], count = 1, withoutFilters = 9): FilteredFailure => ({
		...{ query: '融資', filters: 'kind=loan&size=small', count, withoutFilters },
		used: ['kind', 'size'],
		drop: drop.map((name) => ({ name, total: 3 })),
	});

	test('are put together by the filters that were in their way', () => {
		const misses = nearMisses([
			failure(['size'], 20),
			failure(['kind']),
			failure(['size'], 11),
			failure(['kind', 'size'], 4),
			failure([], 2),
		]);
		expect(misses.map(({ kind, filters, count }) => [kind, filters, count])).toEqual([
			['only', ['size'], 31],
			['any', ['kind', 'size'], 4],
			['together', ['kind', 'size'], 2],
			['only', ['kind'], 1],
		]);
	});

	test('failed by their words where nothing is there without filters either', () => {
		expect(nearMisses([failure([], 5, 0)])).toEqual([]);
	});
});
