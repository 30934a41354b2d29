import type { Connection } from '../engine';
import { raiseRevision } from '../catalogue-revision';

export type Counters = { name: string; value: number }[];

export const readCounters = (database: Connection): Promise<Counters> =>
	database.selectFrom('counter').select(['name', 'value']).execute();

/**
 * Counters never go back: a page that was left open before could pass for one of a later draft, and
 * a process that runs would not notice that the catalogue is another.
 */
export async function keepCounting(database: Connection, before: Counters): Promise<void> {
	for (const { name, value } of before)
		await database
			.insertInto('counter')
			.values({ name, value })
			.onConflict((conflict) =>
				conflict.column('name').doUpdateSet({ value }).where('counter.value', '<', value),
			)
			.execute();
	if (before.length > 0) await raiseRevision(database);
}
