import { spawnSync } from 'node:child_process';
import {
	existsSync,
	readdirSync,
	readFileSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql, type Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { restoreBackup } from '../../src/lib/server/adapters/db/backup/restore-backup';
import { takeBackup } from '../../src/lib/server/adapters/db/backup/write-backup';
import { DatabaseError } from '../../src/lib/server/adapters/db/database-error';
import { migrationNames, migratorOf } from '../../src/lib/server/adapters/db/migrations';
import { connect } from '../../src/lib/server/adapters/db/open';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import { hasPostgres, onEveryEngine, openForTest, postgres, sqlite } from '../support/databases';
import { at, fill } from '../support/filled-site';
import { helper } from '../support/processes';
import { aProgram } from '../support/programs';
import { folderForTest } from '../support/temporary-folder';
import { refuseUnreadable } from '../support/unreadable';

type Row = Record<string, unknown>;

const notes = { version: '1.2.3', takenAt: at, secret: 'kept with it' };

async function backupOf(url: string, file = join(folderForTest('backup'), 'b.gz')) {
	const database = await openForTest(url);
	const tables = await takeBackup(database, { url, file, notes });
	return { file, tables };
}

async function restoreFrom(file: string, url: string, safetyFile?: string) {
	const database = await connect(url);
	const safetyCopy = safetyFile === undefined ? undefined : { file: safetyFile, notes };
	return restoreBackup(database, { url, file, safetyCopy }).finally(() => database.destroy());
}

async function refusal(work: Promise<unknown>): Promise<string> {
	const error: unknown = await work.catch((thrown: unknown) => thrown);
	if (!(error instanceof DatabaseError)) throw new Error(`not refused: ${String(error)}`);
	expect(error.message).not.toContain('\n');
	return error.message;
}

/** A value alike on both engines. */
const alike = (value: unknown): unknown => {
	if (value instanceof Date) return value.toISOString();
	return typeof value === 'boolean' ? Number(value) : value;
};

/** Every row of every table but the note of migrations, in an order of its own. */
async function contentsOf(url: string): Promise<Record<string, string[]>> {
	const database = await openForTest(url);
	const tables = await database.introspection.getTables();
	const contents: Record<string, string[]> = {};
	for (const { name, columns } of tables) {
		const { rows } = await sql<Row>`select * from ${sql.table(name)}`.execute(database);
		const names = columns.map((column) => column.name).sort();
		contents[name] = rows
			.map((row) => JSON.stringify(names.map((column) => alike(row[column]))))
			.sort();
	}
	return contents;
}

async function filledSite(engine: { url(): Promise<string> }): Promise<string> {
	const url = await engine.url();
	await fill(await openForTest(url));
	return url;
}

/** What a start of the site makes by itself. */
async function startedSite(engine: { url(): Promise<string> }): Promise<string> {
	const url = await engine.url();
	const store = databaseProgramStore(await openForTest(url), refuseUnreadable);
	await store.importPrograms([aProgram({ id: 'only-here' })]);
	return url;
}

const revisionOf = (database: Kysely<Tables>) =>
	databaseProgramStore(database, refuseUnreadable).revision();

onEveryEngine((engine) => {
	describe.each([sqlite, postgres])('restored into $name', (target) => {
		const possible = target === sqlite || hasPostgres();

		test.skipIf(!possible)('an empty place holds every row of every table', async () => {
			const from = await filledSite(engine);
			const { file, tables } = await backupOf(from);
			const to = await target.emptyUrl();
			const restored = await restoreFrom(file, to);
			const [before, after] = [await contentsOf(from), await contentsOf(to)];
			expect(after).toEqual(before);
			expect(Object.keys(before).sort()).toEqual(tables.map(({ name }) => name).sort());
			expect(restored.tables).toEqual(tables);
			expect(restored.head).toMatchObject({ takenAt: at, secret: 'kept with it' });
			for (const { name, rows } of tables) expect(before[name]).toHaveLength(rows);
			const filled = tables.filter(({ rows }) => rows > 0).map(({ name }) => name);
			expect(filled).toEqual(
				expect.arrayContaining(['program', 'revision', 'audit', 'draft', 'job', 'staff_member']),
			);
		});

		test.skipIf(!possible)('the site goes on where it was', async () => {
			const { file } = await backupOf(await filledSite(engine));
			const to = await target.emptyUrl();
			await restoreFrom(file, to);
			const database = await openForTest(to);
			const newest = () =>
				database
					.selectFrom('audit')
					.select('id')
					.orderBy('id', 'desc')
					.limit(1)
					.executeTakeFirstOrThrow();
			const before = await newest();
			const store = databaseProgramStore(database, refuseUnreadable);
			await store.importPrograms([aProgram({ id: 'program-0', name: { ja: '新しい名前' } })]);
			expect((await newest()).id).toBeGreaterThan(before.id);
			await expect(sql`update audit set deed = 'x'`.execute(database)).rejects.toThrow('never');
		});
	});

	test('a place that only the start of the site has filled counts as empty', async () => {
		const { file } = await backupOf(await filledSite(engine));
		const to = await startedSite(engine);
		const before = await revisionOf(await openForTest(to));
		const { safetyCopy } = await restoreFrom(file, to);
		expect(safetyCopy).toBeUndefined();
		const database = await openForTest(to);
		expect(
			await database.selectFrom('program').select('id').where('id', '=', 'only-here').execute(),
		).toEqual([]);
		// A process that runs on it sees that the catalogue is another.
		expect(await revisionOf(database)).toBeGreaterThan(before);
	});

	test('a site with edits is replaced only on demand, and kept', async () => {
		const first = await filledSite(engine);
		const { file } = await backupOf(first);
		const to = await startedSite(engine);
		const database = await openForTest(to);
		await sql`insert into audit (at, actor_id, deed, subject) values (${at}, 'hana', 'x', 'y')`.execute(
			database,
		);
		await sql`insert into counter (name, value) values ('draft-version', 900)`.execute(database);
		const before = await contentsOf(to);
		expect(await refusal(restoreFrom(file, to))).toContain('somebody has worked in it; --replace');
		expect(await contentsOf(to)).toEqual(before);
		const copy = join(folderForTest('copy'), 'before.gz');
		expect((await restoreFrom(file, to, copy)).safetyCopy).toBe(copy);
		const after = await contentsOf(to);
		const expected = { ...(await contentsOf(first)), counter: after['counter'] };
		expect(after).toEqual(expected);
		expect(after['counter']).toContain(JSON.stringify(['draft-version', 900]));
		const back = await engine.emptyUrl();
		await restoreFrom(copy, back);
		expect(await contentsOf(back)).toEqual(before);
	});

	test('what is written meanwhile is either in it whole, or not at all', async () => {
		const url = await filledSite(engine);
		const rounds = 300;
		const writer = helper('importAgainAndAgain', url, 'apple', String(rounds));
		await writer.ready;
		writer.go();
		const source = await openForTest(url);
		await expect
			.poll(() => revisionOf(source), { interval: 5, timeout: 20_000 })
			.toBeGreaterThan(20);
		const { file } = await backupOf(url);
		expect(await revisionOf(source), 'the writer was too quick').toBeLessThan(rounds + 1);
		const to = await engine.emptyUrl();
		await restoreFrom(file, to);
		const database = await openForTest(to);
		const revision = await revisionOf(database);
		const ofApple = sql<{ rows: number }>`
			select count(*) as rows from revision where program_id = 'apple'`;
		expect((await ofApple.execute(database)).rows).toEqual([{ rows: revision - 1 }]);
		expect(await writer.done).toHaveLength(rounds);
	});

	test('one of an older version is brought up to date', async () => {
		const old = await engine.emptyUrl();
		const database = await connect(old);
		await migratorOf(database).migrateTo('001-catalogue');
		const document = JSON.stringify(aProgram({ id: 'old' }));
		await sql`insert into program (id, document, imported) values ('old', ${document}, ${document})`.execute(
			database,
		);
		const file = join(folderForTest('backup'), 'old.gz');
		await takeBackup(database, { url: old, file, notes });
		await database.destroy();
		const to = await engine.emptyUrl();
		await restoreFrom(file, to);
		const store = databaseProgramStore(await openForTest(to), refuseUnreadable);
		expect((await store.all()).map(({ id }) => id)).toEqual(['old']);
	});

	describe('is refused, and changes nothing,', () => {
		/** A backup of which each line may be written anew. */
		async function changed(change: (lines: string[]) => string[]): Promise<string> {
			const { file } = await backupOf(await filledSite(engine));
			const lines = gunzipSync(readFileSync(file)).toString().split('\n');
			writeFileSync(file, gzipSync(change(lines).join('\n')));
			return file;
		}

		const expectRefused = async (file: string, reason: string) => {
			const to = await startedSite(engine);
			const before = await contentsOf(to);
			expect(await refusal(restoreFrom(file, to))).toContain(reason);
			expect(await contentsOf(to)).toEqual(before);
		};

		test('when it was cut off', async () => {
			const { file } = await backupOf(await filledSite(engine));
			truncateSync(file, statSync(file).size - 100);
			await expectRefused(file, 'cannot be used: unexpected end of file');
		});

		test('when one byte is another', async () => {
			const { file } = await backupOf(await filledSite(engine));
			const bytes = readFileSync(file);
			const middle = bytes.length >> 1;
			bytes[middle] = (bytes[middle] ?? 0) ^ 1;
			writeFileSync(file, bytes);
			await expectRefused(file, 'cannot be used: ');
		});

		test.each<[string, (lines: string[]) => string[], string]>([
			['a row is missing', (lines) => lines.filter((_, index) => index !== 9), 'not as it was'],
			[
				'a word is another',
				(lines) => lines.map((line) => line.replace('program-7', 'program-x')),
				'not as it was',
			],
			['its end is missing', (lines) => lines.slice(0, -2), 'its end is missing'],
			['it is something else', () => ['{"a":1}', '{}'], 'it is no backup'],
			['it is empty', () => [''], 'its end is missing'],
		])('when %s', async (_, change, reason) => {
			await expectRefused(await changed(change), reason);
		});

		test('when it is no packed file', async () => {
			const file = join(folderForTest('backup'), 'b.gz');
			writeFileSync(file, 'Dear reader');
			await expectRefused(file, 'cannot be used: incorrect header check');
		});

		test('when a later version wrote its file or its database', async () => {
			const { file } = await backupOf(await filledSite(engine));
			const newest = migrationNames.at(-1) ?? '';
			const lines = gunzipSync(readFileSync(file)).toString().split('\n');
			const { createHash } = await import('node:crypto');
			const head = (lines[0] ?? '').replace(newest, '999-later');
			const rest = [head, ...lines.slice(1, -2)];
			const sha256 = createHash('sha256')
				.update(`${rest.join('\n')}\n`)
				.digest('hex');
			const foot = JSON.stringify({ ...(JSON.parse(lines.at(-2) ?? '') as object), sha256 });
			writeFileSync(file, gzipSync(`${[...rest, foot].join('\n')}\n`));
			await expectRefused(file, 'written by a newer version of the program: update it first');
			const next = (lines[0] ?? '').replace('"formatVersion":1', '"formatVersion":2');
			writeFileSync(file, gzipSync(`${[next, ...lines.slice(1)].join('\n')}`));
			await expectRefused(file, 'cannot be used: it was written by a newer version');
		});

		test('where somebody else keeps something', async () => {
			const { file } = await backupOf(await filledSite(engine));
			const to = await engine.emptyUrl();
			const database = await connect(to);
			await sql`create table letters (text text)`.execute(database);
			await sql`insert into letters values ('Dear reader')`.execute(database);
			const order = { url: to, file, safetyCopy: undefined };
			expect(await refusal(restoreBackup(database, order))).toContain('it is not empty');
			await database.destroy();
		});
	});

	test('a backup never takes the place of a file, and is for nobody else to read', async () => {
		const url = await filledSite(engine);
		const { file } = await backupOf(url);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		const before = readFileSync(file);
		expect(await refusal(backupOf(url, file))).toContain('is there already');
		expect(readFileSync(file).equals(before)).toBe(true);
		expect(readdirSync(dirname(file))).toEqual(['b.gz']);
	});
});

test('what a process that was killed has begun is taken away by the next backup', async () => {
	const folder = folderForTest('backup');
	const { pid } = spawnSync(process.execPath, ['-e', '']);
	writeFileSync(join(folder, `.b.gz.${pid}.part`), 'half');
	writeFileSync(join(folder, `.c.gz.${process.ppid}.part`), 'of one that lives');
	await backupOf(await filledSite(sqlite), join(folder, 'b.gz'));
	expect(existsSync(join(folder, 'b.gz'))).toBe(true);
	expect(readdirSync(folder).sort()).toEqual([`.c.gz.${process.ppid}.part`, 'b.gz']);
});
