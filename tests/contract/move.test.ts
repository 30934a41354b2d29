import { sql, type Kysely } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { DatabaseError } from '../../src/lib/server/adapters/db/database-error';
import { migratorOf } from '../../src/lib/server/adapters/db/migrations';
import { moveDatabase } from '../../src/lib/server/adapters/db/move/move-database';
import { connect } from '../../src/lib/server/adapters/db/open';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import { at, fill } from '../support/filled-site';
import { hasPostgres, openForTest, postgres, sqlite } from '../support/databases';
import { helper } from '../support/processes';
import { aProgram } from '../support/programs';
import { refuseUnreadable } from '../support/unreadable';

const countRows = async (database: Kysely<Tables>, table: string): Promise<number> => {
	const { rows } = await sql<{ rows: number }>`
		select count(*) as rows from ${sql.table(table)}`.execute(database);
	return rows[0]?.rows ?? 0;
};

describe.skipIf(!hasPostgres())('moving a site from SQLite to PostgreSQL', () => {
	let from: string;
	let to: string;
	let source: Kysely<Tables>;
	beforeEach(async () => {
		[from, to] = [await sqlite.url(), await postgres.emptyUrl()];
		source = await openForTest(from);
	});

	const refusal = async (url = from): Promise<string> => {
		const error: unknown = await moveDatabase(url, to).catch((thrown: unknown) => thrown);
		if (!(error instanceof DatabaseError)) throw new Error(`not refused: ${String(error)}`);
		expect(error.message).not.toContain('\n');
		expect(error.message).not.toContain(new URL(to).password);
		return error.message;
	};

	/** Nothing of the source is there: it may be tried again. */
	const expectNothing = async (): Promise<void> => {
		const target = await openForTest(to);
		for (const table of ['program', 'revision', 'audit', 'counter'])
			expect(await countRows(target, table)).toBe(0);
	};

	test('every row of every table arrives, counted and compared', async () => {
		await fill(source);
		const moved = await moveDatabase(from, to);
		const target = await openForTest(to);
		const tables = await source.introspection.getTables();
		expect(moved.map(({ name }) => name).sort()).toEqual(tables.map(({ name }) => name).sort());
		const filled = moved.filter(({ rows }) => rows > 0).map(({ name }) => name);
		expect(filled).toEqual(
			expect.arrayContaining(['program', 'revision', 'audit', 'draft', 'job']),
		);
		for (const { name, rows, hash } of moved) {
			expect(rows).toBe(await countRows(source, name));
			expect(hash).toMatch(/^[0-9a-f]{64}$/);
			// The library for accounts has truth values and instants; see below.
			if (name.startsWith('staff_')) continue;
			const all = sql`select * from ${sql.table(name)} order by 1, 2`;
			expect((await all.execute(target)).rows).toEqual((await all.execute(source)).rows);
		}
	});

	test('the site goes on where it was', async () => {
		await fill(source);
		await moveDatabase(from, to);
		const target = await openForTest(to);
		const before = await target.selectFrom('audit').select('id').orderBy('id', 'desc').execute();
		const [old, store] = [source, target].map((one) => databaseProgramStore(one, refuseUnreadable));
		expect(await store?.all()).toEqual(await old?.all());
		expect(await store?.revision()).toBe(await old?.revision());
		await store?.importPrograms([aProgram({ id: 'program-0', name: { ja: '新しい名前' } })]);
		const after = await target.selectFrom('audit').select('id').orderBy('id', 'desc').execute();
		expect(after.at(-before.length - 1)?.id).toBe((before[0]?.id ?? 0) + 1);
	});

	test('the same rows have the same hash, and others another', async () => {
		await source.insertInto('setting').values({ name: 'a', value: 'x' }).execute();
		const hashOf = (moved: Awaited<ReturnType<typeof moveDatabase>>) =>
			moved.find(({ name }) => name === 'setting')?.hash;
		const first = hashOf(await moveDatabase(from, to));
		expect(hashOf(await moveDatabase(from, await postgres.url()))).toBe(first);
		await source.updateTable('setting').set({ value: 'y' }).execute();
		expect(hashOf(await moveDatabase(from, await postgres.url()))).not.toBe(first);
	});

	test('truth values and instants of other tables become those of PostgreSQL', async () => {
		await sql`create table account (id text primary key, "isActive" integer, "createdAt" text,
			"userId" text references "user")`.execute(source);
		await sql`create table "user" (id text primary key)`.execute(source);
		await sql`insert into "user" values ('u')`.execute(source);
		await sql`insert into account values ('a', 1, ${at}, 'u'), ('b', 0, null, null)`.execute(
			source,
		);
		const target = await openForTest(to);
		await sql`create table "user" (id text primary key)`.execute(target);
		await sql`create table account (id text primary key, "isActive" boolean,
			"createdAt" timestamptz, "userId" text references "user")`.execute(target);
		await moveDatabase(from, to);
		expect((await sql`select * from account order by id`.execute(target)).rows).toEqual([
			{ id: 'a', isActive: true, createdAt: new Date(at), userId: 'u' },
			{ id: 'b', isActive: false, createdAt: null, userId: null },
		]);
	});

	describe('is refused, and changes nothing,', () => {
		beforeEach(() => fill(source));

		test('where there is something already', async () => {
			const target = await openForTest(to);
			await target.insertInto('setting').values({ name: 'a', value: 'x' }).execute();
			expect(await refusal()).toMatch(/was not filled: it is not empty: .* setting$/);
			await expectNothing();
		});

		test('where somebody else keeps something', async () => {
			const target = await connect(to);
			await sql`create table letters as select 'Dear reader' as text`.execute(target);
			expect(await refusal()).toMatch(/it is not empty: .* letters$/);
			const { rows } = await sql`select to_regclass('program') as program`.execute(target);
			expect(rows).toEqual([{ program: null }]);
			await target.destroy();
		});

		test('twice', async () => {
			await moveDatabase(from, to);
			expect(await refusal()).toContain('it is not empty');
		});

		test('from a database of another version', async () => {
			const old = await sqlite.emptyUrl();
			const database = await connect(old);
			await migratorOf(database).migrateTo('001-catalogue');
			await database.destroy();
			expect(await refusal(old)).toContain('of another version: start the site on it once');
			await expectNothing();
		});

		test.each([
			['a file that is not there', async () => `${await sqlite.url()}.lost`, 'is not there'],
			['PostgreSQL', () => postgres.url(), 'is no SQLite file'],
		])('from %s', async (_, place, reason) => {
			expect(await refusal(await place())).toContain(reason);
			await expectNothing();
		});

		test('with a text that PostgreSQL cannot hold, naming its table', async () => {
			// The site itself leaves it out.
			await sql`insert into setting values ('nul', 'a' || char(0) || 'b')`.execute(source);
			expect(await refusal()).toContain('was not filled: setting: not all rows have arrived');
			await expectNothing();
		});

		test('with a table that is not there', async () => {
			await sql`create table surplus (id text primary key)`.execute(source);
			expect(await refusal()).toContain('it has no table surplus');
			await expectNothing();
		});

		test.each([
			[
				'arrive otherwise',
				"new.value = 'on'; return new;",
				'not all rows have arrived as they were',
			],
			['do not arrive', 'return null;', '0 of 1 rows have arrived'],
		])('when rows %s', async (_, action, reason) => {
			const target = await openForTest(to);
			const body = sql.lit(`begin ${action} end`);
			await sql`create function spoil() returns trigger language plpgsql as ${body}`.execute(
				target,
			);
			await sql`create trigger spoil before insert on setting for each row
				execute function spoil()`.execute(target);
			expect(await refusal()).toContain(`setting: ${reason}`);
			await expectNothing();
		});
	});

	test('what is written meanwhile is either in it whole, or not at all', async () => {
		await fill(source);
		const rounds = 400;
		const writer = helper('importAgainAndAgain', from, 'apple', String(rounds));
		await writer.ready;
		writer.go();
		const store = databaseProgramStore(source, refuseUnreadable);
		const isAt = async (revision: number) => (await store.revision()) >= revision;
		await expect.poll(() => isAt(20), { interval: 5, timeout: 20_000 }).toBe(true);
		await moveDatabase(from, to);
		expect(await isAt(rounds + 1), 'the writer was too quick for this test').toBe(false);
		const target = await openForTest(to);
		const moved = databaseProgramStore(target, refuseUnreadable);
		const revision = await moved.revision();
		const apple = (await moved.all()).find(({ id }) => id === 'apple');
		expect(apple?.name.ja).toBe(`apple ${revision - 1}`);
		const ofApple = sql`select count(*) as rows from revision where program_id = 'apple'`;
		expect((await ofApple.execute(target)).rows).toEqual([{ rows: revision - 1 }]);
		const lines = sql`select count(*) as rows from audit where subject = 'program/apple'`;
		expect((await lines.execute(target)).rows).toEqual([{ rows: revision - 1 }]);
		expect(await writer.done).toHaveLength(rounds);
	});
});
