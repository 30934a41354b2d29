import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import { databaseUpdateDrafts } from '../../src/lib/server/adapters/db/update-drafts';
import { databaseUpdateStore } from '../../src/lib/server/adapters/db/update-store';
import type { DraftedUpdate } from '../../src/lib/domain/updates/update-fact';
import type { UpdateDrafts } from '../../src/lib/server/ports/update-drafts';
import type { UpdateStore } from '../../src/lib/server/ports/update-store';
import { onEveryEngine, openForTest } from '../support/databases';
import { apple, by, given, instant, officeOn, openApple, type Office } from '../support/editors';
import { anUpdate } from '../support/updates';

const { text } = anUpdate();
const told: DraftedUpdate = { type: 'changed', text };

onEveryEngine((engine) => {
	let database: Kysely<Tables>;
	let office: Office;
	let drafts: UpdateDrafts;
	let items: UpdateStore;
	beforeEach(async () => {
		database = await openForTest(await engine.url());
		office = await officeOn(database);
		drafts = databaseUpdateDrafts(database);
		items = databaseUpdateStore(database);
	});

	async function publish(ja: string, update?: DraftedUpdate, minutes = 0): Promise<number> {
		const { version } = await openApple(office);
		const publication = { id: 'apple', version, program: apple(ja), update };
		return given(await office.store.publish(publication, by('ichiro', minutes)));
	}
	const waiting = () => drafts.waiting({}, 10);
	const item = anUpdate({ id: 'apple-revision-2', programIds: ['apple'] });
	const key = { programId: 'apple', number: 2 };

	describe('with a publication', () => {
		test('its draft is written, and waits; an import and a cosmetic edit write none', async () => {
			expect(await waiting()).toEqual([]);
			await publish('二', told, 5);
			await publish('三');
			expect(await waiting()).toEqual([{ ...key, ...told, at: instant(5) }]);
			expect(await drafts.count({})).toBe(1);
			expect(await items.all()).toEqual([]);
		});

		test('the newest is first, of one program or of all', async () => {
			await publish('二', told, 5);
			await publish('三', told, 6);
			expect((await waiting()).map(({ number }) => number)).toEqual([3, 2]);
			expect(await drafts.waiting({ programId: 'apple' }, 1)).toHaveLength(1);
			expect(await drafts.count({ programId: 'apple' })).toBe(2);
			expect(await drafts.count({ programId: 'berry' })).toBe(0);
			expect(await drafts.waiting({ programId: 'berry' }, 9)).toEqual([]);
		});

		test.each(['audit', 'counter'])('what %s refuses leaves neither behind', async (table) => {
			const { version } = await openApple(office);
			await database.schema.alterTable(table).renameTo('elsewhere').execute();
			const publication = { id: 'apple', version, program: apple('半分'), update: told };
			await expect(office.store.publish(publication, by('ichiro'))).rejects.toThrow();
			await database.schema.alterTable('elsewhere').renameTo(table).execute();
			expect(await waiting()).toEqual([]);
			expect(await office.store.revisions('apple')).toHaveLength(1);
		});

		test('a draft that cannot be written lets nothing be published', async () => {
			const { version } = await openApple(office);
			await database.schema.alterTable('update_draft').renameTo('elsewhere').execute();
			const publication = { id: 'apple', version, program: apple('半分'), update: told };
			await expect(office.store.publish(publication, by('ichiro'))).rejects.toThrow();
			await database.schema.alterTable('elsewhere').renameTo('update_draft').execute();
			expect(await office.shown()).toEqual(['林檎', '苺']);
		});

		test('processes that publish at once write one', async () => {
			const { version } = await openApple(office);
			const publication = { id: 'apple', version, program: apple('二'), update: told };
			const all = await Promise.all(
				[1, 2, 3].map(() => office.store.publish(publication, by('ichiro'))),
			);
			expect(all.filter(({ ok }) => ok)).toHaveLength(1);
			expect(await waiting()).toHaveLength(1);
		});
	});

	describe('a draft that waits', () => {
		beforeEach(() => publish('二', told));

		test('is accepted once, in the words given, and every process hears of it', async () => {
			const before = await items.revision();
			const reworded = { ...item, text: { ...text, ja: '言い直しました。' } };
			const all = await Promise.all(
				[reworded, reworded].map((one) => drafts.accept(key, one, by('ichiro', 7))),
			);
			expect(all.toSorted()).toEqual([false, true]);
			expect(await items.all()).toEqual([reworded]);
			expect(await items.revision()).toBe(before + 1);
			expect(await waiting()).toEqual([]);
			const { lines } = await office.store.audit({ deed: 'accept-update' }, { limit: 9 });
			expect(lines).toMatchObject([
				{
					...{ actorId: 'ichiro', subject: 'program/apple', at: instant(7) },
					detail: { number: 2, update: 'apple-revision-2', isReworded: true },
				},
			]);
		});

		test('is dropped once, and told to nobody', async () => {
			expect(await drafts.drop(key, by('ichiro'))).toBe(true);
			expect(await drafts.drop(key, by('ichiro'))).toBe(false);
			expect(await drafts.accept(key, item, by('ichiro'))).toBe(false);
			expect(await items.all()).toEqual([]);
			const { lines } = await office.store.audit({ deed: 'drop-update' }, { limit: 9 });
			expect(lines).toMatchObject([{ subject: 'program/apple', detail: { number: 2 } }]);
		});

		test('waits on where the item cannot be written', async () => {
			await database.schema.alterTable('audit').renameTo('elsewhere').execute();
			await expect(drafts.accept(key, item, by('ichiro'))).rejects.toThrow();
			await expect(drafts.drop(key, by('ichiro'))).rejects.toThrow();
			await database.schema.alterTable('elsewhere').renameTo('audit').execute();
			expect(await waiting()).toHaveLength(1);
			expect(await items.all()).toEqual([]);
		});

		test('what was accepted stays whatever the data folder says', async () => {
			await drafts.accept(key, item, by('ichiro'));
			await items.bringPast([{ ...item, type: 'note' }], true);
			await items.bringPast([], true);
			expect(await items.all()).toEqual([item]);
		});
	});

	test('what is written by hand gets an id of its own and a line in the audit', async () => {
		const note = anUpdate({ id: 'event-2026-11-20', type: 'event', programIds: [] });
		const ids = [];
		for (let times = 0; times < 3; times++)
			ids.push((await drafts.write(note, by('ichiro', times))).id);
		expect(ids).toEqual(['event-2026-11-20', 'event-2026-11-20-2', 'event-2026-11-20-3']);
		expect(await items.all()).toEqual(ids.map((id) => ({ ...note, id })));
		const { lines } = await office.store.audit({ deed: 'write-update' }, { limit: 9 });
		expect(lines.map(({ subject }) => subject)).toEqual(
			ids.map((id) => `update/${id}`).toReversed(),
		);
	});
});
