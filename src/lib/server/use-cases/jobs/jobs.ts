import type { JobQueue } from '../../ports/job-queue';

/** What people see of the work that waits, and can do about it. */
export function jobsOf(queue: JobQueue, now: () => Date) {
	const { counts, jobs, job } = queue;
	return {
		...{ counts, jobs, job },
		/** Has one that failed tried again, or one that waits tried at once; `false` for any other. */
		retry: (id: number): Promise<boolean> => queue.retry(id, now().toISOString()),
	};
}

export type Jobs = ReturnType<typeof jobsOf>;
