import { sql, type Kysely } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate, migratorOf } from '../../src/lib/server/adapters/db/migrations';
import { connect, openDatabase } from '../../src/lib/server/adapters/db/open';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import { onEveryEngine, openForTest } from '../support/databases';
import { helper, together } from '../support/processes';
import { aProgram } from '../support/programs';
import { refuseUnreadable } from '../support/unreadable';

const [apple, berry] = [aProgram({ id: 'apple' }), aProgram({ id: 'berry' })];
const edited = { ...berry, name: { ja: '担当が直した名前' } };

/** A database of the first version: one program as imported, one that somebody edited. */
async function fillAsBefore(database: Kysely<Tables>): Promise<void> {
	await migratorOf(database).migrateTo('001-catalogue');
	for (const [imported, document] of [
		[apple, apple],
		[berry, edited],
	])
		await sql`insert into program (id, document, imported)
			values (${document?.id}, ${JSON.stringify(document)}, ${JSON.stringify(imported)})`.execute(
			database,
		);
	await sql`insert into counter (name, value) values ('catalogue-revision', 5)`.execute(database);
}

onEveryEngine((engine) => {
	async function asBefore(): Promise<{ url: string; database: Kysely<Tables> }> {
		const url = await engine.emptyUrl();
		const database = await connect(url);
		onTestFinished(() => database.destroy());
		await fillAsBefore(database);
		return { url, database };
	}

	describe('a database of the first version', () => {
		test('keeps its programs, published, each with its first revision', async () => {
			const { database } = await asBefore();
			await migrate(database);
			const store = databaseProgramStore(database, refuseUnreadable);
			expect(await store.all()).toEqual([apple, edited]);
			expect(await store.revision()).toBe(5);
			const rows = await database.selectFrom('program').selectAll().orderBy('id').execute();
			expect(rows.map(({ state, number }) => [state, number])).toEqual([
				['published', 1],
				['published', 1],
			]);
			const revisions = await database
				.selectFrom('revision')
				.selectAll()
				.orderBy('program_id')
				.execute();
			expect(revisions).toMatchObject([
				{ program_id: 'apple', number: 1, document: JSON.stringify(apple), author_id: null },
				{ program_id: 'berry', number: 1, document: JSON.stringify(edited), author_id: null },
			]);
			expect(revisions[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
		});

		test('still knows what was edited', async () => {
			const { database } = await asBefore();
			await migrate(database);
			const store = databaseProgramStore(database, refuseUnreadable);
			const next = [apple, berry].map((program) => ({ ...program, name: { ja: '次の名前' } }));
			expect(await store.importPrograms(next)).toMatchObject({
				changed: ['apple'],
				kept: ['berry'],
			});
		});

		test('is brought up to date once, by whichever process comes first', async () => {
			const all = await Promise.all([1, 2, 3, 4].map(() => asBefore()));
			const urls = all.map(({ url }) => url);
			const problems = await together([1, 2, 3].map(() => helper('openNewDatabases', ...urls)));
			expect(problems).toEqual([[], [], []]);
			for (const { database } of all)
				expect(await database.selectFrom('revision').selectAll().execute()).toHaveLength(2);
		});

		test('stays as it was when a migration fails', async () => {
			const { url, database } = await asBefore();
			await sql`create table setting (surprise text)`.execute(database);
			await expect(openDatabase(url)).rejects.toThrow(/setting/);
			const { rows } = await sql`select id, document, imported from program`.execute(database);
			expect(rows).toHaveLength(2);
			await expect(sql`select * from revision`.execute(database)).rejects.toThrow();
			await sql`drop table setting`.execute(database);
			await openForTest(url);
			expect(await database.selectFrom('revision').selectAll().execute()).toHaveLength(2);
		});
	});

	test('is up to date once, and nothing is left to do', async () => {
		const database = await openForTest(await engine.emptyUrl());
		const { results } = await migratorOf(database).migrateToLatest();
		expect(results).toEqual([]);
	});
});
