import { closeSync, existsSync, openSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { readStamp } from './fingerprint.mjs';
import { inProject } from './paths.mjs';
import { say } from './terminal.mjs';

const beatMilliseconds = 2000;
const staleMilliseconds = 20_000;

/** @param {string} file */
function tryToTake(file) {
	try {
		const handle = openSync(file, 'wx');
		writeSync(handle, String(process.pid));
		closeSync(handle);
		return true;
	} catch (error) {
		const code = /** @type {NodeJS.ErrnoException} */ (error).code;
		if (code === 'EEXIST') return false;
		throw new Failure(`Cannot write in ${inProject()} (${code}): give this account the right to.`);
	}
}

/**
 * The holder touches its lock while it lives, so one that was killed is noticed even when its
 * process number has been given to another.
 * @param {string} file
 */
function isStale(file) {
	const found = statSync(file, { throwIfNoEntry: false });
	if (!found) return false;
	if (Date.now() - found.mtimeMs > staleMilliseconds) return true;
	const holder = Number(readStamp(file));
	if (!holder) return false;
	try {
		process.kill(holder, 0);
		return false;
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
	}
}

/** @param {string} file */
async function take(file) {
	let told = false;
	while (!tryToTake(file)) {
		if (isStale(file)) {
			rmSync(file, { force: true });
			continue;
		}
		if (!told) say('Another set-up is at work in this folder; waiting for it.');
		told = true;
		await wait(300);
	}
}

/**
 * Lets one process at a time install and build in this folder.
 * @template T
 * @param {() => Promise<T>} work
 * @param {string} [file]
 * @returns {Promise<T>}
 */
export async function alone(work, file = inProject('.setup.lock')) {
	await take(file);
	const release = () => rmSync(file, { force: true });
	const beat = setInterval(() => {
		const now = new Date();
		if (existsSync(file)) utimesSync(file, now, now);
	}, beatMilliseconds);
	process.once('exit', release);
	try {
		return await work();
	} finally {
		clearInterval(beat);
		process.removeListener('exit', release);
		release();
	}
}
