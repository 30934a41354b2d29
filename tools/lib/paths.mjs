import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {...string} parts a path below the project's folder */
export const inProject = (...parts) => join(root, ...parts);

/**
 * The file that Node runs when a package's command is called. Started with Node itself, because a
 * wrapper such as npx would stay between us and the child when a signal comes.
 * @type {Record<'vite' | 'svelte-kit' | 'svelte-check' | 'vitest' | 'playwright' | 'eslint' | 'prettier' | 'depcruise', string>}
 */
export const commandFiles = {
	vite: inProject('node_modules/vite/bin/vite.js'),
	'svelte-kit': inProject('node_modules/@sveltejs/kit/svelte-kit.js'),
	'svelte-check': inProject('node_modules/svelte-check/bin/svelte-check'),
	vitest: inProject('node_modules/vitest/vitest.mjs'),
	playwright: inProject('node_modules/@playwright/test/cli.js'),
	eslint: inProject('node_modules/eslint/bin/eslint.js'),
	prettier: inProject('node_modules/prettier/bin/prettier.cjs'),
	depcruise: inProject('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
};
