// Starts everything: `npm start`, `npm test`, `npm run dev`, `npm run bench`, `npm run todoku`.
// It needs no library and any Node from 20 on: it fetches Node 24 and goes on there.
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOver } from './lib/children.mjs';
import { Failure } from './lib/failure.mjs';
import { handleSignals } from './lib/signals.mjs';
import { speakOnStandardError } from './lib/terminal.mjs';
import { ensureNode, majorOf, oldestStarter, wanted } from './steps/node.mjs';

/** @type {Record<string, (parameters: string[]) => Promise<number>>} */
const commands = {
	start: async () => (await import('./commands/start.mjs')).start(),
	dev: async (parameters) => (await import('./commands/develop.mjs')).develop(parameters),
	test: async (parameters) => (await import('./commands/test.mjs')).test(parameters),
	bench: async (parameters) => (await import('./commands/programs.mjs')).benchmarks(parameters),
	todoku: async (parameters) => (await import('./commands/programs.mjs')).commandLine(parameters),
	'serve-for-tests': async () => (await import('./commands/serve-for-tests.mjs')).serveForTests(),
};

/** @param {string[]} parameters */
async function onNode24(parameters) {
	const file = await ensureNode();
	const PATH = `${dirname(file)}${delimiter}${process.env.PATH ?? ''}`;
	return handOver(file, [fileURLToPath(import.meta.url), ...parameters], { PATH }, 'self');
}

/** @returns {Promise<number>} the exit code */
async function main() {
	const [name = 'start', ...parameters] = process.argv.slice(2);
	const command = commands[name];
	if (!command) {
		throw new Failure(`"${name}" is none of: ${Object.keys(commands).join(', ')}`);
	}
	const running = majorOf(process.versions.node);
	if (running < oldestStarter) {
		throw new Failure(
			`Node ${process.versions.node} is too old: install Node ${oldestStarter} or newer from https://nodejs.org`,
		);
	}
	if (name === 'todoku') speakOnStandardError();
	return running < wanted ? onNode24([name, ...parameters]) : command(parameters);
}

handleSignals();
try {
	process.exitCode = await main();
} catch (error) {
	if (!(error instanceof Failure)) throw error;
	if (error.details) console.error(error.details);
	console.error(`todoku: ${error.message}`);
	process.exitCode = 1;
}
