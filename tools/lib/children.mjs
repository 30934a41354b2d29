import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

/**
 * A `tool` runs to its end while we keep what it prints. A `program` has the terminal, and so has
 * `self`: this same starter on another Node, which knows best how to end what it has started.
 * @typedef {'tool' | 'program' | 'self'} Kind
 * @typedef {import('node:child_process').ChildProcess} Child
 */

const toolsHaveGroups = process.platform !== 'win32';
const never = new Promise(() => undefined);

/** @type {Map<Child, Kind>} */
const living = new Map();

/** After an interrupt nobody starts anything, or goes on with what a half-done tool printed. */
let leaving = false;
export function startNothingMore() {
	leaving = true;
}

export const countLiving = () => living.size;
export const terminalIsLent = () => [...living.values()].some((kind) => kind !== 'tool');

/** @param {NodeJS.Signals} signal */
export const exitCodeOf = (signal) => 128 + constants.signals[signal];

/**
 * @param {string} command
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} options
 * @param {Kind} kind
 */
function launch(command, parameters, options, kind) {
	const child = spawn(command, parameters, { cwd: root, ...options });
	living.set(child, kind);
	/** @type {Promise<number>} */
	const ended = new Promise((resolve, reject) => {
		child.once('error', (error) => {
			living.delete(child);
			reject(error);
		});
		child.once('close', (code, signal) => {
			living.delete(child);
			resolve(code ?? (signal ? exitCodeOf(signal) : 1));
		});
	});
	return { child, ended };
}

/**
 * Runs a tool in a process group of its own, so that an interrupt ends its helpers as well.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function capture(command, parameters, { env = {}, cwd = root } = {}) {
	if (leaving) await never;
	/** @type {NodeJS.ProcessEnv} */
	const environment = { ...process.env, NO_COLOR: '1', ...env };
	delete environment.FORCE_COLOR;
	const { child, ended } = launch(
		command,
		parameters,
		{ cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: toolsHaveGroups },
		'tool',
	);
	let output = '';
	for (const source of [child.stdout, child.stderr]) {
		source?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
	}
	const code = await ended;
	if (leaving) await never;
	return { code, output };
}

/**
 * Lends the terminal to another program until it ends.
 * @param {string} command
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [env]
 * @param {'program' | 'self'} [kind]
 * @returns {Promise<number>} its exit code
 */
export async function handOver(command, parameters, env = {}, kind = 'program') {
	if (leaving) await never;
	const options = { env: { ...process.env, ...env }, stdio: /** @type {const} */ ('inherit') };
	return launch(command, parameters, options, kind).ended;
}

/**
 * @param {Child} child
 * @param {Kind} kind
 * @param {NodeJS.Signals} signal
 */
function send(child, kind, signal) {
	try {
		if (kind === 'tool' && toolsHaveGroups && child.pid) process.kill(-child.pid, signal);
		else child.kill(signal);
	} catch {
		// It ended between our look and our signal.
	}
}

/** @param {NodeJS.Signals} signal */
export function pass(signal) {
	for (const [child, kind] of living) send(child, kind, signal);
}

/** Ends everything at once; another self is asked again, and then does the same. */
export function endAll() {
	for (const [child, kind] of living) send(child, kind, kind === 'self' ? 'SIGTERM' : 'SIGKILL');
}
