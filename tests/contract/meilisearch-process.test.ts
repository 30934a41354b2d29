import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import {
	meilisearchProcess,
	type MeilisearchProcess,
} from '../../src/lib/server/adapters/search/meilisearch-process';
import { binaryIn } from '../support/own-meilisearch';
import { folderForGroup, folderForTest } from '../support/temporary-folder';

const shared = folderForGroup('binary');
let folder: string;
beforeEach(() => {
	folder = folderForTest('meilisearch');
});

async function opened(): Promise<MeilisearchProcess> {
	const server = await meilisearchProcess(await binaryIn(shared), folder);
	onTestFinished(() => server.stop());
	return server;
}

const stateFile = () => join(folder, 'running.json');
const readState = () => JSON.parse(readFileSync(stateFile(), 'utf8')) as RunningState;

/** Above the largest number that Linux gives a process. */
const noProcess = 2 ** 22 + 1;

interface RunningState {
	pid: number;
	port: number;
}

async function version({ url, adminKey }: MeilisearchProcess): Promise<string> {
	const headers = { authorization: `Bearer ${adminKey}` };
	const response = await fetch(`${url}/version`, { headers });
	return ((await response.json()) as { pkgVersion: string }).pkgVersion;
}

async function isUp(server: MeilisearchProcess): Promise<boolean> {
	return version(server).then(
		() => true,
		() => false,
	);
}

async function killed(pid: number): Promise<void> {
	process.kill(pid, 'SIGKILL');
	await expect.poll(() => isRunning(pid)).toBe(false);
}

function isRunning(pid: number): boolean {
	try {
		// A child that nobody has looked after yet still has its entry, as a zombie.
		return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
	} catch {
		return false;
	}
}

/** Our own child's end is noticed a moment after it; `ensure` is called every second. */
async function restarted(server: MeilisearchProcess): Promise<void> {
	await expect.poll(() => server.ensure().then(() => isUp(server)), { timeout: 5000 }).toBe(true);
}

test('the version that was chosen answers once it is ensured', async () => {
	const server = await opened();
	expect(await isUp(server)).toBe(false);
	await server.ensure();
	expect(await version(server)).toBe('1.21.0');
});

test('ensured twice at once, it is started once', async () => {
	const server = await opened();
	await Promise.all([server.ensure(), server.ensure()]);
	const { pid } = readState();
	await server.ensure();
	expect(readState().pid).toBe(pid);
});

test('killed, it is started again at the same address, with its data', async () => {
	const server = await opened();
	await server.ensure();
	const headers = { authorization: `Bearer ${server.adminKey}` };
	const accepted = await fetch(`${server.url}/indexes/kept/documents`, {
		method: 'POST',
		headers: { ...headers, 'content-type': 'application/json' },
		body: '[{"id":1}]',
	});
	expect(accepted.status).toBe(202);
	await killed(readState().pid);
	await restarted(server);
	const kept = () => fetch(`${server.url}/indexes/kept/documents/1`, { headers });
	await expect.poll(async () => (await kept()).status, { timeout: 5000 }).toBe(200);
});

/** As if the process that started it had been killed. */
function orphan(): RunningState {
	const state = readState();
	writeFileSync(stateFile(), JSON.stringify({ ...state, owner: noProcess }));
	return state;
}

test('one that was left behind by a killed site is taken over', async () => {
	const first = await opened();
	await first.ensure();
	const { pid } = orphan();
	const second = await opened();
	expect(second.url).toBe(first.url);
	await second.ensure();
	expect(readState()).toMatchObject({ pid, owner: process.pid });
	await second.stop();
	expect(isRunning(pid)).toBe(false);
});

test('one whose site was killed ends too', async () => {
	const site = fork(fileURLToPath(new URL('../support/import-process.mjs', import.meta.url)), [
		...['keepMeilisearch', await binaryIn(shared), folder],
	]);
	await once(site, 'message');
	site.send('go');
	await once(site, 'message');
	const { pid } = readState();
	expect(isRunning(pid)).toBe(true);
	site.kill('SIGKILL');
	await expect.poll(() => isRunning(pid), { timeout: 5000 }).toBe(false);
});

test('one that another living site looks after is used, and left running', async () => {
	const site = await opened();
	await site.ensure();
	const { pid } = readState();
	const borrower = await opened();
	await borrower.ensure();
	expect(await version(borrower)).toBe('1.21.0');
	await borrower.stop();
	expect(isRunning(pid)).toBe(true);
	expect(await isUp(site)).toBe(true);
});

test('one that was left behind and then died is replaced', async () => {
	const first = await opened();
	await first.ensure();
	await killed(readState().pid);
	const second = await opened();
	await second.ensure();
	expect(await isUp(second)).toBe(true);
});

test('a port that somebody else has taken since is left to them', async () => {
	const stranger = createServer((_, response) => response.end('{}'));
	await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void stranger.close());
	const { port } = stranger.address() as { port: number };
	writeFileSync(stateFile(), JSON.stringify({ pid: noProcess, port }));
	const server = await opened();
	await server.ensure();
	expect(await version(server)).toBe('1.21.0');
});

test('what it has noted of the last one may be spoilt', async () => {
	writeFileSync(stateFile(), '{"pid":');
	const server = await opened();
	await server.ensure();
	expect(await isUp(server)).toBe(true);
});

test('stopped, it ends and stays down', async () => {
	const server = await opened();
	await server.ensure();
	const { pid } = readState();
	await server.stop();
	expect(isRunning(pid)).toBe(false);
	await server.ensure();
	expect(await isUp(server)).toBe(false);
});

test('only its own account can read the key, which no list of processes shows', async () => {
	const server = await opened();
	await server.ensure();
	expect(statSync(join(folder, 'key')).mode & 0o077).toBe(0);
	expect(server.adminKey.length).toBeGreaterThanOrEqual(32);
	const parameters = readFileSync(`/proc/${readState().pid}/cmdline`, 'utf8');
	expect(parameters).not.toContain(server.adminKey);
});

test('without the key it answers nothing', async () => {
	const server = await opened();
	await server.ensure();
	expect((await fetch(`${server.url}/indexes`)).status).toBe(401);
});
