import { z } from 'zod';
import type { Kysely } from 'kysely';
import type { LastBackup } from '../../ports/upkeep';
import type { Tables } from './tables';

const name = 'last-backup';
const noteSchema = z.object({ at: z.string(), file: z.string(), bytes: z.number() });

/** Notes that a backup was taken, so that health can tell how old it is. */
export async function noteBackup(database: Kysely<Tables>, backup: LastBackup): Promise<void> {
	const value = JSON.stringify(backup);
	await database
		.insertInto('setting')
		.values({ name, value })
		.onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
		.execute();
}

export async function readLastBackup(database: Kysely<Tables>): Promise<LastBackup | undefined> {
	const row = await database
		.selectFrom('setting')
		.select('value')
		.where('name', '=', name)
		.executeTakeFirst();
	return row && noteSchema.parse(JSON.parse(row.value));
}
