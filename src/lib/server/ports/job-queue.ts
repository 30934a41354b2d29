import type { JsonObject } from '../../domain/editing/json';
import type { JstDate } from '../../domain/jst-date';

export const jobStates = ['waiting', 'running', 'failed', 'done'] as const;
export type JobState = (typeof jobStates)[number];

/** Work to be done soon, or later; instants are ISO texts in UTC. */
export interface Job {
	id: number;
	/** Which handler takes it. */
	kind: string;
	payload: JsonObject;
	/** Not before this instant. */
	runAt: string;
	/** How often it was begun. */
	attempts: number;
	state: JobState;
	lastError: string | undefined;
	claimedAt: string | undefined;
}

export interface NewJob {
	kind: string;
	payload: JsonObject;
	runAt: string;
}

/** Work that survives the process: each job is done at least once, by one process at a time. */
export interface JobQueue {
	add(job: NewJob): Promise<number>;
	/**
	 * Adds a job once a day, however many processes ask.
	 * @returns whether it was added now
	 */
	addDaily(job: NewJob, day: JstDate): Promise<boolean>;
	/**
	 * The next job of these kinds that is due, or that a process which died has left behind.
	 * @param staleBefore jobs claimed before this instant were left behind
	 */
	claim(kinds: readonly string[], now: string, staleBefore: string): Promise<Job | undefined>;
	/** What it was to do is erased: it may say to whom a mail went. */
	finish(id: number): Promise<void>;
	/** @param retryAt when it is tried again; never by itself where it is absent */
	fail(id: number, error: string, retryAt: string | undefined): Promise<void>;
	/** Has one that failed tried again, or one that waits tried at once, as if it were new. */
	retry(id: number, now: string): Promise<boolean>;
	/** How many there are in each state, of these kinds or of all. */
	counts(kinds?: readonly string[]): Promise<Record<JobState, number>>;
	/** The newest first. */
	jobs(filter: {
		states: readonly JobState[];
		kinds?: readonly string[];
		limit: number;
	}): Promise<Job[]>;
	job(id: number): Promise<Job | undefined>;
	/** Forgets what was done before this instant. */
	forget(doneBefore: string): Promise<number>;
}
