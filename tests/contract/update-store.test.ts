import type { Kysely } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import { databaseUpdateStore } from '../../src/lib/server/adapters/db/update-store';
import type { UpdateStore } from '../../src/lib/server/ports/update-store';
import { onEveryEngine, openForTest } from '../support/databases';
import { anUpdate } from '../support/updates';

const past = [
	anUpdate({ id: 'b', publishedAt: '2018-03-31T15:00:00.000Z', precision: 'fiscal-year' }),
	anUpdate({ id: 'a', publishedAt: '2018-03-31T15:00:00.000Z', programIds: ['x', 'y'] }),
	anUpdate({
		id: 'c',
		publishedAt: '2022-08-25T15:00:00.000Z',
		source: { document: '報告書「令和3年度」', locator: '3ページ', fiscalYear: 2021 },
	}),
];

onEveryEngine((engine) => {
	let database: Kysely<Tables>;
	let store: UpdateStore;
	beforeEach(async () => {
		database = await openForTest(await engine.url());
		store = databaseUpdateStore(database);
	});

	const ids = async () => (await store.all()).map(({ id }) => id);

	test('past updates come back as they were, the newest first, each id once', async () => {
		expect([await store.revision(), await store.all()]).toEqual([0, []]);
		await store.bringPast(past, true);
		expect(await store.all()).toEqual([past[2], past[1], past[0]]);
		const revision = await store.revision();
		expect(revision).toBeGreaterThan(0);
		await store.bringPast(past.toReversed(), true);
		expect(await store.revision()).toBe(revision);
	});

	test('what is corrected in the data folder is corrected, what is taken out goes', async () => {
		await store.bringPast(past, true);
		const corrected = { ...anUpdate(), id: 'c', publishedAt: '2022-08-26T15:00:00.000Z' };
		const before = await store.revision();
		await store.bringPast([corrected], true);
		expect(await store.all()).toEqual([corrected]);
		expect(await store.revision()).toBeGreaterThan(before);
	});

	test('nothing goes while a file cannot be read', async () => {
		await store.bringPast(past, true);
		await store.bringPast(past.slice(0, 1), false);
		expect(await ids()).toEqual(['c', 'a', 'b']);
	});

	test('what the calendar brings is written once, and no data folder takes it away', async () => {
		const due = anUpdate({ id: 'due', type: 'closes-soon' });
		await store.writeOnce([due, anUpdate({ id: 'other' })]);
		const revision = await store.revision();
		await store.writeOnce([{ ...due, publishedAt: '2026-11-25T15:00:00.000Z' }]);
		await store.writeOnce([]);
		expect(await store.revision()).toBe(revision);
		await store.bringPast([...past, { ...due, type: 'note' }], true);
		await store.bringPast([], true);
		expect(await store.all()).toEqual([due, anUpdate({ id: 'other' })]);
	});

	test('many at once', async () => {
		const many = Array.from({ length: 950 }, (_, index) => anUpdate({ id: `update-${index}` }));
		await store.bringPast(many, true);
		await store.writeOnce(many.map((one) => ({ ...one, id: `due-${one.id}` })));
		expect(await ids()).toHaveLength(1900);
		await store.bringPast([], true);
		expect(await ids()).toHaveLength(950);
	});

	test('processes that write at once write each but once', async () => {
		const both = [store, databaseUpdateStore(database)];
		await Promise.all(both.map((one) => one.writeOnce([anUpdate({ id: 'same' })])));
		expect(await ids()).toEqual(['same']);
		expect(await store.revision()).toBe(1);
	});
});
