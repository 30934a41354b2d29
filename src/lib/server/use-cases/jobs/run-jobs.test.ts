import { expect, test, vi } from 'vitest';
import type { Job, JobQueue } from '../../ports/job-queue';
import { backOffMinutes, forgetJobs, runJobs, type JobHandler } from './run-jobs';

const now = new Date('2026-11-20T00:00:00.000Z');
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();

const aJob = (attempts: number): Job => ({
	...{ id: 7, kind: 'mail', payload: { to: 'x' }, runAt: after(0), attempts },
	...{ state: 'running', lastError: undefined, claimedAt: after(0) },
});

function queueWith(...jobs: Job[]) {
	const nothing = () => Promise.reject(new Error('not asked for'));
	return {
		...{ add: nothing, addDaily: nothing, retry: nothing, counts: nothing, jobs: nothing },
		...{ job: nothing },
		claim: vi.fn<JobQueue['claim']>(() => Promise.resolve(jobs.shift())),
		finish: vi.fn<JobQueue['finish']>(() => Promise.resolve()),
		fail: vi.fn<JobQueue['fail']>(() => Promise.resolve()),
		forget: vi.fn<JobQueue['forget']>(() => Promise.resolve(0)),
	};
}

async function runWith(mail: JobHandler, ...jobs: Job[]) {
	const queue = queueWith(...jobs);
	const report = vi.fn();
	await runJobs({ queue, handlers: { mail }, now: () => now, staleMinutes: 5, report });
	return { queue, report };
}

const done: JobHandler = () => Promise.resolve('done');
const thrown: JobHandler = () => Promise.reject(new Error('no route'));

test('all that is due is done, of the kinds that have a handler', async () => {
	const mail = vi.fn(done);
	const { queue, report } = await runWith(mail, aJob(1), { ...aJob(1), id: 8 });
	expect(mail.mock.calls.map(([{ id }]) => id)).toEqual([7, 8]);
	expect(queue.finish.mock.calls).toEqual([[7], [8]]);
	expect(queue.fail).not.toHaveBeenCalled();
	expect(report).not.toHaveBeenCalled();
	expect(queue.claim).toHaveBeenCalledTimes(3);
	expect(queue.claim).toHaveBeenCalledWith(['mail'], after(0), after(-5));
});

test.each([...backOffMinutes.entries()])(
	'after %i tries before, one that throws waits %i minutes',
	async (before, minutes) => {
		const { queue, report } = await runWith(thrown, aJob(before + 1));
		expect(queue.fail.mock.calls).toEqual([[7, 'no route', after(minutes)]]);
		expect(queue.finish).not.toHaveBeenCalled();
		expect(report.mock.calls).toEqual([
			[{ id: 7, kind: 'mail', attempts: before + 1 }, 'no route'],
		]);
	},
);

test('after the last try it waits for somebody', async () => {
	const { queue } = await runWith(thrown, aJob(backOffMinutes.length + 1));
	expect(queue.fail.mock.calls).toEqual([[7, 'no route', undefined]]);
});

test('what can never be done is not tried again', async () => {
	const { queue } = await runWith(() => Promise.resolve({ failed: '550' }), aJob(1));
	expect(queue.fail.mock.calls).toEqual([[7, '550', undefined]]);
	const unknown = await runWith(done, { ...aJob(1), kind: 'unheard-of' });
	expect(unknown.queue.fail.mock.calls).toEqual([[7, 'nobody does this kind', undefined]]);
});

test('a job whose process died each time is not begun once more', async () => {
	const mail = vi.fn(done);
	const { queue } = await runWith(mail, aJob(backOffMinutes.length + 2));
	expect(mail).not.toHaveBeenCalled();
	expect(queue.fail.mock.calls).toEqual([[7, 'left behind too often', undefined]]);
});

test('one that fails does not keep the next from being done', async () => {
	const { queue } = await runWith((job) => (job.id === 7 ? thrown(job) : done(job)), aJob(1), {
		...{ ...aJob(1), id: 8 },
	});
	expect(queue.finish.mock.calls).toEqual([[8]]);
});

test('what was done is forgotten after seven days', async () => {
	const queue = queueWith();
	await forgetJobs({ queue, now: () => now });
	expect(queue.forget.mock.calls).toEqual([['2026-11-13T00:00:00.000Z']]);
});
