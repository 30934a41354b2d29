import { handOver } from '../lib/children.mjs';
import { commandFiles } from '../lib/paths.mjs';
import { assertFree, readAddress } from '../steps/address.mjs';
import { ensureDependencies } from '../steps/dependencies.mjs';
import { ensureStateFolder } from '../steps/state-folder.mjs';

/** @param {string[]} parameters for vite */
export async function develop(parameters) {
	const address = readAddress(process.env);
	await assertFree(address);
	const state = ensureStateFolder(process.env);
	await ensureDependencies();
	const where = ['--host', address.host, '--port', String(address.port), '--strictPort'];
	return handOver(process.execPath, [commandFiles.vite, 'dev', ...where, ...parameters], state);
}
