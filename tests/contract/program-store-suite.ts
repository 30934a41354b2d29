import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Program } from '../../src/lib/domain/program/program';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import type { ProgramStore } from '../../src/lib/server/ports/program-store';
import { aProgram } from '../support/programs';

export interface OpenedStore {
	store: ProgramStore;
	/** The same data from below, to edit a program as a person would. */
	database: Kysely<Tables>;
}

const [apple, berry, cherry] = ['apple', 'berry', 'cherry'].map((id) => aProgram({ id })) as [
	Program,
	Program,
	Program,
];
const renamed = (program: Program, ja: string): Program => ({ ...program, name: { ja } });

/** A program that cannot be written down. */
const unwritable: Program = Object.assign(aProgram({ id: 'damson' }), {
	toJSON: () => {
		throw new Error('out of ink');
	},
});

export async function edit({ database }: OpenedStore, program: Program): Promise<void> {
	await database
		.updateTable('program')
		.set({ document: JSON.stringify(program) })
		.where('id', '=', program.id)
		.execute();
}

/** What every `ProgramStore` keeps to. */
export function programStoreSuite(name: string, open: () => Promise<OpenedStore>): void {
	describe(`a program store: ${name}`, () => {
		let opened: OpenedStore;
		let store: ProgramStore;
		beforeEach(async () => {
			opened = await open();
			store = opened.store;
			const { close } = store;
			onTestFinished(() => close());
		});

		test('is empty at first', async () => {
			expect(await store.all()).toEqual([]);
			expect(await store.revision()).toBe(0);
		});

		test('gives back what was imported, in the order of ids', async () => {
			const report = await store.importPrograms([cherry, apple, berry]);
			expect(report).toEqual({
				added: ['cherry', 'apple', 'berry'],
				changed: [],
				removed: [],
				unchanged: 0,
				merged: [],
				kept: [],
				conflicts: [],
			});
			expect(await store.all()).toEqual([apple, berry, cherry]);
		});

		test('keeps every kind of character', async () => {
			const odd = renamed(apple, `'";--\\ \u2028 𠮷野家 👩‍🏭 ﾃﾞｼﾞﾀﾙ\n`);
			await store.importPrograms([odd]);
			expect((await store.all())[0]?.name).toEqual({ ja: odd.name.ja.trim() });
		});

		test('adds, changes and removes what the import says', async () => {
			await store.importPrograms([apple, berry]);
			const changed = renamed(berry, '変わった名前');
			const report = await store.importPrograms([changed, cherry]);
			expect(report).toEqual({
				added: ['cherry'],
				changed: ['berry'],
				removed: ['apple'],
				unchanged: 0,
				merged: [],
				kept: [],
				conflicts: [],
			});
			expect(await store.all()).toEqual([changed, cherry]);
		});

		test('counts what is as it was, and writes nothing', async () => {
			await store.importPrograms([apple, berry]);
			const revision = await store.revision();
			const report = await store.importPrograms([berry, apple]);
			expect(report).toMatchObject({ added: [], changed: [], removed: [], unchanged: 2 });
			expect(await store.revision()).toBe(revision);
		});

		test('leaves alone what the import could not read', async () => {
			await store.importPrograms([apple, berry]);
			const before = await store.revision();
			expect(await store.importPrograms([berry], ['apple'])).toMatchObject({ removed: [] });
			expect(await store.all()).toEqual([apple, berry]);
			expect(await store.revision()).toBe(before);
		});

		test.each<[string, Program[]]>([
			['one is added', [apple, berry, cherry]],
			['one is changed', [renamed(apple, '別の名前'), berry]],
			['one is removed', [apple]],
		])('its revision grows when %s', async (_, programs) => {
			await store.importPrograms([apple, berry]);
			const before = await store.revision();
			await store.importPrograms(programs);
			expect(await store.revision()).toBeGreaterThan(before);
		});

		describe('edited by people', () => editedPrograms(() => opened));
		describe('withdrawn', () => withdrawnPrograms(() => opened));
		describe('what is kept of an import', () => historyOfImports(() => opened));
		describe('all or nothing', () => wholeImports(() => opened));
	});
}

