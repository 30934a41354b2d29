import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { describe, inject, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/lib/server/adapters/db/open';
import { folderForTest } from './temporary-folder';

type Database = Awaited<ReturnType<typeof openDatabase>>;

export interface TestEngine {
	name: string;
	/** The address of an empty database, for the test that asks for it. */
	emptyUrl(): Promise<string>;
}

async function administer(url: string, statement: string): Promise<void> {
	const client = new pg.Client(url);
	await client.connect();
	await client.query(statement).finally(() => client.end());
}

/** An empty database on the PostgreSQL that all contract tests share. */
export async function emptyPostgres(): Promise<string> {
	const shared = inject('postgres');
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	await administer(shared, `create database ${name}`);
	onTestFinished(() => administer(shared, `drop database ${name} with (force)`));
	const url = new URL(shared);
	url.pathname = name;
	return url.href;
}

export const sqlite: TestEngine = {
	name: 'SQLite',
	emptyUrl: () => Promise.resolve(`sqlite:${join(folderForTest('database'), 'todoku.db')}`),
};

export const postgres: TestEngine = { name: 'PostgreSQL', emptyUrl: emptyPostgres };

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
