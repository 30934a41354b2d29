import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { root } from '../lib/paths.mjs';

/**
 * Node's own recursive mkdir never comes back from places such as /proc.
 * @param {string} folder
 */
function makeFolder(folder) {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	mkdirSync(folder, { mode: 0o700 });
}

/**
 * All state lives in one folder; find out before serving that it can be written.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {{ TODOKU_VAR: string }} where it is, whatever folder a child works in
 */
export function ensureStateFolder(environment) {
	const folder = resolve(root, environment.TODOKU_VAR ?? 'var');
	const probe = join(folder, `.probe-${process.pid}`);
	try {
		makeFolder(folder);
		writeFileSync(probe, '');
		rmSync(probe);
		return { TODOKU_VAR: folder };
	} catch (error) {
		const code = /** @type {NodeJS.ErrnoException} */ (error).code;
		throw new Failure(
			`${folder} cannot be written (${code}). Give this account the right to, or set TODOKU_VAR to another folder.`,
		);
	}
}
