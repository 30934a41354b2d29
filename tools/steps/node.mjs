import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingPackages } from '../lib/completeness.mjs';
import { Failure } from '../lib/failure.mjs';
import { fingerprint, readStamp } from '../lib/fingerprint.mjs';
import { alone } from '../lib/lock.mjs';
import { install, notFetched } from '../lib/npm.mjs';
import { inProject } from '../lib/paths.mjs';
import { step } from '../lib/terminal.mjs';

export const oldestStarter = 20;
export const wanted = 24;

const folder = inProject('tools/node');
const stampFile = join(folder, 'node_modules/.todoku-stamp');

/** @param {string} version such as 20.11.1 */
export const majorOf = (version) => Number(version.split('.')[0]);

/** @returns {string[]} the packages that carry a Node, one for each platform */
function packed() {
	const description = readFileSync(join(folder, 'package.json'), 'utf8');
	return Object.keys(JSON.parse(description).optionalDependencies);
}

/**
 * @param {string} platform as in process.platform
 * @param {string} architecture as in process.arch
 * @param {string[]} [packages]
 * @returns {string} the package with Node for this platform
 */
export function nodePackage(platform, architecture, packages = packed()) {
	const name = `node-${platform === 'win32' ? 'win' : platform}-${architecture}`;
	if (packages.includes(name)) return name;
	throw new Failure(
		`Todoku runs on Node ${wanted} and brings none for ${platform}-${architecture}: install Node ${wanted} from https://nodejs.org and run it again.`,
	);
}

/** @param {string} name of the package */
function executable(name) {
	return join(
		folder,
		'node_modules',
		name,
		'bin',
		process.platform === 'win32' ? 'node.exe' : 'node',
	);
}

/** @param {string} file */
function checkThatItRuns(file) {
	const { status } = spawnSync(file, ['--version']);
	if (status === 0) return;
	throw new Failure(
		`The Node ${wanted} that Todoku brings does not run on this system: install Node ${wanted} from https://nodejs.org and run it again.`,
	);
}

/**
 * Node 24 as an npm package, so that whoever has Node 20 and npm needs nothing else.
 * @returns {Promise<string>} the file to run
 */
export async function ensureNode() {
	const file = executable(nodePackage(process.platform, process.arch));
	const stamp = fingerprint(folder, ['package-lock.json'], { salt: file });
	if (readStamp(stampFile) === stamp) return file;
	await alone(async () => {
		if (readStamp(stampFile) === stamp) return;
		await step(`Fetching Node ${wanted} (about 45 MB)`, async () => {
			const what = `Node ${wanted} could not be fetched`;
			await install(folder, what);
			const missing = missingPackages(folder);
			if (missing.length > 0) throw notFetched(missing, what);
			checkThatItRuns(file);
			writeFileSync(stampFile, stamp);
		});
	});
	return file;
}
