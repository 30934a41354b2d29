import type { Kysely } from 'kysely';
import {
	defaultOf,
	isSettingValue,
	type SettingName,
	type SettingValue,
} from '../../../domain/editing/settings';
import type { Settings } from '../../ports/settings';
import type { Connection } from './engine';
import type { Tables } from './tables';
import { oneAtATime } from './transaction';

async function read<Name extends SettingName>(
	database: Connection,
	name: Name,
): Promise<SettingValue<Name>> {
	const row = await database
		.selectFrom('setting')
		.select('value')
		.where('name', '=', name)
		.executeTakeFirst();
	return row && isSettingValue(name, row.value) ? row.value : defaultOf(name);
}

/** What the city has decided, in the table `setting`. */
export const databaseSettings = (database: Kysely<Tables>): Settings => ({
	read: (name) => read(database, name),
	write: (name, value, { actorId, at }) =>
		oneAtATime(database, async (transaction) => {
			const before = await read(transaction, name);
			if (before === value) return;
			await transaction
				.insertInto('setting')
				.values({ name, value })
				.onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
				.execute();
			const detail = JSON.stringify({ before, after: value });
			const subject = `setting/${name}`;
			await transaction
				.insertInto('audit')
				.values({ at, actor_id: actorId, deed: 'change-settings', subject, detail })
				.execute();
		}),
});
