// Runs in a process of its own, straight from this file: it imports nothing of the project's.
import { Agent, get } from 'node:http';

export interface Load {
	address: string;
	/** Asked for in turn; each once, or again and again. */
	paths: string[];
	again: boolean;
	connections: number;
	milliseconds: number;
}

export interface LoadResult {
	requests: number;
	milliseconds: number;
	/** Share of one core that asking took: near 1, the generator itself was the limit. */
	effort: number;
	/** Anything but a page. */
	failures: number;
}

/** As browsers ask. */
const headers = { 'accept-encoding': 'gzip, deflate, br, zstd', accept: 'text/html' };

/** @returns the status, once the whole page has arrived */
function fetchPage(agent: Agent, url: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const asked = get(url, { agent, headers }, (response) => {
			response.resume();
			response.once('end', () => resolve(response.statusCode ?? 0));
			response.once('error', reject);
		});
		asked.once('error', reject);
	});
}

async function generate({ address, paths, again, ...load }: Load): Promise<LoadResult> {
	const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
	const started = performance.now();
	const before = process.cpuUsage();
	let next = 0;
	let requests = 0;
	let failures = 0;
	const isOver = () =>
		performance.now() - started > load.milliseconds || (!again && next >= paths.length);
	async function visitor(): Promise<void> {
		while (!isOver()) {
			const path = paths[next++ % paths.length] ?? '/';
			const status = await fetchPage(agent, address + path).catch(() => 0);
			requests++;
			if (status !== 200) failures++;
		}
	}
	await Promise.all(Array.from({ length: load.connections }, visitor));
	const milliseconds = performance.now() - started;
	const { user, system } = process.cpuUsage(before);
	agent.destroy();
	return { requests, milliseconds, failures, effort: (user + system) / 1000 / milliseconds };
}

process.on('message', (load: Load) => {
	void generate(load).then((result) => process.send?.(result));
});
