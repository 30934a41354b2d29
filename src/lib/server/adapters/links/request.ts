import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';

const timeoutMilliseconds = 10_000;
const mostBytes = 256 * 1024;

export interface Answer {
	status: number;
	location: string | undefined;
	contentType: string;
	/** What came, up to 256 kB; nothing for HEAD. */
	body: Buffer;
}

export interface Asking {
	method: 'HEAD' | 'GET';
	userAgent: string;
	lookup: LookupFunction | undefined;
}

async function readSome(response: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of response) {
		const bytes = Buffer.from(part);
		parts.push(bytes);
		size += bytes.length;
		if (size >= mostBytes) break;
	}
	return Buffer.concat(parts).subarray(0, mostBytes);
}

function answered(url: URL, { method, userAgent, lookup }: Asking): Promise<IncomingMessage> {
	const send = url.protocol === 'https:' ? requestHttps : requestHttp;
	const headers = {
		'user-agent': userAgent,
		accept: 'text/html,*/*;q=0.5',
		'accept-language': 'ja',
	};
	return new Promise((resolve, reject) => {
		const signal = AbortSignal.timeout(timeoutMilliseconds);
		const asked = send(url, {
			method,
			headers,
			signal,
			agent: false,
			...(lookup ? { lookup } : {}),
		});
		asked.on('response', resolve).on('error', reject).end();
	});
}

/**
 * One request, without cookies, following nothing. All of it, body included, takes ten seconds at most.
 * @throws what the network says, or `TimeoutError`
 */
export async function ask(url: URL, asking: Asking): Promise<Answer> {
	const response = await answered(url, asking);
	try {
		return {
			status: response.statusCode ?? 0,
			location: response.headers.location,
			contentType: response.headers['content-type'] ?? '',
			body: asking.method === 'GET' ? await readSome(response) : Buffer.alloc(0),
		};
	} finally {
		response.destroy();
	}
}
