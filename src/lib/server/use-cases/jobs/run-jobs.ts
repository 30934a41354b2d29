import type { Job, JobQueue } from '../../ports/job-queue';

/** What came of a job that need not be tried again: it was done, or never will be. */
export type JobOutcome = 'done' | { failed: string };
/** Does a job; throws where it may succeed later. It may have been done in part, or wholly, before. */
export type JobHandler = (job: Job) => Promise<JobOutcome>;
export type JobHandlers = Readonly<Record<string, JobHandler>>;

export interface JobTools {
	queue: JobQueue;
	handlers: JobHandlers;
	now(): Date;
	/** How long a process may be at one job before another takes it for dead. */
	staleMinutes: number;
	/** Hears of what went wrong, without what the job was about. */
	report(job: Pick<Job, 'id' | 'kind' | 'attempts'>, error: string): void;
}

const minute = 60_000;

/** Minutes to wait after the first try, the second, and so on; after the last, people decide. */
export const backOffMinutes = [1, 5, 30, 120, 480] as const;

const later = (now: Date, minutes: number): string =>
	new Date(now.getTime() + minutes * minute).toISOString();

const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

async function outcomeOf(
	{ handlers }: JobTools,
	job: Job,
): Promise<JobOutcome | { thrown: string }> {
	// Its process died each time: it may be the job that kills it.
	if (job.attempts > backOffMinutes.length + 1) return { failed: 'left behind too often' };
	try {
		return (await handlers[job.kind]?.(job)) ?? { failed: 'nobody does this kind' };
	} catch (error) {
		return { thrown: messageOf(error) };
	}
}

async function run(tools: JobTools, job: Job): Promise<void> {
	const { queue, now, report } = tools;
	const outcome = await outcomeOf(tools, job);
	if (outcome === 'done') return queue.finish(job.id);
	const minutes = backOffMinutes[job.attempts - 1];
	const isLast = 'failed' in outcome || minutes === undefined;
	const error = 'failed' in outcome ? outcome.failed : outcome.thrown;
	const { id, kind, attempts } = job;
	report({ id, kind, attempts }, error);
	await queue.fail(job.id, error, isLast ? undefined : later(now(), minutes));
}

/** Does all that is due, one after the other. */
export async function runJobs(tools: JobTools): Promise<void> {
	const { queue, handlers, now, staleMinutes } = tools;
	const kinds = Object.keys(handlers);
	for (;;) {
		const at = now();
		const job = await queue.claim(kinds, at.toISOString(), later(at, -staleMinutes));
		if (!job) return;
		await run(tools, job);
	}
}

const daysKept = 7;

/** Forgets what was done a week ago. */
export async function forgetJobs({ queue, now }: Pick<JobTools, 'queue' | 'now'>): Promise<void> {
	await queue.forget(later(now(), -daysKept * 24 * 60));
}
