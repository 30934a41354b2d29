import { expect, test } from 'vitest';
import { databaseDeedLog } from '../../src/lib/server/adapters/db/deed-log';
import { databaseJobQueue } from '../../src/lib/server/adapters/db/job-queue';
import { noteBackup } from '../../src/lib/server/adapters/db/last-backup';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import { databaseUpkeep } from '../../src/lib/server/adapters/db/upkeep';
import type { IndexLook } from '../../src/lib/server/ports/upkeep';
import {
	operationsOf,
	type OperationsTools,
} from '../../src/lib/server/use-cases/operations/operations';
import { onEveryEngine, openForTest } from '../support/databases';
import { aProgram } from '../support/programs';
import { refuseUnreadable } from '../support/unreadable';

const now = new Date('2026-11-20T12:00:00.000Z');
const admin = { id: 'hana', role: 'admin' } as const;
const held: IndexLook = {
	engine: 'meilisearch',
	fingerprint: 'f',
	documents: { ja: 1, 'ja-easy': 1, en: 1 },
	since: now.toISOString(),
};

onEveryEngine((engine) => {
	async function site(changes: Partial<OperationsTools> = {}) {
		const database = await openForTest(await engine.url());
		const store = databaseProgramStore(database, refuseUnreadable);
		await store.importPrograms([aProgram({ id: 'apple' })]);
		const queue = databaseJobQueue(database);
		const tools: OperationsTools = {
			version: '1.2.3',
			now: () => now,
			database: databaseUpkeep(database, () => now),
			queue,
			revision: () => store.revision(),
			shown: async () => ({
				revision: await store.revision(),
				ids: new Set(['apple']),
				fingerprint: 'f',
			}),
			look: () => Promise.resolve(held),
			engine: () => 'meilisearch',
			mail: () => Promise.resolve('ok'),
			disk: () => Promise.resolve({ freeBytes: 5e9, totalBytes: 9e9 }),
			leftOut: [],
			rebuild: () => Promise.resolve(),
			deeds: databaseDeedLog(database, () => now),
			report: () => undefined,
			...changes,
		};
		return { database, queue, store, operations: operationsOf(tools) };
	}

	test('a site that is well has nothing to be looked after', async () => {
		const { operations } = await site();
		const report = await operations.health(admin);
		expect(report).toMatchObject({ version: '1.2.3', concerns: [], unreadable: [] });
		expect(report.index).toMatchObject({ state: 'in-step', held, programs: 1 });
		expect(report.database.isCurrent).toBe(true);
		expect(report.database.bytes).toBeGreaterThan(10_000);
		expect(report.backup).toBeUndefined();
	});

	test.each<[string, Partial<OperationsTools>]>([
		['another fingerprint', { look: () => Promise.resolve({ ...held, fingerprint: 'g' }) }],
		['nothing', { look: () => Promise.resolve({ ...held, fingerprint: undefined }) }],
		[
			'a document too few',
			{ look: () => Promise.resolve({ ...held, documents: { ...held.documents, en: 0 } }) },
		],
		['an older revision', { revision: () => Promise.resolve(99) }],
	])('an index with %s is behind', async (_, change) => {
		const { operations } = await site(change);
		const { index, concerns } = await operations.health(admin);
		expect([index.state, concerns]).toEqual(['behind', ['index-behind']]);
	});

	test('an index that cannot be asked is down; one that does not exist is no fault', async () => {
		const down = await site({ look: () => Promise.reject(new Error('refused')) });
		expect((await down.operations.health(admin)).concerns).toEqual(['index-down']);
		const none = await site({ look: () => Promise.resolve(undefined) });
		expect((await none.operations.health(admin)).index.state).toBe('in-memory');
	});

	test('what the public should see and cannot be read is named', async () => {
		const { operations, store } = await site();
		await store.importPrograms([aProgram({ id: 'apple' }), aProgram({ id: 'berry' })]);
		expect(await operations.health(admin)).toMatchObject({
			unreadable: ['berry'],
			concerns: ['programs-unreadable'],
		});
	});

	test('a job that failed is told without what it was about, and tried again by a deed', async () => {
		const { operations, queue, database } = await site();
		const payload = { to: 'hana@city.example' };
		const id = await queue.add({ kind: 'mail', payload, runAt: now.toISOString() });
		await queue.claim(['mail'], now.toISOString(), '2026-01-01T00:00:00.000Z');
		await queue.fail(id, '550 no such mailbox', undefined);
		const report = await operations.health(admin);
		expect(report).toMatchObject({ concerns: ['jobs-failed'], mail: { failed: 1, waiting: 0 } });
		expect(report.jobs.newest).toMatchObject([{ id, lastError: '550 no such mailbox' }]);
		expect(JSON.stringify(report)).not.toContain('hana@');
		expect(await operations.retry(admin, id)).toBe(true);
		expect(await operations.retry(admin, id + 1)).toBe(false);
		expect((await queue.job(id))?.state).toBe('waiting');
		const lines = await database
			.selectFrom('audit')
			.select(['actor_id', 'subject'])
			.where('deed', '=', 'retry-job')
			.execute();
		expect(lines).toEqual([{ actor_id: 'hana', subject: `job/${id}` }]);
	});

	test('a site with edits wants a backup, and a new one', async () => {
		const { operations, database } = await site();
		const deed = 'publish' as const;
		const line = { actor_id: 'hana', deed, subject: 'program/y', at: now.toISOString() };
		await database.insertInto('audit').values(line).execute();
		expect((await operations.health(admin)).concerns).toEqual(['backup-none']);
		const backup = { at: '2026-11-18T00:00:00.000Z', file: '/b.gz', bytes: 7 };
		await noteBackup(database, backup);
		expect(await operations.health(admin)).toMatchObject({ backup, concerns: ['backup-old'] });
		await noteBackup(database, { ...backup, at: now.toISOString() });
		expect((await operations.health(admin)).concerns).toEqual([]);
	});

	test('an index is built once, however often it is asked for, and nobody else may', async () => {
		let builds = 0;
		let finish: () => void = () => undefined;
		const rebuild = () => {
			builds++;
			return new Promise<void>((resolve) => (finish = resolve));
		};
		const { operations } = await site({ rebuild });
		await Promise.all([operations.rebuild(admin), operations.rebuild(admin)]);
		expect(builds).toBe(1);
		expect((await operations.health(admin)).index.state).toBe('building');
		finish();
		await expect.poll(async () => (await operations.health(admin)).index.state).toBe('in-step');
		for (const role of ['editor', 'publisher', 'consultant', 'coordinator'] as const) {
			const other = { id: 'x', role };
			expect(() => operations.health(other)).toThrow('may not');
			await expect(operations.retry(other, 1)).rejects.toThrow('may not');
			await expect(operations.rebuild(other)).rejects.toThrow('may not');
		}
	});
});
