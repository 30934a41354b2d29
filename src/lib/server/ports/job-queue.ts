import type { JsonObject } from '../../domain/editing/json';

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

/** Work that survives the process: each job is done at least once, by one process at a time. */
export interface JobQueue {
	add(job: { kind: string; payload: JsonObject; runAt: string }): Promise<number>;
	/**
	 * The next job of these kinds that is due, or that a process which died has left behind.
	 * @param staleBefore jobs claimed before this instant were left behind
	 */
	claim(kinds: readonly string[], now: string, staleBefore: string): Promise<Job | undefined>;
	finish(id: number): Promise<void>;
	/** @param retryAt when it is tried again; never by itself where it is absent */
	fail(id: number, error: string, retryAt: string | undefined): Promise<void>;
	/** Has one that failed tried again, or one that waits tried at once. */
	retry(id: number, now: string): Promise<boolean>;
	/** How many there are in each state. */
	counts(): Promise<Record<JobState, number>>;
	/** The newest first. */
	jobs(filter: { states: readonly JobState[]; limit: number }): Promise<Job[]>;
	job(id: number): Promise<Job | undefined>;
	/** Forgets what was done before this instant. */
	forget(doneBefore: string): Promise<number>;
}
