import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from '../lib/children.mjs';
import { Failure } from '../lib/failure.mjs';
import { commandFiles } from '../lib/paths.mjs';
import { step } from '../lib/terminal.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
	'/usr/bin/chromium',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** @returns {Promise<string>} where Playwright puts its own Chromium */
async function playwrightsOwn() {
	const { chromium } = await import('@playwright/test');
	return chromium.executablePath();
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {string[]} [otherPlaces]
 * @returns {string | undefined} a Chromium of this machine
 */
export function findBrowser(environment, otherPlaces = elsewhere) {
	const asked = environment.CHROMIUM_PATH;
	if (asked) {
		if (isExecutable(asked)) return asked;
		throw new Failure(`CHROMIUM_PATH is "${asked}", which is no program that can be run.`);
	}
	const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
	const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
	return [...inPath, ...otherPlaces].find(isExecutable);
}

/** @returns {Promise<string>} what was printed when it did not work */
async function installDebianPackage() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return '';
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	// Mends what an interrupted installation has left half done.
	await capture('dpkg', ['--configure', '-a'], { env });
	await capture('apt-get', ['update'], { env });
	const parameters = ['install', '-y', '--no-install-recommends', 'chromium'];
	const { code, output } = await capture('apt-get', parameters, { env });
	return code === 0 ? '' : output;
}

/** @returns {Promise<string>} what was printed when it did not work */
async function installWithPlaywright() {
	const parameters = [commandFiles.playwright, 'install', 'chromium'];
	const { code, output } = await capture(process.execPath, parameters);
	return code === 0 ? '' : output;
}

async function installBrowser() {
	const printed = [await installDebianPackage()];
	const debians = findBrowser(process.env);
	if (debians) return debians;
	printed.push(await installWithPlaywright());
	const own = await playwrightsOwn();
	if (isExecutable(own)) return own;
	throw new Failure(
		'No browser: install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run it again.',
		printed.join('\n').trim(),
	);
}

/** @returns {Promise<string>} the browser that the tests drive */
export async function ensureBrowser() {
	const found = findBrowser(process.env);
	if (found) return found;
	const own = await playwrightsOwn();
	if (isExecutable(own)) return own;
	return step('Installing Chromium (some minutes)', installBrowser);
}
