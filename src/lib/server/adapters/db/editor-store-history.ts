import type { Kysely } from 'kysely';
import type { EditorStore } from '../../ports/editor-store';
import { readObject, toAuditLine, toRevision } from './editor-store-rows';
import type { Tables } from './tables';

/** What was published, and who did what. */
export const history = (
	database: Kysely<Tables>,
): Pick<EditorStore, 'revisions' | 'revision' | 'audit'> => ({
	async revisions(id) {
		const rows = await database
			.selectFrom('revision')
			.select(['program_id', 'number', 'author_id', 'publisher_id', 'at', 'because'])
			.where('program_id', '=', id)
			.orderBy('number', 'desc')
			.execute();
		return rows.map(toRevision);
	},
	async revision(id, number) {
		const row = await database
			.selectFrom('revision')
			.selectAll()
			.where('program_id', '=', id)
			.where('number', '=', number)
			.executeTakeFirst();
		return row && { ...toRevision(row), document: readObject(row.document) };
	},
	async audit({ subject, actorId, deed, from, until }, { before, limit }) {
		let query = database
			.selectFrom('audit')
			.selectAll()
			.orderBy('id', 'desc')
			.limit(limit + 1);
		if (subject !== undefined) query = query.where('subject', '=', subject);
		if (actorId !== undefined) query = query.where('actor_id', '=', actorId);
		if (deed !== undefined) query = query.where('deed', '=', deed);
		if (from !== undefined) query = query.where('at', '>=', from);
		if (until !== undefined) query = query.where('at', '<', until);
		if (before !== undefined) query = query.where('id', '<', before);
		const rows = await query.execute();
		const lines = rows.slice(0, limit).map(toAuditLine);
		return { lines, next: rows.length > limit ? lines.at(-1)?.id : undefined };
	},
});
