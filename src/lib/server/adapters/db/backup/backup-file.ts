import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { DatabaseError } from '../database-error';

const unfinished = /^\.(.+)\.(\d+)\.part$/;

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/** What processes that were killed have begun and left behind. */
async function sweep(folder: string): Promise<void> {
	for (const name of await readdir(folder)) {
		const pid = Number(unfinished.exec(name)?.[2] ?? process.pid);
		if (!isAlive(pid)) await rm(join(folder, name), { force: true });
	}
}

/** So that a name that was given outlives a machine that loses its power. */
async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, 'r');
	await handle.sync().finally(() => handle.close());
}

/**
 * Packs lines into a file that nobody else can read. It has its name once it is whole, on the disk
 * and `check` has nothing against it: before, whatever happens, there is no such file.
 * @throws DatabaseError where there is one already
 */
export async function writeLines(
	file: string,
	lines: AsyncIterable<string>,
	check: (file: string) => Promise<unknown>,
): Promise<void> {
	const folder = dirname(file);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	await sweep(folder);
	const taken = await stat(file).catch(() => undefined);
	if (taken) throw new DatabaseError(`${file} is there already; nothing was written`);
	const part = join(folder, `.${basename(file)}.${process.pid}.part`);
	try {
		const sink = createWriteStream(part, { mode: 0o600, flags: 'wx', flush: true });
		await pipeline(Readable.from(lines), createGzip(), sink);
		await check(part);
		await rename(part, file);
		await syncFolder(folder);
	} finally {
		await rm(part, { force: true });
	}
}

/** The lines of a packed file; only a line feed ends one. */
export async function* readLines(file: string): AsyncGenerator<string> {
	const packed = createReadStream(file);
	const text = createGunzip().setEncoding('utf8');
	// What is wrong with the file reaches whoever reads the text.
	packed.on('error', (error) => text.destroy(error)).pipe(text);
	let rest = '';
	try {
		for await (const chunk of text) {
			const lines = (rest + String(chunk)).split('\n');
			rest = lines.pop() ?? '';
			yield* lines;
		}
		if (rest !== '') yield rest;
	} finally {
		packed.destroy();
	}
}
