import { capture } from '../lib/children.mjs';
import { commandFiles, inProject } from '../lib/paths.mjs';
import { temporaryFolder } from '../lib/temporary.mjs';
import { ensureBuilt, targets } from '../steps/build.mjs';
import { one } from './result.mjs';

/** @typedef {import('./result.mjs').Result} Result */

/**
 * @param {keyof typeof commandFiles} command
 * @param {string[]} parameters
 */
const run = (command, ...parameters) =>
	capture(process.execPath, [commandFiles[command], ...parameters]);

/** Each check runs even when the one before has failed, so that one look shows all. */
export async function lint() {
	await run('svelte-kit', 'sync');
	const runs = [
		await run('prettier', '--check', '.'),
		await run('eslint', '.', '--max-warnings', '0'),
		await run('depcruise', 'src', 'tests', '--config', '.dependency-cruiser.js'),
	];
	const failed = runs.filter(({ code }) => code !== 0);
	return one(failed.length === 0, failed.map(({ output }) => output).join('\n'));
}

export async function types() {
	const sync = await run('svelte-kit', 'sync');
	if (sync.code !== 0) return one(false, sync.output);
	const check = await run('svelte-check', '--fail-on-warnings', '--output', 'human');
	return one(check.code === 0, check.output);
}

/** The catalogue, checked by the program that staff would use. */
export async function data() {
	await ensureBuilt(targets.commandLine);
	const file = inProject(targets.commandLine.folder, 'index.js');
	const env = { TODOKU_VAR: temporaryFolder('data') };
	const { code, output } = await capture(process.execPath, [file, 'doctor'], { env });
	return one(code === 0, output);
}

export async function build() {
	await ensureBuilt(targets.site);
	return one(true, '');
}
