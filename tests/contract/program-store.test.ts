import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../src/lib/server/adapters/db/migrations';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import { openSqlite } from '../../src/lib/server/adapters/db/sqlite';
import { aProgram } from '../support/programs';
import { folderForTest } from '../support/temporary-folder';
import { refuseUnreadable } from '../support/unreadable';
import { programStoreSuite, type OpenedStore } from './program-store-suite';

async function openFile(file: string): Promise<OpenedStore> {
	const database = openSqlite(file);
	await migrate(database);
	return { store: databaseProgramStore(database, refuseUnreadable), database };
}

programStoreSuite('SQLite in memory', () => openFile(':memory:'));
programStoreSuite('SQLite in a file', () => openFile(join(folderForTest('store'), 'a/b/new.db')));

describe('a SQLite file', () => {
	let file: string;
	beforeEach(() => {
		file = join(folderForTest('store'), 'todoku.db');
	});

	async function opened(): Promise<OpenedStore> {
		const one = await openFile(file);
		onTestFinished(() => one.store.close());
		return one;
	}

	test('keeps all when it is closed and opened again', async () => {
		const program = aProgram({ id: 'apple' });
		const first = await openFile(file);
		await first.store.importPrograms([program]);
		const revision = await first.store.revision();
		await first.store.close();
		const { store } = await opened();
		expect(await store.all()).toEqual([program]);
		expect(await store.revision()).toBe(revision);
	});

	test('names a program that can no longer be read, and gives the others', async () => {
		const unreadable: string[] = [];
		const { database, store: writer } = await opened();
		await writer.importPrograms([aProgram({ id: 'apple' }), aProgram({ id: 'berry' })]);
		await database
			.updateTable('program')
			.set({ document: '{"id":"apple"}' })
			.where('id', '=', 'apple')
			.execute();
		const store = databaseProgramStore(database, (id) => unreadable.push(id));
		expect((await store.all()).map(({ id }) => id)).toEqual(['berry']);
		expect(unreadable).toEqual(['apple']);
	});

	test('shows one connection what another has written', async () => {
		const [reader, writer] = [await opened(), await opened()];
		await writer.store.importPrograms([aProgram({ id: 'apple' })]);
		expect(await reader.store.revision()).toBe(1);
		expect(await reader.store.all()).toHaveLength(1);
	});
});
