import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { sql } from 'kysely';
import { describe, expect, inject, test } from 'vitest';
import { DatabaseError } from '../../src/lib/server/adapters/db/database-error';
import { openDatabase } from '../../src/lib/server/adapters/db/open';
import { hasPostgres, onEveryEngine, openForTest, postgres } from '../support/databases';
import { password } from '../support/postgres-server';
import { folderForTest } from '../support/temporary-folder';

/** What a person reads when the database cannot be used. */
async function refusal(url: string): Promise<string> {
	const error: unknown = await openDatabase(url).catch((thrown: unknown) => thrown);
	if (!(error instanceof DatabaseError)) throw new Error(`not refused: ${inspect(error)}`);
	for (const secret of [password, encodeURIComponent(password), 'hush'])
		expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
	expect(error.message).not.toContain('\n');
	return error.message;
}

onEveryEngine((engine) => {
	test('counts and large numbers are numbers', async () => {
		const database = await openForTest(await engine.url());
		await database.insertInto('counter').values({ name: 'apple', value: 7 }).execute();
		const row = await database
			.selectFrom('counter')
			.select(({ fn }) => [
				fn.countAll().as('rows'),
				sql<number>`cast(${Number.MAX_SAFE_INTEGER} as bigint)`.as('large'),
				fn.max('value').as('value'),
			])
			.executeTakeFirstOrThrow();
		expect(row).toEqual({ rows: 1, large: Number.MAX_SAFE_INTEGER, value: 7 });
	});

	test('a number that JavaScript cannot hold is refused, not rounded', async () => {
		const database = await openForTest(await engine.url());
		const tooLarge = sql`select cast('9007199254740993' as bigint) as value`.execute(database);
		await expect(tooLarge).rejects.toThrow(RangeError);
	});
});

describe('a SQLite file', () => {
	test.each([
		['that is something else', (folder: string) => join(folder, 'letter.txt'), 'not a database'],
		['that is a folder', (folder: string) => folder, 'unable to open'],
	])('%s is refused in one line', async (_, place, reason) => {
		const folder = folderForTest('open');
		writeFileSync(join(folder, 'letter.txt'), 'Dear reader, '.repeat(100));
		const url = `sqlite:${place(folder)}`;
		expect(await refusal(url)).toMatch(new RegExp(`^${url} cannot be used: .*${reason}`));
	});

	test('and its folder are for nobody else to read', async () => {
		const folder = join(folderForTest('open'), 'new');
		const database = await openForTest(`sqlite:${join(folder, 'todoku.db')}`);
		await database.insertInto('counter').values({ name: 'apple', value: 7 }).execute();
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		const modes = readdirSync(folder).map((name) => [
			name,
			statSync(join(folder, name)).mode & 0o777,
		]);
		expect(modes.sort()).toEqual(
			['todoku.db', 'todoku.db-shm', 'todoku.db-wal'].map((name) => [name, 0o600]),
		);
	});

	test('where no folder can be made is refused at once', async () => {
		expect(await refusal('sqlite:/proc/todoku/todoku.db')).toContain('ENOENT');
	});
});

describe.skipIf(!hasPostgres())('a PostgreSQL database', () => {
	const changed = (change: (url: URL) => void): string => {
		const url = new URL(inject('postgres'));
		change(url);
		return url.href;
	};

	test('that does not exist is refused in one line', async () => {
		const line = await refusal(changed((url) => (url.pathname = '/nowhere')));
		expect(line).toMatch(/^postgres:\/\/todoku@127.0.0.1:\d+\/nowhere cannot be used: .*not exist/);
	});

	test.each([
		['in its place', (url: URL) => (url.password = 'hush')],
		['in the parameters', (url: URL) => (url.search = '?password=hush')],
		['that cannot be decoded', (url: URL) => (url.password = 'hush%zz')],
	])('with a wrong password %s is refused without it', async (_, change) => {
		expect(await refusal(changed(change))).toMatch(/cannot be used: .*password/);
	});

	test('on a server that is not there is refused at once', async () => {
		const line = await refusal(`postgres://todoku:hush@localhost:1/todoku`);
		expect(line).toMatch(/^postgres:\/\/todoku@localhost:1\/todoku cannot be used: .*ECONNREFUSED/);
	});

	test('with an encoding that knows no Japanese is refused', async () => {
		const utf8 = await openForTest(await postgres.url());
		await sql`create database latin encoding 'LATIN1' template template0`.execute(utf8);
		const line = await refusal(changed((url) => (url.pathname = '/latin')));
		expect(line).toContain('its encoding is LATIN1, not UTF8');
		await sql`drop database latin`.execute(utf8);
	});

	test('in which this user may make no tables is refused in one line', async () => {
		const url = await postgres.emptyUrl();
		const database = await openForTest(url);
		await sql`drop schema public cascade`.execute(database);
		expect(await refusal(url)).toContain('cannot be used: ');
	});

	test('gives up on a statement that takes too long', async () => {
		const url = new URL(await postgres.url());
		url.searchParams.set('statement_timeout', '200');
		const database = await openForTest(url.href);
		await expect(sql`select pg_sleep(5)`.execute(database)).rejects.toThrow('statement timeout');
		await expect(sql`select 1`.execute(database)).resolves.toBeDefined();
	});

	test('serves more askers than it has connections', async () => {
		const database = await openForTest(await postgres.url());
		const askers = Array.from({ length: 60 }, () => sql`select pg_sleep(0.01)`.execute(database));
		expect(await Promise.all(askers)).toHaveLength(60);
	});
});
