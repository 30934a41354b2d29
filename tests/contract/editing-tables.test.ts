import { sql, type Kysely } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import { onEveryEngine, openForTest } from '../support/databases';

const at = '2026-11-20T00:00:00.000Z';

onEveryEngine((engine) => {
	let database: Kysely<Tables>;
	beforeEach(async () => {
		database = await openForTest(await engine.url());
		const none = { owner_id: null, confirm_by: null, confirmed_on: null };
		await database
			.insertInto('program')
			.values({
				...{ id: 'apple', document: '{}', imported: '{}', state: 'published', number: 1 },
				...{ ...none, publish_at: null, end_at: null },
			})
			.execute();
		const revision = { program_id: 'apple', number: 1, document: '{}', at };
		await database.insertInto('revision').values(revision).execute();
		const subject = 'program/apple';
		await database.insertInto('audit').values({ at, deed: 'import', subject }).execute();
	});

	describe.each([
		['audit', 'deed', '(id, at, deed, subject)', "(1, 'x', 'x', 'x')", '(id)'],
		[
			'revision',
			'document',
			'(program_id, number, document, at)',
			"('apple', 1, 'x', 'x')",
			'(program_id, number)',
		],
	])('the rows of %s', (table, column, columns, values, key) => {
		const rows = async () => (await sql`select * from ${sql.table(table)}`.execute(database)).rows;
		const insert = `insert into ${table} ${columns} values ${values}`;

		test.each([
			`update ${table} set ${column} = 'x'`,
			`delete from ${table}`,
			`${insert} on conflict ${key} do update set ${column} = 'x'`,
			engine.name === 'SQLite'
				? insert.replace('insert', 'insert or replace')
				: `truncate ${table}`,
		])('refuse %s', async (statement) => {
			const before = await rows();
			expect(before).toHaveLength(1);
			await expect(sql.raw(statement).execute(database)).rejects.toThrow('is never changed');
			expect(await rows()).toEqual(before);
		});
	});

	test('audit lines are numbered in the order in which they were written', async () => {
		const deed = 'import' as const;
		const lines = Array.from({ length: 20 }, (_, line) => ({ at, deed, subject: `${line}` }));
		await database.insertInto('audit').values(lines).execute();
		const read = await database
			.selectFrom('audit')
			.select(['id', 'subject'])
			.orderBy('id')
			.execute();
		expect(read.map(({ id }) => id)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
		expect(read.slice(1).map(({ subject }) => subject)).toEqual(lines.map((line) => line.subject));
	});

	const draft = { document: '{}', base_number: 0, author_id: 'a', version: 1, updated_at: at };

	test.each<[string, () => Promise<unknown>]>([
		[
			'a draft of no program',
			() =>
				database
					.insertInto('draft')
					.values({ ...draft, program_id: 'nowhere', state: 'draft', note: null })
					.execute(),
		],
		['a state that there is not', () => sql`update program set state = 'lost'`.execute(database)],
		[
			'the end of a program that has revisions',
			() => database.deleteFrom('program').where('id', '=', 'apple').execute(),
		],
	])('%s is refused', async (_, write) => {
		await expect(write()).rejects.toThrow(/constraint/i);
	});

	test('text is put in order letter by letter', async () => {
		const names = ['a-b', 'ab', 'a_c', 'B', 'é', 'あ', '亜', 'a b'];
		await database
			.insertInto('setting')
			.values(names.map((name) => ({ name, value: '' })))
			.execute();
		const read = await database.selectFrom('setting').select('name').orderBy('name').execute();
		expect(read.map(({ name }) => name)).toEqual([...names].sort());
	});
});
