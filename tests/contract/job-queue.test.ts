import { expect, test } from 'vitest';
import { databaseJobQueue } from '../../src/lib/server/adapters/db/job-queue';
import { addJob } from '../../src/lib/server/adapters/db/job-rows';
import { oneAtATime } from '../../src/lib/server/adapters/db/transaction';
import { onEveryEngine, openForTest } from '../support/databases';
import { instant } from '../support/editors';
import { helper, together } from '../support/processes';
import { jobQueueSuite } from './job-queue-suite';

onEveryEngine((engine) => {
	jobQueueSuite(engine.name, async () => databaseJobQueue(await openForTest(await engine.url())));

	test('several processes share the jobs: each is done by one of them', async () => {
		const url = await engine.url();
		const queue = databaseJobQueue(await openForTest(url));
		const ids: number[] = [];
		for (let number = 0; number < 60; number++)
			ids.push(await queue.add({ kind: 'mail', payload: { number }, runAt: instant(0) }));
		const helpers = [1, 2, 3].map(() => helper('claimJobs', url, instant(1)));
		const taken = (await together(helpers)).flat();
		expect(taken.toSorted((a, b) => Number(a) - Number(b))).toEqual(ids);
		expect(await queue.counts()).toEqual({ waiting: 0, running: 0, failed: 0, done: 60 });
	});

	test('a job is there only if the deed is done that asks for it', async () => {
		const database = await openForTest(await engine.url());
		const queue = databaseJobQueue(database);
		const write = (isDone: boolean) =>
			oneAtATime(database, async (transaction) => {
				await addJob(transaction, { kind: 'mail', payload: {}, runAt: instant(0) });
				if (!isDone) throw new Error('not done');
			});
		await expect(write(false)).rejects.toThrow('not done');
		expect((await queue.counts()).waiting).toBe(0);
		await write(true);
		expect((await queue.counts()).waiting).toBe(1);
	});
});
