import type { Kysely } from 'kysely';
import type { DeedLog } from '../../ports/deed-log';
import type { Tables } from './tables';

/** What was done to accounts, in the same trail as what was done to programs. */
export const databaseDeedLog = (
	database: Kysely<Tables>,
	now: () => Date = () => new Date(),
): DeedLog => ({
	async add({ actorId, deed, subject, detail }) {
		await database
			.insertInto('audit')
			.values({
				at: now().toISOString(),
				actor_id: actorId ?? null,
				deed,
				subject,
				detail: JSON.stringify(detail),
			})
			.execute();
	},
});
