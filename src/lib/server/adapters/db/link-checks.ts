import type { Kysely, Selectable } from 'kysely';
import { linkReasons } from '../../../domain/links/finding';
import type { LinkCheck, LinkChecks } from '../../ports/link-checks';
import type { LinkCheckTable, Tables } from './tables';

function toCheck(row: Selectable<LinkCheckTable>): LinkCheck {
	const reason = linkReasons.find((code) => code === row.detail);
	return {
		url: row.url,
		state: row.state,
		...(row.status === null ? {} : { status: row.status }),
		...(reason ? { reason } : {}),
		...(row.moved_to === null ? {} : { movedTo: row.moved_to }),
		checkedAt: row.checked_at,
		since: row.since ?? row.checked_at,
	};
}

/** Findings in the table `link_check`, one row a link. */
export const databaseLinkChecks = (database: Kysely<Tables>): LinkChecks => ({
	async all() {
		const rows = await database.selectFrom('link_check').selectAll().orderBy('url').execute();
		return rows.map(toCheck);
	},
	async record(url, { state, status, reason, movedTo }, at) {
		const found = {
			...{ state, status: status ?? null, checked_at: at },
			...{ detail: reason ?? null, moved_to: movedTo ?? null },
		};
		await database
			.insertInto('link_check')
			.values({ url, ...found, since: at })
			.onConflict((conflict) =>
				conflict.column('url').doUpdateSet(({ eb, ref }) => ({
					...found,
					since: eb
						.case()
						.when('link_check.state', '=', state)
						.then(ref('link_check.since'))
						.else(at)
						.end(),
				})),
			)
			.execute();
	},
	async keepOnly(urls) {
		const rows = await database.selectFrom('link_check').select('url').execute();
		for (const { url } of rows)
			if (!urls.has(url)) await database.deleteFrom('link_check').where('url', '=', url).execute();
	},
});
