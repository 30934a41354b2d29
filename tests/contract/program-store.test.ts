import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/adapters/db/open';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import { onEveryEngine } from '../support/databases';
import { aProgram } from '../support/programs';
import { refuseUnreadable } from '../support/unreadable';
import { programStoreEditsSuite } from './program-store-edits-suite';
import { programStoreSuite, type OpenedStore } from './program-store-suite';

async function openAt(url: string): Promise<OpenedStore> {
	const database = await openDatabase(url);
	return { store: databaseProgramStore(database, refuseUnreadable), database };
}

programStoreSuite('SQLite in memory', () => openAt('sqlite::memory:'));
programStoreEditsSuite('SQLite in memory', () => openAt('sqlite::memory:'));

onEveryEngine((engine) => {
	programStoreSuite(engine.name, async () => openAt(await engine.url()));
	programStoreEditsSuite(engine.name, async () => openAt(await engine.url()));

	describe('a database that stays', () => {
		let url: string;
		beforeEach(async () => {
			url = await engine.url();
		});

		async function opened(): Promise<OpenedStore> {
			const one = await openAt(url);
			onTestFinished(() => one.store.close());
			return one;
		}

		test('keeps all when it is closed and opened again', async () => {
			const program = aProgram({ id: 'apple' });
			const first = await openAt(url);
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
});
