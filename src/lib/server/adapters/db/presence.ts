import type { Kysely } from 'kysely';
import type { Presence } from '../../ports/presence';
import type { Tables } from './tables';

/** Who has a draft open, in the table `draft_presence`, one row a person and draft. */
export const databasePresence = (database: Kysely<Tables>): Presence => ({
	async note({ programId, personId, at, goneBefore }) {
		await database.deleteFrom('draft_presence').where('at', '<', goneBefore).execute();
		await database
			.insertInto('draft_presence')
			.values({ program_id: programId, person_id: personId, since: at, at })
			.onConflict((conflict) => conflict.columns(['program_id', 'person_id']).doUpdateSet({ at }))
			.execute();
	},
	async seenSince(programId, from) {
		const rows = await database
			.selectFrom('draft_presence')
			.select(['person_id', 'since'])
			.where('program_id', '=', programId)
			.where('at', '>=', from)
			.orderBy('since')
			.orderBy('person_id')
			.execute();
		return rows.map(({ person_id, since }) => ({ personId: person_id, since }));
	},
});
