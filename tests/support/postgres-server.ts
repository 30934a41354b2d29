import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tools/steps/address.mjs';
import { postgresPrograms, unprivileged, type PostgresPrograms } from './postgres-programs';

/** Awkward on purpose: it has to be written differently within an address. */
export const password = 'p@ss:word/ü';

export interface PostgresServer {
	/** The address of a database, over TCP. */
	url(database: string): string;
	/** The same by the socket in the file system. */
	socketUrl(database: string): string;
	/** Ends it without waiting for its clients. */
	stop(): Promise<void>;
	/** On the same port, with the same data. */
	start(): Promise<void>;
	/** Ends it for good. */
	remove(): Promise<void>;
}

/** Nothing has to outlive the machine, so nothing waits for the disk. */
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Told to stop, it keeps the data. When its standard input just ends, so have the tests, in whatever
 * way: then neither server nor data is left behind.
 */
const keeper = `
	folder=$1; shift
	"$@" & server=$!
	read -r told
	kill -INT $server 2>/dev/null; wait $server
	[ "$told" ] || rm -rf "$folder"`;

function makeCluster({ bin, account }: PostgresPrograms, folder: string): void {
	const secret = join(folder, 'password');
	writeFileSync(secret, password);
	if (account) chownSync(secret, account.uid, account.gid);
	const { status, stderr, error } = spawnSync(
		join(bin, 'initdb'),
		[
			...['-D', join(folder, 'data'), '-U', 'todoku', `--pwfile=${secret}`, '-A', 'scram-sha-256'],
			...['-E', 'UTF8', '--no-locale', '--no-sync'],
		],
		{ ...account, cwd: folder, encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(`initdb: ${error?.message ?? stderr.trim()}`);
}

function launch({ bin, account }: PostgresPrograms, folder: string, port: number): ChildProcess {
	const chosen = settings.flatMap((setting) => ['-c', setting]);
	const where = ['-D', join(folder, 'data'), '-k', folder, '-h', '127.0.0.1', '-p', String(port)];
	const command = [join(bin, 'postgres'), ...where, ...chosen];
	return spawn('sh', ['-c', keeper, 'keeper', folder, ...command], {
		...account,
		cwd: folder,
		stdio: ['pipe', 'ignore', 'pipe'],
	});
}

/** It goes on telling what it does; somebody has to listen. */
async function ready(server: ChildProcess): Promise<void> {
	let told = '';
	await new Promise<void>((resolve, reject) => {
		server.once('exit', () => reject(new Error(`PostgreSQL ended: ${told}`)));
		server.stderr?.setEncoding('utf8').on('data', (text: string) => {
			told = `${told}${text}`.slice(-2000);
			if (told.includes('ready to accept connections')) resolve();
		});
	});
}

async function end(server: ChildProcess | undefined, command: string): Promise<void> {
	if (!server || server.exitCode !== null) return;
	const ended = once(server, 'exit');
	server.stdin?.end(command);
	await ended;
}

function ownFolder(): string {
	return mkdtempSync(join(tmpdir(), 'todoku-postgres-'));
}

function prepare(folder: string): PostgresPrograms {
	const account = unprivileged();
	if (account) chownSync(folder, account.uid, account.gid);
	const programs = postgresPrograms(folder, account);
	makeCluster(programs, folder);
	return programs;
}

/** A PostgreSQL of our own, with empty data. Rejects where none can be had, and says why. */
export async function startPostgres(): Promise<PostgresServer> {
	const folder = ownFolder();
	const discard = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	try {
		const programs = prepare(folder);
		const port = await freePort();
		let server: ChildProcess | undefined;
		const start = async () => {
			server = launch(programs, folder, port);
			await ready(server);
		};
		await start();
		const user = `todoku:${encodeURIComponent(password)}`;
		return {
			url: (database) => `postgres://${user}@127.0.0.1:${port}/${database}`,
			socketUrl: (database) =>
				`postgres://${user}@${encodeURIComponent(folder)}:${port}/${database}`,
			stop: () => end(server, 'stop\n'),
			start,
			remove: () => end(server, '').finally(discard),
		};
	} catch (error) {
		discard();
		throw error;
	}
}
