import type { ExpressionBuilder, Kysely } from 'kysely';
import { jobStates, type Job, type JobQueue, type JobState } from '../../ports/job-queue';
import { addJob, toJob } from './job-rows';
import { engineOf } from './engine';
import type { Tables } from './tables';
import { oneAtATime } from './transaction';

/** An error may quote a whole page; a line is enough to know what to do. */
const mostErrorCharacters = 500;

const isReady =
	(now: string, staleBefore: string) =>
	({ eb, and, or }: ExpressionBuilder<Tables, 'job'>) =>
		or([
			and([eb('state', '=', 'waiting'), eb('run_at', '<=', now)]),
			and([eb('state', '=', 'running'), eb('claimed_at', '<', staleBefore)]),
		]);

/** On PostgreSQL, processes that ask at once step over what another is just taking. */
async function claim(
	database: Kysely<Tables>,
	kinds: readonly string[],
	now: string,
	staleBefore: string,
): Promise<Job | undefined> {
	if (kinds.length === 0) return undefined;
	const next = database
		.selectFrom('job')
		.select('id')
		.where('kind', 'in', kinds)
		.where(isReady(now, staleBefore))
		.orderBy('run_at')
		.orderBy('id')
		.limit(1);
	const row = await database
		.updateTable('job')
		.set(({ eb }) => ({ state: 'running', claimed_at: now, attempts: eb('attempts', '+', 1) }))
		.where('id', '=', engineOf(database) === 'postgres' ? next.forUpdate().skipLocked() : next)
		.returningAll()
		.executeTakeFirst();
	return row && toJob(row);
}

/** A counter that holds the last day, as a number, makes it once a day for all processes. */
const addDaily = (
	database: Kysely<Tables>,
	job: Parameters<JobQueue['addDaily']>[0],
	day: string,
): Promise<boolean> =>
	oneAtATime(database, async (transaction) => {
		const name = `last-day-of-${job.kind}`;
		const value = Number(day.replaceAll('-', ''));
		const written = await transaction
			.insertInto('counter')
			.values({ name, value })
			.onConflict((conflict) =>
				conflict.column('name').doUpdateSet({ value }).where('counter.value', '<', value),
			)
			.returning('value')
			.executeTakeFirst();
		if (written) await addJob(transaction, job);
		return written !== undefined;
	});

async function countStates(
	database: Kysely<Tables>,
	kinds: readonly string[] | undefined,
): Promise<Record<JobState, number>> {
	const rows = await database
		.selectFrom('job')
		.select(({ fn }) => ['state', fn.countAll<number>().as('count')])
		.$if(kinds !== undefined, (query) => query.where('kind', 'in', kinds ?? []))
		.groupBy('state')
		.execute();
	const counts = { waiting: 0, running: 0, failed: 0, done: 0 } satisfies Record<JobState, number>;
	for (const state of jobStates)
		counts[state] = rows.find((row) => row.state === state)?.count ?? 0;
	return counts;
}

const readersOf = (database: Kysely<Tables>): Pick<JobQueue, 'counts' | 'jobs' | 'job'> => ({
	counts: (kinds) => countStates(database, kinds),
	async jobs({ states, kinds, limit }) {
		let query = database
			.selectFrom('job')
			.selectAll()
			.where('state', 'in', states)
			.orderBy('id', 'desc')
			.limit(limit);
		if (kinds) query = query.where('kind', 'in', kinds);
		return (await query.execute()).map(toJob);
	},
	async job(id) {
		const row = await database
			.selectFrom('job')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirst();
		return row && toJob(row);
	},
});

/** Jobs in the table `job`, for any number of processes. */
export const databaseJobQueue = (database: Kysely<Tables>): JobQueue => ({
	...readersOf(database),
	add: (job) => addJob(database, job),
	addDaily: (job, day) => addDaily(database, job, day),
	claim: (kinds, now, staleBefore) => claim(database, kinds, now, staleBefore),
	async finish(id) {
		await database
			.updateTable('job')
			.set({ state: 'done', payload: '{}', last_error: null })
			.where('id', '=', id)
			.execute();
	},
	async fail(id, error, retryAt) {
		const last_error = error.slice(0, mostErrorCharacters);
		await database
			.updateTable('job')
			.set(
				retryAt === undefined
					? { state: 'failed', last_error }
					: { state: 'waiting', last_error, run_at: retryAt },
			)
			.where('id', '=', id)
			// Another process may have done it meanwhile.
			.where('state', '=', 'running')
			.execute();
	},
	async retry(id, now) {
		const row = await database
			.updateTable('job')
			.set({ state: 'waiting', run_at: now, attempts: 0 })
			.where('id', '=', id)
			.where('state', 'in', ['failed', 'waiting'])
			.returning('id')
			.executeTakeFirst();
		return row !== undefined;
	},
	async forget(doneBefore) {
		const { numDeletedRows } = await database
			.deleteFrom('job')
			.where('state', '=', 'done')
			.where('claimed_at', '<', doneBefore)
			.executeTakeFirst();
		return Number(numDeletedRows);
	},
});
