import { handOver } from '../lib/children.mjs';
import { inProject } from '../lib/paths.mjs';
import { ensureBuilt, targets } from '../steps/build.mjs';
import { ensureDependencies } from '../steps/dependencies.mjs';
import { ensureStateFolder } from '../steps/state-folder.mjs';

/** @param {string[]} parameters */
export async function commandLine(parameters) {
	const state = ensureStateFolder(process.env);
	await ensureDependencies();
	await ensureBuilt(targets.commandLine);
	const file = inProject(targets.commandLine.folder, 'index.js');
	return handOver(process.execPath, [file, ...parameters], state);
}

/** @param {string[]} parameters */
export async function benchmarks(parameters) {
	const state = ensureStateFolder(process.env);
	await ensureDependencies();
	await ensureBuilt(targets.site);
	await ensureBuilt(targets.commandLine);
	await ensureBuilt(targets.benchmarks);
	const file = inProject(targets.benchmarks.folder, 'index.js');
	return handOver(process.execPath, [file, ...parameters], state);
}
