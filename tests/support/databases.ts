import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, inject, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/lib/server/adapters/db/open';
import { administer } from './postgres-administration';
import { template } from './postgres-shared';
import { folderForTest } from './temporary-folder';

type Database = Awaited<ReturnType<typeof openDatabase>>;

export interface TestEngine {
	name: string;
	/** The address of a database with empty tables, for the test that asks for it. */
	url(): Promise<string>;
	/** The address of one without any table. */
	emptyUrl(): Promise<string>;
}

/** A database on the PostgreSQL that all contract tests share: a copy of `original`. */
async function copyOnPostgres(original: string): Promise<string> {
	const shared = inject('postgres');
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	await administer(shared, `create database ${name} template ${original}`);
	onTestFinished(() => administer(shared, `drop database ${name} with (force)`));
	const url = new URL(shared);
	url.pathname = name;
	return url.href;
}

const newFile = () => Promise.resolve(`sqlite:${join(folderForTest('database'), 'new/todoku.db')}`);

export const sqlite: TestEngine = { name: 'SQLite', url: newFile, emptyUrl: newFile };

export const postgres: TestEngine = {
	name: 'PostgreSQL',
	url: () => copyOnPostgres(template),
	emptyUrl: () => copyOnPostgres('template1'),
};

export const hasPostgres = (): boolean => inject('postgres') !== '';

/** The same tests on every engine; where no PostgreSQL can be had, its own count as skipped. */
export function onEveryEngine(tests: (engine: TestEngine) => void): void {
	for (const engine of [sqlite, postgres])
		describe.skipIf(engine === postgres && !hasPostgres())(engine.name, () => tests(engine));
}

/** Opens a database until the end of the test. */
export async function openForTest(url: string): Promise<Database> {
	const database = await openDatabase(url);
	onTestFinished(() => database.destroy());
	return database;
}
