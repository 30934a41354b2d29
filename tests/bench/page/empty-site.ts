import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../common/clean-up';
import { startNodeServer } from '../common/node-server';

/** The least that SvelteKit renders; like the finder, it sends the browser no script. */
const files = {
	'package.json': '{ "name": "empty", "private": true, "type": "module" }',
	'svelte.config.js': `import adapter from '@sveltejs/adapter-node';
export default { kit: { adapter: adapter({ out: 'build' }) } };`,
	'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };`,
	'src/app.html': `<!doctype html>
<html lang="en"><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>`,
	'src/routes/+page.js': 'export const csr = false;',
	'src/routes/+page.svelte': '<h1>Empty</h1>',
};

async function write(folder: string): Promise<void> {
	for (const [name, text] of Object.entries(files)) {
		const file = join(folder, name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
	await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

async function isAnswering(address: string): Promise<boolean> {
	return (await fetch(address)).ok;
}

/** An empty page, built and served by the same SvelteKit, adapter and Node as the site. */
export async function startEmptySite(): Promise<string> {
	const folder = await temporaryFolder();
	await write(folder);
	const vite = resolve('node_modules/vite/bin/vite.js');
	const parameters = [vite, 'build', '--logLevel', 'error'];
	await promisify(execFile)(process.execPath, parameters, { cwd: folder });
	return startNodeServer(join(folder, 'build'), {}, isAnswering);
}
