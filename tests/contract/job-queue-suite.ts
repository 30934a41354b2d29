import { beforeEach, describe, expect, test } from 'vitest';
import type { Job, JobQueue } from '../../src/lib/server/ports/job-queue';
import { instant } from '../support/editors';

const never = instant(-100_000);

/** What every `JobQueue` keeps to; times are minutes into the day. */
export function jobQueueSuite(name: string, open: () => Promise<JobQueue>): void {
	describe(`a job queue: ${name}`, () => {
		let queue: JobQueue;
		beforeEach(async () => {
			queue = await open();
		});

		const add = (kind: string, minutes = 0, payload = {}) =>
			queue.add({ kind, payload, runAt: instant(minutes) });
		const claim = (minutes: number, staleBefore = never, kinds = ['mail', 'links']) =>
			queue.claim(kinds, instant(minutes), staleBefore);
		async function claimed(minutes: number): Promise<Job> {
			const job = await claim(minutes);
			if (!job) throw new Error('nothing to claim');
			return job;
		}

		test('a job is what was written, and is claimed at its time, not before', async () => {
			const payload = { to: 'ゑ 𠮷', list: [1, { a: true }], nul: 'a\0b' };
			const id = await queue.add({ kind: 'mail', payload, runAt: instant(5) });
			expect(await claim(4)).toBeUndefined();
			const job = await claimed(5);
			expect(job).toEqual({
				...{ id, kind: 'mail', runAt: instant(5), attempts: 1, state: 'running' },
				...{ payload: { ...payload, nul: 'ab' }, lastError: undefined, claimedAt: instant(5) },
			});
			expect(await queue.job(id)).toEqual(job);
			expect(await claim(6)).toBeUndefined();
		});

		test('what waited longest comes first, of the kinds that were asked for', async () => {
			const [late, early, other] = [await add('mail', 2), await add('mail', 1), await add('links')];
			const ids = [await claimed(9), await claimed(9), await claimed(9)].map(({ id }) => id);
			expect(ids).toEqual([other, early, late]);
			await add('unheard-of');
			expect(await claim(9)).toBeUndefined();
			expect(await claim(9, never, [])).toBeUndefined();
		});

		test('of those who claim at once, one gets each job', async () => {
			const ids = [await add('mail'), await add('mail'), await add('mail')];
			const got = await Promise.all(Array.from({ length: 8 }, () => claim(1)));
			const rest = [await claim(1), await claim(1), await claim(1)];
			const found = [...got, ...rest].flatMap((job) => (job ? [job.id] : []));
			expect(found.toSorted((a, b) => a - b)).toEqual(ids);
		});

		test('what a process left behind is claimed again, and counted', async () => {
			const id = await add('mail');
			await claimed(1);
			expect(await claim(10, instant(1))).toBeUndefined();
			expect(await claim(10, instant(2))).toMatchObject({
				id,
				attempts: 2,
				claimedAt: instant(10),
			});
		});

		test('what was done is not done again, and says no longer what it was', async () => {
			const id = await add('mail', 0, { to: 'hanako@city.example' });
			await claimed(1);
			await queue.finish(id);
			expect(await claim(99, instant(99))).toBeUndefined();
			expect(await queue.job(id)).toMatchObject({ state: 'done', payload: {} });
		});

		test('what failed waits for its next time, or for somebody', async () => {
			const id = await add('mail');
			await claimed(1);
			await queue.fail(id, `no route\0${'.'.repeat(999)}`, instant(7));
			const waiting = await queue.job(id);
			expect(waiting).toMatchObject({ state: 'waiting', runAt: instant(7), attempts: 1 });
			expect(waiting?.lastError).toMatch(/^no route\.{491}$/);
			expect(await claim(6)).toBeUndefined();
			await claimed(7);
			await queue.fail(id, 'refused', undefined);
			expect(await claim(999, instant(999))).toBeUndefined();
			expect(await queue.job(id)).toMatchObject({ state: 'failed', lastError: 'refused' });
		});

		test('somebody has a failed job tried again as if it were new', async () => {
			const id = await add('mail');
			await claimed(1);
			expect(await queue.retry(id, instant(2))).toBe(false);
			await queue.fail(id, 'refused', undefined);
			expect(await queue.retry(id, instant(3))).toBe(true);
			expect(await claim(3)).toMatchObject({ id, attempts: 1 });
			await queue.finish(id);
			expect(await queue.retry(id, instant(4))).toBe(false);
			expect(await queue.retry(id + 1, instant(4))).toBe(false);
			const patient = await add('mail', 500);
			expect(await queue.retry(patient, instant(5))).toBe(true);
			expect(await claim(5)).toMatchObject({ id: patient });
		});

		test('a failure that comes after the work was done changes nothing', async () => {
			const id = await add('mail');
			await claimed(1);
			await queue.finish(id);
			await queue.fail(id, 'too late', instant(2));
			expect(await queue.job(id)).toMatchObject({ state: 'done', lastError: undefined });
		});

		test('jobs are counted and listed by state and kind, the newest first', async () => {
			expect(await queue.counts()).toEqual({ waiting: 0, running: 0, failed: 0, done: 0 });
			const [first, second, third] = [
				await add('mail'),
				await add('links', 1),
				await add('mail', 2),
			];
			await queue.finish((await claimed(3)).id);
			await queue.fail((await claimed(3)).id, 'x', undefined);
			expect(await queue.counts()).toEqual({ waiting: 1, running: 0, failed: 1, done: 1 });
			const ids = async (filter: Parameters<JobQueue['jobs']>[0]) =>
				(await queue.jobs(filter)).map(({ id }) => id);
			expect(await ids({ states: ['waiting', 'failed'], limit: 9 })).toEqual([third, second]);
			expect(await ids({ states: ['waiting', 'done'], kinds: ['mail'], limit: 9 })).toEqual([
				...[third, first],
			]);
			expect(await ids({ states: ['waiting', 'failed'], limit: 1 })).toEqual([third]);
			expect(await queue.job(third + 1)).toBeUndefined();
		});

		test('a daily job is added once a day, though many ask at once', async () => {
			const ask = (day: string) =>
				queue.addDaily({ kind: 'mail', payload: {}, runAt: instant(0) }, day);
			const all = await Promise.all([1, 2, 3, 4, 5].map(() => ask('2026-11-20')));
			expect(all.filter(Boolean)).toHaveLength(1);
			expect([await ask('2026-11-20'), await ask('2026-11-19')]).toEqual([false, false]);
			expect(await ask('2026-12-01')).toBe(true);
			expect((await queue.counts()).waiting).toBe(2);
			const links = { kind: 'links', payload: {}, runAt: instant(0) };
			expect(await queue.addDaily(links, '2026-11-20')).toBe(true);
		});

		test('what was done long ago is forgotten, and nothing else', async () => {
			const [done, recent] = [await add('mail'), await add('mail', 5)];
			await queue.finish((await claimed(1)).id);
			await queue.finish((await claimed(10)).id);
			const failed = await add('mail');
			await claimed(1);
			await queue.fail(failed, 'x', undefined);
			const waiting = await add('mail');
			expect(await queue.forget(instant(10))).toBe(1);
			expect(await queue.job(done)).toBeUndefined();
			for (const id of [recent, failed, waiting]) expect(await queue.job(id)).toBeDefined();
		});
	});
}