function editedPrograms(opened: () => OpenedStore): void {
	const edited = renamed(apple, '担当が直した名前');
	beforeEach(async () => {
		await opened().store.importPrograms([apple, berry]);
	});

	test('an edited program outlives an import that has something else', async () => {
		const { store } = opened();
		await edit(opened(), edited);
		const report = await store.importPrograms([renamed(apple, '取り込みの名前'), berry]);
		expect(report).toMatchObject({ changed: [], kept: ['apple'], unchanged: 1 });
		expect(await store.all()).toEqual([edited, berry]);
	});

	test('an edited program outlives an import without it', async () => {
		const { store } = opened();
		await edit(opened(), edited);
		expect(await store.importPrograms([berry])).toMatchObject({ removed: [] });
		expect(await store.all()).toEqual([edited, berry]);
	});

	test('an edited program is no conflict while the import stays as it was', async () => {
		const { store } = opened();
		await edit(opened(), edited);
		expect(await store.importPrograms([apple, berry])).toMatchObject({ kept: [], unchanged: 2 });
		expect(await store.all()).toEqual([edited, berry]);
	});

	test('an edit that was taken back is no edit', async () => {
		const { store } = opened();
		await edit(opened(), edited);
		await edit(opened(), apple);
		const next = renamed(apple, '取り込みの名前');
		expect(await store.importPrograms([next, berry])).toMatchObject({ changed: ['apple'] });
		expect(await store.all()).toEqual([next, berry]);
	});
}

async function setState({ database }: OpenedStore, id: string, state: 'draft' | 'withdrawn') {
	await database.updateTable('program').set({ state }).where('id', '=', id).execute();
}

function withdrawnPrograms(opened: () => OpenedStore): void {
	beforeEach(async () => {
		await opened().store.importPrograms([apple, berry]);
	});

	test('what staff withdrew stays so, whatever the import says', async () => {
		const { store } = opened();
		await setState(opened(), 'apple', 'withdrawn');
		expect(await store.all()).toEqual([berry]);
		expect(await store.importPrograms([apple, berry])).toMatchObject({ unchanged: 2 });
		const next = renamed(apple, '次の名前');
		expect(await store.importPrograms([next, berry])).toMatchObject({ kept: ['apple'] });
		expect(await store.importPrograms([berry])).toMatchObject({ removed: [] });
		expect(await store.all()).toEqual([berry]);
	});

	test('what an import took away comes back with one that has it', async () => {
		const { store } = opened();
		expect(await store.importPrograms([berry])).toMatchObject({ removed: ['apple'] });
		expect(await store.importPrograms([berry])).toMatchObject({ removed: [], unchanged: 1 });
		expect(await store.importPrograms([apple, berry])).toMatchObject({ added: ['apple'] });
		expect(await store.all()).toEqual([apple, berry]);
		expect((await revisionsOf(opened(), 'apple')).map(({ number }) => number)).toEqual([1, 2]);
	});

	test('a program that staff are writing is not for the public, nor for the import', async () => {
		const { store, database } = opened();
		await database
			.updateTable('program')
			.set({ state: 'draft', document: null, imported: null, number: 0 })
			.where('id', '=', 'apple')
			.execute();
		expect(await store.all()).toEqual([berry]);
		expect(await store.importPrograms([apple, berry])).toMatchObject({ kept: ['apple'] });
		expect(await store.importPrograms([berry])).toMatchObject({ removed: [] });
		expect(await store.all()).toEqual([berry]);
	});

	test('a program that staff made and withdrew is not brought back by an import', async () => {
		const { store, database } = opened();
		const own = { program_id: 'apple', number: 2, document: '{}', author_id: 'a', at: '2026' };
		await database.insertInto('revision').values(own).execute();
		await database
			.updateTable('program')
			.set({ state: 'withdrawn', document: '{}', imported: null, number: 2 })
			.where('id', '=', 'apple')
			.execute();
		expect(await store.importPrograms([apple, berry])).toMatchObject({ kept: ['apple'] });
		expect(await store.all()).toEqual([berry]);
	});
}

