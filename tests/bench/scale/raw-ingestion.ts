import { Meilisearch } from 'meilisearch';
import { z } from 'zod';
import type { MeilisearchAddress } from '$lib/server/adapters/search/meilisearch';
import type { NotedRequest } from './noted-ingestion';

const patience = { timeout: 3_600_000, interval: 50 };
const name = 'raw';
const enqueued = z.object({ taskUid: z.number() });

/** Sends ready-made requests to a new index of Meilisearch and waits until it is searchable. */
export async function ingestRaw(
	{ url, adminKey }: MeilisearchAddress,
	requests: readonly NotedRequest[],
): Promise<void> {
	const headers = { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' };
	const client = new Meilisearch({ host: url, apiKey: adminKey });
	const finish = async (taskUid: number) => {
		const { status, error } = await client.tasks.waitForTask(taskUid, patience);
		if (status !== 'succeeded') throw new Error(error?.message ?? `a task has ${status}`);
	};
	const send = async ({ method, path, body }: NotedRequest) => {
		const response = await fetch(`${url}/indexes/${name}${path}`, { method, headers, body });
		return enqueued.parse(await response.json()).taskUid;
	};
	await client.createIndex(name, { primaryKey: 'id' }).waitTask(patience);
	const tasks: number[] = [];
	for (const request of requests) tasks.push(await send(request));
	for (const task of tasks) await finish(task);
}

export async function forgetRaw({ url, adminKey }: MeilisearchAddress): Promise<void> {
	const client = new Meilisearch({ host: url, apiKey: adminKey });
	await client.deleteIndex(name).waitTask(patience);
}
