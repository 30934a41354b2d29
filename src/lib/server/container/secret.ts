import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const secretBytes = 48;

const isThere = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Made whole before it has its name: of processes that start at once, all read the same. */
function makeOnce(file: string): void {
	const own = `${file}.${process.pid}`;
	writeFileSync(own, randomBytes(secretBytes).toString('base64url'), { mode: 0o600 });
	try {
		linkSync(own, file);
	} catch (error) {
		if (!isThere(error)) throw error;
	} finally {
		rmSync(own);
	}
}

/**
 * What sessions are signed and second factors encrypted with: given by the environment, or made
 * once and kept in `folder/secret`, which only this account reads.
 */
export function secretOf(given: string | undefined, folder: string): string {
	if (given !== undefined) return given;
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const file = join(folder, 'secret');
	makeOnce(file);
	return readFileSync(file, 'utf8').trim();
}
