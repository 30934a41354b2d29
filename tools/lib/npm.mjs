import { basename } from 'node:path';
import { capture } from './children.mjs';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

const noNetwork =
	/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/;

const checkNetwork =
	'the npm registry cannot be reached. Check the network and proxy (npm ping), then run the same command again.';

/** @returns {[string, ...string[]]} how to call the npm that started us, else the one in the PATH */
function npm() {
	const file = process.env.npm_execpath;
	if (file && /^npm/.test(basename(file))) return [process.execPath, file];
	return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/**
 * @param {string} output what npm printed
 * @param {string} what
 * @returns {Failure} what a person has to do
 */
export function explainNpm(output, what) {
	if (noNetwork.test(output)) return new Failure(`${what}: ${checkNetwork}`);
	if (/EACCES|EPERM|EROFS/.test(output)) {
		return new Failure(`${what}: ${root} is not writable. Give this account the right to write.`);
	}
	if (/ENOSPC/.test(output)) {
		return new Failure(`${what}: the disk is full. Free some space, then run it again.`);
	}
	return new Failure(`${what}: npm failed; its last words are above.`, lastLines(output, 30));
}

/**
 * @param {string[]} names of packages that npm passed over in silence
 * @param {string} what
 */
export const notFetched = (names, what) =>
	new Failure(`${what} (${names.join(', ')} did not come): ${checkNetwork}`);

/** @param {string} text @param {number} count */
const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n');

/**
 * Installs exactly what the lock of a folder says, tools included even where NODE_ENV is production.
 * @param {string} folder
 * @param {string} what said when it fails
 */
export async function install(folder, what) {
	const [command, ...first] = npm();
	const flags = ['--include=dev', '--include=optional', '--prefer-offline', '--no-audit'];
	const retries = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
	const parameters = [...first, 'ci', ...flags, ...retries, '--no-fund'];
	const { code, output } = await capture(command, parameters, { cwd: folder }).catch(() => {
		throw new Failure(`${what}: npm was not found. Install Node with npm from https://nodejs.org`);
	});
	if (code !== 0) throw explainNpm(output, what);
}
