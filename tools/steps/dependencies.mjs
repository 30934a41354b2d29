import { writeFileSync } from 'node:fs';
import { fingerprint, readStamp } from '../lib/fingerprint.mjs';
import { alone } from '../lib/lock.mjs';
import { install } from '../lib/npm.mjs';
import { inProject, root } from '../lib/paths.mjs';
import { step } from '../lib/terminal.mjs';

// npm empties node_modules first, and the stamp is written last: a broken install has none.
const stampFile = inProject('node_modules/.todoku-stamp');

const current = () =>
	fingerprint(root, ['package-lock.json'], { salt: `${process.platform}-${process.arch}` });

export const dependenciesAreThere = () => readStamp(stampFile) === current();

export function markDependencies() {
	writeFileSync(stampFile, current());
}

export async function ensureDependencies() {
	if (dependenciesAreThere()) return;
	await alone(async () => {
		if (dependenciesAreThere()) return;
		await step('Installing the libraries', async () => {
			await install(root, 'The libraries could not be installed');
			markDependencies();
		});
	});
}
