import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { freePort } from '../../../tools/steps/address.mjs';
import { readHealth } from '../health';

/** The production build, started and killed again and again on the same state. */
export interface KilledSite {
	origin: string;
	start(): Promise<void>;
	/** Kills it as it stands; resolves once the search engine it had started is gone as well. */
	kill(): Promise<void>;
	stop(): Promise<void>;
}

function isAlive(pid: number): boolean {
	try {
		// Of a child that nobody has looked after yet, the entry is still there.
		return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
	} catch {
		return false;
	}
}

const enginePid = (state: string): number | undefined => {
	try {
		const text = readFileSync(join(state, 'meilisearch', 'running.json'), 'utf8');
		return (JSON.parse(text) as { pid?: number }).pid;
	} catch {
		return undefined;
	}
};

export async function killedSite(state: string, data: string): Promise<KilledSite> {
	const port = String(await freePort());
	const origin = `http://127.0.0.1:${port}`;
	const places = { TODOKU_VAR: state, TODOKU_DATA: data, PORT: port, ORIGIN: origin };
	let child: ChildProcess | undefined;

	async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		const ended = once(child, 'exit');
		child.kill(signal);
		await ended;
		const engine = enginePid(state);
		if (engine === undefined) return;
		await expect.poll(() => isAlive(engine), { timeout: 30_000, intervals: [20] }).toBe(false);
	}

	// A run that is called off ends its worker, and nobody is asked any more.
	process.once('exit', () => child?.kill('SIGKILL'));

	return {
		origin,
		async start() {
			const env = { PATH: process.env['PATH'], ...places };
			child = spawn(process.execPath, ['build'], { env });
			let said = '';
			for (const stream of [child.stdout, child.stderr])
				stream?.setEncoding('utf8').on('data', (part: string) => (said += part));
			await expect.poll(() => said, { timeout: 60_000, intervals: [20] }).toContain('Listening on');
		},
		kill: () => end('SIGKILL'),
		stop: () => end('SIGTERM'),
	};
}

/** Until the search engine answers, which is after it holds what the database says. */
export const untilIndexed = (origin: string): Promise<void> =>
	expect
		.poll(async () => (await readHealth(origin)).index.engine, { timeout: 60_000 })
		.toBe('meilisearch');
