// @ts-check
// A process that works on databases of others, told when to begin; see the contract of the store.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const [task = '', ...parameters] = process.argv.slice(2);
const root = join(import.meta.dirname, '../..');
const { module } = await /** @type {Promise<{ module: typeof import('./importing') }>} */ (
	runnerImport(join(import.meta.dirname, 'importing.ts'), { configFile: false, root })
);
process.send?.('ready');
process.once('message', async () => {
	const done = await module.tasks[task]?.(parameters);
	process.send?.(done, () => process.exit());
});
