import type { Kysely } from 'kysely';
import { resultsBands, type ResultsBand } from '../../../domain/searches/counted-search';
import type { Days, SearchCount, SearchLog } from '../../ports/search-log';
import type { Tables } from './tables';

/** SQLite takes 32,766 values in one statement, PostgreSQL 65,535. */
const rowsAtOnce = 500;

const keyOf = ({ query, filters, band }: SearchCount) => `${query}\n${filters}\n${band}`;

/** In one order for all, so that processes that write at once never wait for each other in a ring. */
const inOrder = (counts: readonly SearchCount[]): SearchCount[] =>
	[...counts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const bandFrom = (text: string): ResultsBand =>
	resultsBands.find((band) => band === text) ?? resultsBands[0];

const within = (database: Kysely<Tables>, { from, to }: Days) =>
	database.selectFrom('search_count').where('day', '>=', from).where('day', '<=', to);

/** Searches in the table `search_count`, one row a day, search and number of results. */
export const databaseSearchLog = (database: Kysely<Tables>): SearchLog => ({
	add: (day, counts) =>
		database.transaction().execute(async (transaction) => {
			const rows = inOrder(counts).map(({ query, filters, band, count }) => ({
				...{ day, query, filters, results_band: band, count },
			}));
			for (let start = 0; start < rows.length; start += rowsAtOnce)
				await transaction
					.insertInto('search_count')
					.values(rows.slice(start, start + rowsAtOnce))
					.onConflict((conflict) =>
						conflict
							.columns(['day', 'query', 'filters', 'results_band'])
							.doUpdateSet(({ eb, ref }) => ({
								count: eb('search_count.count', '+', ref('excluded.count')),
							})),
					)
					.execute();
		}),
	async perDay(days) {
		const rows = await within(database, days)
			.select(({ fn }) => ['day', 'results_band', fn.sum('count').as('count')])
			.groupBy(['day', 'results_band'])
			.orderBy('day')
			.orderBy('results_band')
			.execute();
		return rows.map(({ day, results_band, count }) => ({
			...{ day, band: bandFrom(results_band), count: Number(count) },
		}));
	},
	async perSearch(days, limit) {
		const rows = await within(database, days)
			.select(({ fn }) => ['query', 'filters', 'results_band', fn.sum('count').as('count')])
			.groupBy(['query', 'filters', 'results_band'])
			.orderBy('count', 'desc')
			.orderBy('query')
			.orderBy('filters')
			.orderBy('results_band')
			.limit(limit)
			.execute();
		return rows.map(({ query, filters, results_band, count }) => ({
			...{ query, filters, band: bandFrom(results_band), count: Number(count) },
		}));
	},
	async forget(before) {
		const { numDeletedRows } = await database
			.deleteFrom('search_count')
			.where('day', '<', before)
			.executeTakeFirst();
		return Number(numDeletedRows);
	},
});
