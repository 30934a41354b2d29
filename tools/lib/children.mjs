import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

const ownGroup = process.platform !== 'win32';
const graceMilliseconds = 8000;

/** After an interrupt nobody goes on with what a half-done tool printed. */
let leaving = false;
const never = new Promise(() => undefined);

/** @type {Map<import('node:child_process').ChildProcess, 'captured' | 'handed-over'>} */
const living = new Map();

/** @param {NodeJS.Signals} signal */
export const exitCodeOf = (signal) => 128 + constants.signals[signal];

/**
 * @param {string} command
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} options
 * @param {'captured' | 'handed-over'} kind
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
 * Runs a tool to its end and keeps what it prints. It gets a process group of its own, so that an
 * interrupt ends its helpers as well.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function capture(command, parameters, { env = {}, cwd = root } = {}) {
	/** @type {NodeJS.ProcessEnv} */
	const environment = { ...process.env, NO_COLOR: '1', ...env };
	delete environment.FORCE_COLOR;
	const { child, ended } = launch(
		command,
		parameters,
		{ cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup },
		'captured',
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
 * Gives the terminal to another program until it ends.
 * @param {string} command
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export function handOver(command, parameters, env = {}) {
	const options = { env: { ...process.env, ...env }, stdio: /** @type {const} */ ('inherit') };
	return launch(command, parameters, options, 'handed-over').ended;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {'captured' | 'handed-over'} kind
 * @param {NodeJS.Signals} signal
 */
function send(child, kind, signal) {
	try {
		if (kind === 'captured' && ownGroup && child.pid) process.kill(-child.pid, signal);
		else child.kill(signal);
	} catch {
		// It ended between our look and our signal.
	}
}

/** @param {NodeJS.Signals} signal */
const sendToAll = (signal) => living.forEach((kind, child) => send(child, kind, signal));

/**
 * The first signal asks: a program that was given the terminal gets it as it came and decides how
 * we end; tools are interrupted and we leave once they are gone. A second signal, later than the
 * echo that npm and the terminal send, ends everything.
 */
export function handleSignals() {
	let asked = 0;
	const receive = (/** @type {NodeJS.Signals} */ signal) => {
		if (asked > 0 && performance.now() - asked > 1000) sendToAll('SIGKILL');
		if (asked > 0) return;
		asked = performance.now();
		const handedOver = [...living.values()].includes('handed-over');
		if (handedOver) return sendToAll(signal);
		sendToAll('SIGINT');
		leaveWhenAlone(exitCodeOf(signal));
	};
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => receive(signal));
	}
}

/** @param {number} code */
function leaveWhenAlone(code) {
	leaving = true;
	const deadline = performance.now() + graceMilliseconds;
	process.stderr.write('\nInterrupted. Run the same command again to go on.\n');
	const look = setInterval(() => {
		if (performance.now() > deadline) sendToAll('SIGKILL');
		if (living.size > 0 && performance.now() < deadline + 1000) return;
		clearInterval(look);
		process.exit(code);
	}, 20);
}
