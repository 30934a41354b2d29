import type { Kysely } from 'kysely';
import { databaseJobQueue } from '../adapters/db/job-queue';
import type { Tables } from '../adapters/db/tables';
import { log } from '../log';
import type { JobQueue } from '../ports/job-queue';
import { jobsOf, type Jobs } from '../use-cases/jobs/jobs';
import { forgetJobs, runJobs, type JobHandlers } from '../use-cases/jobs/run-jobs';
import { every } from './timer';

const second = 1000;
const hour = 3600 * second;

export interface Worker {
	handlers: JobHandlers;
	/** Longer than any of its jobs takes. */
	staleMinutes: number;
}

export interface JobDesk {
	queue: JobQueue;
	jobs: Jobs;
	/** Each worker does one job at a time, looking every second for the next; gives what stops them. */
	start(workers: readonly Worker[]): (() => void)[];
}

const now = () => new Date();

/** Work that survives the process, in the site's own database. */
export function openJobs(database: Kysely<Tables>): JobDesk {
	const queue = databaseJobQueue(database);
	const report = (job: object, error: string) => log.warn({ ...job, error }, 'a job failed');
	return {
		queue,
		jobs: jobsOf(queue, now),
		start: (workers) => [
			...workers.map((worker) => every(second, () => runJobs({ queue, now, report, ...worker }))),
			every(hour, () => forgetJobs({ queue, now })),
		],
	};
}
