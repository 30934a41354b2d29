import { handOver } from '../lib/children.mjs';
import { assertFree, readAddress, urlOf } from '../steps/address.mjs';
import { ensureBuilt, targets } from '../steps/build.mjs';
import { ensureDependencies } from '../steps/dependencies.mjs';
import { ensureStateFolder } from '../steps/state-folder.mjs';

/**
 * Kit takes form posts only from its own origin, and cannot tell by itself that it is on http.
 * @param {import('../steps/address.mjs').Address} address
 * @returns {NodeJS.ProcessEnv}
 */
export const serverEnvironment = (address) => ({
	NODE_ENV: 'production',
	HOST: address.host,
	PORT: String(address.port),
	ORIGIN: process.env.ORIGIN ?? urlOf(address),
	// A file of programs may have 8 MB; all other forms are held to less by the site itself.
	BODY_SIZE_LIMIT: process.env.BODY_SIZE_LIMIT ?? '9M',
	// Longer than proxies keep a connection: who closes first meets requests that are on their way.
	KEEP_ALIVE_TIMEOUT: process.env.KEEP_ALIVE_TIMEOUT ?? '65',
});

/** @returns {Promise<number>} */
export async function start() {
	const address = readAddress(process.env);
	await assertFree(address);
	const state = ensureStateFolder(process.env);
	await ensureDependencies();
	await ensureBuilt(targets.site);
	await ensureBuilt(targets.commandLine);
	await assertFree(address);
	return handOver(process.execPath, ['build'], { ...serverEnvironment(address), ...state });
}
