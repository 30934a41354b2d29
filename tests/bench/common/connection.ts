import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { atTheEnd } from './clean-up';

export interface Request {
	method: 'GET' | 'POST';
	path: string;
	body?: string;
}

export interface Reply {
	status: number;
	body: Buffer;
}

/** One connection that is kept open; requests wait for each other. */
export type Connection = (request: Request) => Promise<Reply>;

export function connectTo(address: string, headers: Record<string, string> = {}): Connection {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	atTheEnd(() => Promise.resolve(agent.destroy()));
	return async ({ method, path, body }) => {
		const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
		const sent = request(address + path, { agent, method, headers: { ...headers, ...length } });
		sent.end(body);
		const [response] = (await once(sent, 'response')) as [IncomingMessage];
		return { status: response.statusCode ?? 0, body: await buffer(response) };
	};
}

/** Milliseconds until the whole answer is here; anything but an answer is a fault of the benchmark. */
export async function timed(connection: Connection, request: Request): Promise<number> {
	const started = performance.now();
	const { status, body } = await connection(request);
	const took = performance.now() - started;
	if (status !== 200)
		throw new Error(`${request.path}: ${status} ${body.toString().slice(0, 200)}`);
	return took;
}
