import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { MeilisearchAddress } from './meilisearch';

interface Running {
	pid: number;
	port: number;
	/** The process that looks after it. */
	owner: number;
}

/** A Meilisearch of our own: started with the site, started again when it dies. */
export interface MeilisearchProcess extends MeilisearchAddress {
	/** Starts it unless it runs; resolves when it answers. */
	ensure(): Promise<void>;
	/** Called as soon as a server that was started here has died. */
	onDeath(listener: () => void): void;
	stop(): Promise<void>;
}

const startPatienceMilliseconds = 10_000;
const pollMilliseconds = 50;

const urlOf = (port: number) => `http://127.0.0.1:${port}`;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function readOrMake(file: string, make: () => string): Promise<string> {
	const found = await readFile(file, 'utf8').catch(() => '');
	if (found) return found;
	const made = make();
	await writeFile(file, made, { mode: 0o600 });
	return made;
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

async function answers(url: string, key: string): Promise<boolean> {
	const headers = { authorization: `Bearer ${key}` };
	const signal = AbortSignal.timeout(1000);
	return fetch(`${url}/version`, { headers, signal }).then(
		(response) => response.ok,
		() => false,
	);
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

async function waitUntil(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
	for (let waited = 0; waited < startPatienceMilliseconds; waited += pollMilliseconds) {
		if (await condition()) return;
		await pause(pollMilliseconds);
	}
	throw new Error(`${what} within ${startPatienceMilliseconds / 1000} s`);
}

/**
 * Reads from the site until there is nothing to read from, which is when it has ended in whatever
 * way, and then ends the server, which has taken the place of the shell and so has its number.
 */
const boundToSite = '(cat <&3; kill $$) >/dev/null 2>&1 & exec "$@" 3<&-';

/** A server that does not outlive this process, though it be killed. */
function spawnBound(binary: string, options: string[], home: string, adminKey: string) {
	const child = spawn('/bin/sh', ['-c', boundToSite, 'sh', binary, ...options], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
		cwd: home,
		// Unlike parameters, which every account of the machine can read.
		env: { ...process.env, MEILI_MASTER_KEY: adminKey },
	});
	const bond = child.stdio[3];
	bond?.on('error', () => undefined);
	child.once('exit', () => bond?.destroy());
	return child;
}

/** What an earlier run has noted; nothing where it was killed while it wrote. */
const readRunning = (file: string): Promise<Running | undefined> =>
	readFile(file, 'utf8')
		.then((text) => JSON.parse(text) as Running)
		.catch(() => undefined);

/** The process that an earlier run of the site left behind, if it still answers with our key. */
async function leftBehind(stateFile: string, key: string): Promise<Running | undefined> {
	const last = await readRunning(stateFile);
	if (!last || !isAlive(last.pid)) return undefined;
	const url = urlOf(last.port);
	// Two servers on one folder would spoil it: a slow one is waited for, not doubled.
	const isSettled = async () => !isAlive(last.pid) || (await answers(url, key));
	const settled = await waitUntil(isSettled, 'Meilisearch did not settle').then(
		() => true,
		() => false,
	);
	return settled && isAlive(last.pid) ? last : undefined;
}

/** The one that runs on data in `folder` now, whoever looks after it; nothing where none does. */
export async function runningMeilisearch(folder: string): Promise<MeilisearchAddress | undefined> {
	const adminKey = await readFile(join(folder, 'key'), 'utf8').catch(() => '');
	const running = await readRunning(join(folder, 'running.json'));
	const isThere = adminKey !== '' && running !== undefined && isAlive(running.pid);
	return isThere ? { url: urlOf(running.port), adminKey } : undefined;
}

/**
 * Keeps one Meilisearch running on data in `folder`. One that a killed site left behind is taken over;
 * one that another living process looks after is used and left running.
 */
export async function meilisearchProcess(
	binary: string,
	folder: string,
): Promise<MeilisearchProcess> {
	const home = resolve(folder);
	await mkdir(home, { recursive: true, mode: 0o700 });
	const adminKey = await readOrMake(join(home, 'key'), () => randomBytes(24).toString('hex'));
	const stateFile = join(home, 'running.json');
	const adopted = await leftBehind(stateFile, adminKey);
	const port = adopted?.port ?? (await freePort());
	const url = urlOf(port);
	let running = adopted?.pid;
	const isBorrowed = adopted !== undefined && isAlive(adopted.owner);
	let starting: Promise<void> | undefined;
	let isStopped = false;
	let mourn: (() => void) | undefined;

	const note = (pid: number | undefined) =>
		writeFile(stateFile, JSON.stringify({ pid, port, owner: process.pid }));
	if (adopted && !isBorrowed) await note(adopted.pid);

	async function start(): Promise<void> {
		const options = ['--db-path', join(home, 'data'), '--http-addr', `127.0.0.1:${port}`];
		const settings = ['--env', 'production', '--no-analytics', '--log-level', 'ERROR'];
		const child = spawnBound(resolve(binary), [...options, ...settings], home, adminKey);
		child.once('exit', () => {
			running = undefined;
			mourn?.();
		});
		await once(child, 'spawn');
		running = child.pid;
		await note(child.pid);
		await waitUntil(() => answers(url, adminKey), 'Meilisearch did not answer');
	}

	return {
		url,
		adminKey,
		ensure() {
			if (isStopped || (running !== undefined && isAlive(running))) return Promise.resolve();
			starting ??= start().finally(() => (starting = undefined));
			return starting;
		},
		onDeath(listener) {
			mourn = listener;
		},
		async stop() {
			isStopped = true;
			const pid = running;
			if (pid === undefined || isBorrowed || !isAlive(pid)) return;
			process.kill(pid, 'SIGTERM');
			await waitUntil(() => !isAlive(pid), 'Meilisearch did not stop');
		},
	};
}
