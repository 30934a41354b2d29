import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { MeilisearchAddress } from '$lib/server/adapters/search/meilisearch';
import { atTheEnd } from '../common/clean-up';
import type { Request } from '../common/connection';

export interface Recorder {
	/** Where it can be asked in Meilisearch's stead. */
	url: string;
	/** The searches since the last call, in order. */
	take(): Request[];
}

const isSearch = (path: string) => /^\/(multi-search|indexes\/[^/]+\/search)/.test(path);

/** Passes everything on to Meilisearch and notes what it is asked to search for. */
export async function startRecorder({ url }: MeilisearchAddress): Promise<Recorder> {
	let searches: Request[] = [];

	async function passOn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
		const { method, headers, url: path = '/' } = incoming;
		const body = await buffer(incoming);
		if (method === 'POST' && isSearch(path)) searches.push({ method, path, body: body.toString() });
		const asked = request(url + path, { method, headers });
		asked.on('error', () => outgoing.destroy());
		asked.end(body);
		const [answer] = (await once(asked, 'response')) as [IncomingMessage];
		outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
		answer.pipe(outgoing);
	}

	const server = createServer((incoming, outgoing) => {
		passOn(incoming, outgoing).catch(() => outgoing.destroy());
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	atTheEnd(async () => {
		server.closeAllConnections();
		server.close();
		await once(server, 'close');
	});
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		take() {
			const taken = searches;
			searches = [];
			return taken;
		},
	};
}
