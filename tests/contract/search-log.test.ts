import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { countedQuery } from '../../src/lib/domain/searches/personal-parts';
import { databaseSearchLog } from '../../src/lib/server/adapters/db/search-log';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import type { SearchCount, SearchLog } from '../../src/lib/server/ports/search-log';
import { onEveryEngine, openForTest } from '../support/databases';

const counted = (query: string, count = 1, change: Partial<SearchCount> = {}): SearchCount => ({
	...{ query, filters: '', band: '0', count },
	...change,
});
const days = { from: '2026-11-19', to: '2026-11-20' };

onEveryEngine((engine) => {
	let database: Kysely<Tables>;
	let log: SearchLog;
	beforeEach(async () => {
		database = await openForTest(await engine.url());
		log = databaseSearchLog(database);
	});

	describe('what was counted', () => {
		test('is added to what was there', async () => {
			await log.add('2026-11-20', [counted('融資', 2), counted('人', 1)]);
			await log.add('2026-11-20', [counted('融資', 3), counted('融資', 1, { band: '1-2' })]);
			expect(await log.perSearch(days, 10)).toEqual([
				counted('融資', 5),
				counted('人', 1),
				counted('融資', 1, { band: '1-2' }),
			]);
		});

		test('is one search, over all days of a span, with its filters and results apart', async () => {
			await log.add('2026-11-18', [counted('融資', 100)]);
			await log.add('2026-11-19', [
				counted('融資', 2),
				counted('融資', 9, { filters: 'kind=loan' }),
			]);
			await log.add('2026-11-20', [counted('融資', 1), counted('', 4, { filters: 'kind=loan' })]);
			await log.add('2026-11-21', [counted('融資', 100)]);
			expect(await log.perSearch(days, 2)).toEqual([
				counted('融資', 9, { filters: 'kind=loan' }),
				counted('', 4, { filters: 'kind=loan' }),
			]);
			expect((await log.perSearch(days, 3))[2]).toEqual(counted('融資', 3));
			expect(await log.perDay(days)).toEqual([
				{ day: '2026-11-19', band: '0', count: 11 },
				{ day: '2026-11-20', band: '0', count: 5 },
			]);
		});

		test('is told apart by how much was found', async () => {
			const some: SearchCount[] = [counted('a', 1, { band: '10+' }), counted('a', 2)];
			await log.add('2026-11-20', some);
			expect(await log.perDay(days)).toEqual([
				{ day: '2026-11-20', band: '0', count: 2 },
				{ day: '2026-11-20', band: '10+', count: 1 },
			]);
		});

		test('is whole or not there', async () => {
			const nul = counted('a\u0000b');
			const bad = { ...counted('b'), count: null } as unknown as SearchCount;
			expect(countedQuery(nul.query)).toBe('a b');
			await expect(log.add('2026-11-20', [counted('a'), bad])).rejects.toThrow();
			expect(await log.perSearch(days, 10)).toEqual([]);
		});

		test('is forgotten in time', async () => {
			await log.add('2026-11-18', [counted('a')]);
			await log.add('2026-11-19', [counted('b'), counted('c')]);
			expect(await log.forget('2026-11-20')).toBe(3);
			await log.add('2026-11-20', [counted('d')]);
			expect(await log.forget('2026-11-20')).toBe(0);
			expect(await log.perSearch(days, 10)).toEqual([counted('d')]);
		});
	});

	test('the longest search that is counted has room in the key', async () => {
		const search = counted('𠮷'.repeat(80), 1, { filters: 'x'.repeat(1600), band: '10+' });
		await log.add('2026-11-20', [search]);
		expect(await log.perSearch(days, 1)).toEqual([search]);
	});

	test('many are added in one go, and by several at once without one lost', async () => {
		const many = Array.from({ length: 2500 }, (_, number) => counted(`q${number}`));
		await Promise.all([
			log.add('2026-11-20', many),
			databaseSearchLog(database).add('2026-11-20', [...many].reverse()),
		]);
		const all = await log.perSearch(days, 5000);
		expect(all).toHaveLength(2500);
		expect(all.every(({ count }) => count === 2)).toBe(true);
	});
});
