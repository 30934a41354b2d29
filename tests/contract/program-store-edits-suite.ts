import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { aProgram } from '../support/programs';
import { edit, revisionsOf, type OpenedStore } from './program-store-suite';

const apple = aProgram({ id: 'apple' });
const berry = aProgram({ id: 'berry' });
const renamed = (program: typeof apple, ja: string) => ({ ...program, name: { ja } });
const edited = renamed(apple, '担当が直した名前');

/** How a `ProgramStore` brings imports into programs that people have edited. */
export function programStoreEditsSuite(name: string, open: () => Promise<OpenedStore>): void {
	describe(`a program store with edits: ${name}`, () => {
		let current: OpenedStore;
		const opened = () => current;
		beforeEach(async () => {
			current = await open();
			const { store } = current;
			onTestFinished(() => store.close());
			await store.importPrograms([apple, berry]);
		});

		test('an import brings into an edited program what nobody has touched', async () => {
			const { store } = opened();
			await edit(opened(), edited);
			const next = { ...renamed(apple, apple.name.ja), aliases: ['りんご'] };
			expect(await store.planImport([next, berry])).toMatchObject({ merged: ['apple'] });
			expect(await store.all()).toEqual([edited, berry]);
			const report = await store.importPrograms([next, berry]);
			expect(report).toMatchObject({ merged: ['apple'], kept: [], conflicts: [], unchanged: 1 });
			expect(await store.all()).toEqual([{ ...edited, aliases: ['りんご'] }, berry]);
			expect((await revisionsOf(opened(), 'apple')).map(({ author_id }) => author_id)).toEqual([
				...[null, null],
			]);
			expect(await store.importPrograms([next, berry])).toMatchObject({ unchanged: 2, merged: [] });
		});

		test('what both have changed stays as people left it, and is told until it is decided', async () => {
			const { store } = opened();
			await edit(opened(), edited);
			const next = { ...renamed(apple, '取り込みの名前'), aliases: ['りんご'] };
			const fields = [
				{
					...{ path: ['name', 'ja'], base: apple.name.ja, mine: edited.name.ja },
					theirs: '取り込みの名前',
				},
			];
			const first = await store.importPrograms([next, berry]);
			expect(first).toMatchObject({ merged: ['apple'], conflicts: [{ id: 'apple', fields }] });
			expect(await store.all()).toEqual([{ ...edited, aliases: ['りんご'] }, berry]);
			const revision = await store.revision();
			const again = await store.importPrograms([next, berry]);
			expect(again).toMatchObject({
				merged: [],
				kept: ['apple'],
				conflicts: [{ id: 'apple', fields }],
			});
			expect(await store.revision()).toBe(revision);
		});

		test('what was exported after an edit is no news, and what comes next is held against it', async () => {
			const { store } = opened();
			await edit(opened(), edited);
			const written = (await store.documents()).map(({ document }) => document);
			expect(written).toEqual([edited, berry]);
			expect(await store.importPrograms([edited, berry])).toMatchObject({ unchanged: 2, kept: [] });
			const next = renamed(apple, '取り込みの名前');
			expect(await store.importPrograms([next, berry])).toMatchObject({ changed: ['apple'] });
		});

		test('the day of the last change is no conflict', async () => {
			const { store } = opened();
			await edit(opened(), { ...edited, updatedAt: '2026-11-21' });
			const next = { ...apple, aliases: ['りんご'], updatedAt: '2026-11-22' };
			expect(await store.importPrograms([next, berry])).toMatchObject({
				...{ merged: ['apple'], conflicts: [] },
			});
			expect((await store.all())[0]).toMatchObject({ updatedAt: '2026-11-22', name: edited.name });
		});
	});
}
