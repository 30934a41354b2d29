import { sql, type Kysely } from 'kysely';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import { aProgram } from './programs';
import { refuseUnreadable } from './unreadable';

export const at = '2026-11-20T00:00:00.000Z';
const odd = `'";--\\ 𠮷野家 👩‍🏭 ﾃﾞｼﾞﾀﾙ\n\t`;

/** Some rows in most tables, more than fit in one statement in some. */
export async function fill(database: Kysely<Tables>): Promise<void> {
	const programs = Array.from({ length: 450 }, (_, index) => aProgram({ id: `program-${index}` }));
	await databaseProgramStore(database, refuseUnreadable).importPrograms(programs);
	const insert = (table: string, values: object) =>
		sql`insert into ${sql.table(table)} (${sql.join(Object.keys(values).map((key) => sql.ref(key)))})
			values (${sql.join(Object.values(values))})`.execute(database);
	await insert('draft', {
		...{ program_id: 'program-7', document: '{}', base_number: 1, state: 'draft' },
		...{ author_id: 'a', version: 3, updated_at: at, note: odd },
	});
	await insert('draft_save', { program_id: 'program-7', version: 3, document: '{}' });
	const job = { kind: 'mail', payload: '{}', run_at: at, attempts: 2 };
	await insert('job', { ...job, state: 'failed', last_error: odd });
	await insert('attempt', { key_hash: 'k', window_start: at, count: 4 });
	for (const query of ['', '補助金', odd])
		await insert('search_count', {
			day: '2026-11-20',
			query,
			filters: '',
			results_band: '0',
			count: 1,
		});
	await insert('link_check', { url: 'https://example.jp', state: 'valid', checked_at: at });
	await insert('setting', { name: 'second-person', value: 'off' });
	const person = { id: 'p', name: odd, email: 'a@example.jp', emailVerified: 1, role: 'editor' };
	await insert('staff_member', { ...person, closed: 0, createdAt: at, updatedAt: at });
	const invitation = { token_hash: 't', email: 'a@example.jp', role: 'editor', expires_at: at };
	await insert('invitation', invitation);
	const update = { id: 'an-update', published_at: at, origin: 'calendar', document: odd };
	await insert('update_item', update);
	const drafted = { program_id: 'program-7', number: 1, at, type: 'new', text: odd };
	await insert('update_draft', { ...drafted, state: 'waiting' });
	await insert('calendar_entry', {
		...{ key: 'k', program_id: 'program-7', day: '2026-11-30', what: 'closes', stage: 'event' },
		...{ fiscal_year: 2026, changes: 2, changed_at: at, cancelled: 1 },
	});
}
