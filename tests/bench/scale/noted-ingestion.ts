import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { meilisearchIndex } from '$lib/server/adapters/search/meilisearch';
import type { IndexContents } from '$lib/server/ports/search-index';

export interface NotedRequest {
	method: string;
	/** After the name of the index. */
	path: string;
	body: Buffer<ArrayBuffer>;
}

interface Noted extends NotedRequest {
	index: string;
}

/** What Meilisearch says when all goes well at once. */
const answers: Record<string, object> = {
	GET: { results: [], status: 'succeeded', limit: 0, offset: 0, total: 0 },
	other: { taskUid: 1, status: 'enqueued', type: 'none', enqueuedAt: '2026-11-20T00:00:00Z' },
};

/** Answers in Meilisearch's stead without doing anything, and notes what is done to indexes. */
async function startNoter(): Promise<{ url: string; noted: Noted[]; stop(): void }> {
	const noted: Noted[] = [];
	async function note(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
		const { method = '', url = '' } = incoming;
		const body = Buffer.from(await buffer(incoming));
		const [, index, path] = /^\/indexes\/([^/?]+)(\/.+)/.exec(url) ?? [];
		if (method !== 'GET' && index && path) noted.push({ method, index, path, body });
		outgoing.setHeader('content-type', 'application/json');
		outgoing.end(JSON.stringify(answers[method] ?? answers['other']));
	}
	const server = createServer((incoming, outgoing) => {
		note(incoming, outgoing).catch(() => outgoing.destroy());
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const stop = () => {
		server.closeAllConnections();
		server.close();
	};
	return { url: `http://127.0.0.1:${port}`, noted, stop };
}

/**
 * What the app would send to Meilisearch to fill its largest index: settings, then documents. To be
 * sent as it stands, without a thought.
 */
export async function noteIngestion(contents: IndexContents): Promise<NotedRequest[]> {
	const { url, noted, stop } = await startNoter();
	try {
		await meilisearchIndex({ url, adminKey: 'none' }).replace(contents);
	} finally {
		stop();
	}
	const [largest] = [...noted].sort((a, b) => b.body.length - a.body.length);
	return noted.filter(({ index }) => index === largest?.index);
}
