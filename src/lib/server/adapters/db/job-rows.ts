import type { Insertable, Selectable } from 'kysely';
import type { Job, NewJob } from '../../ports/job-queue';
import { readObject } from './editor-store-rows';
import type { Connection } from './engine';
import { jsonText } from './stored-text';
import type { JobTable } from './tables';

export const toJob = (row: Selectable<JobTable>): Job => ({
	id: row.id,
	kind: row.kind,
	payload: readObject(row.payload),
	runAt: row.run_at,
	attempts: row.attempts,
	state: row.state,
	lastError: row.last_error ?? undefined,
	claimedAt: row.claimed_at ?? undefined,
});

export const jobRow = ({ kind, payload, runAt }: NewJob): Insertable<JobTable> => ({
	...{ kind, payload: jsonText(payload), run_at: runAt, attempts: 0, state: 'waiting' },
	...{ last_error: null, claimed_at: null },
});

/**
 * Writes a job as a part of the deed that asks for it: either both are there afterwards or neither.
 * @returns the job's id
 */
export async function addJob(connection: Connection, job: NewJob): Promise<number> {
	const { id } = await connection
		.insertInto('job')
		.values(jobRow(job))
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}
