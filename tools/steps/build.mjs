import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { capture } from '../lib/children.mjs';
import { Failure } from '../lib/failure.mjs';
import { fingerprint, readStamp } from '../lib/fingerprint.mjs';
import { alone } from '../lib/lock.mjs';
import { commandFiles, inProject, root } from '../lib/paths.mjs';
import { step } from '../lib/terminal.mjs';

/**
 * @typedef {object} Target
 * @property {string} title
 * @property {string} folder where the result stands
 * @property {string[]} sources what it is made of
 * @property {string[]} parameters for vite
 */

const common = ['src', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * The command line and the benchmarks are bundled by a second Vite configuration: they import
 * `$lib` like the site does, and start in a moment without building its pages.
 * @param {string} title
 * @param {string} folder
 * @param {string} entry
 * @param {string[]} [sources]
 * @returns {Target}
 */
const program = (title, folder, entry, sources = []) => ({
	title,
	folder,
	sources: [...common, ...sources, 'tools/program.vite.config.mjs'],
	parameters: ['build', '--config', 'tools/program.vite.config.mjs', '--ssr', entry],
});

export const targets = {
	/** @type {Target} */
	site: {
		title: 'Building the site',
		folder: 'build',
		sources: [...common, 'static', 'svelte.config.js', 'vite.config.ts'],
		parameters: ['build'],
	},
	commandLine: program('Building the command line', 'build-cli', 'src/cli.ts'),
	benchmarks: program('Building the benchmarks', 'build-bench', 'tests/bench/bench.ts', [
		'tests/bench',
		'tests/support',
	]),
};

/** @param {Target} target */
const current = ({ sources, parameters }) =>
	fingerprint(root, sources, { ignore: /\.test\.ts$/, salt: parameters.join(' ') });

/** @param {Target} target */
const stampFile = ({ folder }) => inProject(folder, '.todoku-stamp');

/** @param {Target} target */
export const isBuilt = (target) => readStamp(stampFile(target)) === current(target);

/**
 * Only whole folders change places, and the stamp travels inside: what is served is either the
 * last complete build or the new one.
 * @param {string} fresh
 * @param {string} place
 */
export function swap(fresh, place) {
	const previous = `${place}-previous`;
	rmSync(previous, { recursive: true, force: true });
	if (existsSync(place)) renameSync(place, previous);
	renameSync(fresh, place);
	rmSync(previous, { recursive: true, force: true });
}

/** Every tsconfig.json reader needs the file that Kit generates; a fresh clone has none yet. */
async function generateConfiguration() {
	if (existsSync(inProject('.svelte-kit/tsconfig.json'))) return;
	await capture(process.execPath, [commandFiles['svelte-kit'], 'sync']);
}

/** @param {Target} target */
async function build(target) {
	const stamp = current(target);
	const next = `${target.folder}-next`;
	rmSync(inProject(next), { recursive: true, force: true });
	await generateConfiguration();
	const { code, output } = await capture(
		process.execPath,
		[commandFiles.vite, ...target.parameters, '--logLevel', 'warn'],
		{ env: { NODE_ENV: 'production', TODOKU_BUILD_OUT: next } },
	);
	if (code !== 0) throw new Failure(`${target.title} failed; the reason is above.`, output);
	writeFileSync(inProject(next, '.todoku-stamp'), stamp);
	swap(inProject(next), inProject(target.folder));
}

/** @param {Target} target */
export async function ensureBuilt(target) {
	if (isBuilt(target)) return;
	await alone(async () => {
		if (isBuilt(target)) return;
		await step(target.title, () => build(target));
	});
}