export const revisionsOf = ({ database }: OpenedStore, id: string) =>
	database
		.selectFrom('revision')
		.selectAll()
		.where('program_id', '=', id)
		.orderBy('number')
		.execute();

function historyOfImports(opened: () => OpenedStore): void {
	const auditOf = async (id: string) => {
		const rows = await opened()
			.database.selectFrom('audit')
			.selectAll()
			.where('subject', '=', `program/${id}`)
			.orderBy('id')
			.execute();
		return rows.map(({ actor_id, deed, detail }) => [
			actor_id,
			deed,
			JSON.parse(detail ?? '') as unknown,
		]);
	};

	test('each change is a revision, and a line of the audit by nobody', async () => {
		const { store } = opened();
		await store.importPrograms([apple, berry]);
		const changed = renamed(berry, '変わった名前');
		await store.importPrograms([changed]);
		await store.importPrograms([changed]);
		expect(await revisionsOf(opened(), 'berry')).toMatchObject([
			{ number: 1, document: JSON.stringify(berry), author_id: null, publisher_id: null },
			{ number: 2, document: JSON.stringify(changed), author_id: null, publisher_id: null },
		]);
		expect(await auditOf('berry')).toEqual([
			[null, 'import', { verdict: 'added', number: 1 }],
			[null, 'import', { verdict: 'changed', number: 2 }],
		]);
		expect(await revisionsOf(opened(), 'apple')).toHaveLength(1);
		expect(await auditOf('apple')).toEqual([
			[null, 'import', { verdict: 'added', number: 1 }],
			[null, 'import', { verdict: 'removed' }],
		]);
	});

	test('what an import changes keeps its owner, and when it was confirmed', async () => {
		const { store, database } = opened();
		await store.importPrograms([apple]);
		const kept = { owner_id: 'o', confirm_by: '2027-04-01', confirmed_on: '2026-04-01' };
		await database.updateTable('program').set(kept).execute();
		await store.importPrograms([renamed(apple, '次の名前')]);
		const row = await database.selectFrom('program').selectAll().executeTakeFirst();
		expect(row).toMatchObject({ ...kept, number: 2, state: 'published' });
	});

	test('more programs than fit in one statement are all there', async () => {
		const { store } = opened();
		const many = Array.from({ length: 250 }, (_, index) => aProgram({ id: `program-${index}` }));
		expect((await store.importPrograms(many)).added).toHaveLength(250);
		expect(await store.all()).toHaveLength(250);
		expect((await store.importPrograms([])).removed).toHaveLength(250);
		expect(await store.all()).toEqual([]);
	});
}

function wholeImports(opened: () => OpenedStore): void {
	const store = () => opened().store;

	test('an import that fails in the middle has changed nothing', async () => {
		await store().importPrograms([apple, berry]);
		const before = await store().revision();
		const half = [renamed(apple, '半分だけ'), cherry, unwritable];
		await expect(store().importPrograms(half)).rejects.toThrow('out of ink');
		expect(await store().all()).toEqual([apple, berry]);
		expect(await store().revision()).toBe(before);
	});

	test('an import that fails after its programs were written has changed nothing', async () => {
		const { database } = opened();
		await store().importPrograms([apple, berry]);
		const before = await store().revision();
		await database.schema.alterTable('audit').renameTo('audit_elsewhere').execute();
		await expect(store().importPrograms([renamed(apple, '半分だけ'), cherry])).rejects.toThrow();
		await database.schema.alterTable('audit_elsewhere').renameTo('audit').execute();
		expect(await store().all()).toEqual([apple, berry]);
		expect(await store().revision()).toBe(before);
		expect(await revisionsOf(opened(), 'apple')).toHaveLength(1);
	});

	test('imports at once come one after the other', async () => {
		const imports = [[apple], [apple, berry], [cherry]];
		await Promise.all(imports.map((programs) => store().importPrograms(programs)));
		const left = (await store().all()).map(({ id }) => id);
		expect(imports.map((programs) => programs.map(({ id }) => id))).toContainEqual(left);
	});
}
