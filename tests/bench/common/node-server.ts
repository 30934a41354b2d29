import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { atTheEnd } from './clean-up';

const patienceMilliseconds = 60_000;
const graceMilliseconds = 8000;
const pollMilliseconds = 50;

export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

export async function endChild(child: ChildProcess): Promise<void> {
	if (hasEnded(child)) return;
	const ended = once(child, 'exit');
	child.kill('SIGTERM');
	const patience = setTimeout(() => child.kill('SIGKILL'), graceMilliseconds);
	await ended;
	clearTimeout(patience);
}

/** Only what the child needs: settings of whoever runs the benchmarks would change the outcome. */
const environmentFor = (extra: Record<string, string>): NodeJS.ProcessEnv => ({
	PATH: process.env['PATH'],
	HOME: process.env['HOME'],
	TMPDIR: process.env['TMPDIR'],
	NODE_ENV: 'production',
	...extra,
});

/**
 * Starts what adapter-node has built, on a free port of this machine.
 * @param isReady asked again and again, with the server's address
 * @returns that address
 */
export async function startNodeServer(
	folder: string,
	settings: Record<string, string>,
	isReady: (address: string) => Promise<boolean>,
): Promise<string> {
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const place = { HOST: '127.0.0.1', PORT: String(port), ORIGIN: address, SHUTDOWN_TIMEOUT: '1' };
	const child = spawn(process.execPath, [folder], {
		env: environmentFor({ ...place, ...settings }),
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	atTheEnd(() => endChild(child));
	const deadline = performance.now() + patienceMilliseconds;
	while (!(await isReady(address).catch(() => false))) {
		if (hasEnded(child)) throw new Error(`${folder} ended while it started`);
		if (performance.now() > deadline) throw new Error(`${folder} was not ready in time`);
		await pause(pollMilliseconds);
	}
	return address;
}
