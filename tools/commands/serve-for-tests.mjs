import { handOver } from '../lib/children.mjs';
import { temporaryFolder } from '../lib/temporary.mjs';
import { assertFree } from '../steps/address.mjs';
import { ensureBuilt, targets } from '../steps/build.mjs';
import { serverEnvironment } from './start.mjs';

/** The production build with a state of its own, which is gone when it ends. */
export async function serveForTests() {
	const address = { host: '127.0.0.1', port: Number(process.env.TODOKU_TEST_PORT ?? 4173) };
	await assertFree(address);
	await ensureBuilt(targets.site);
	return handOver(process.execPath, ['build'], {
		...serverEnvironment(address),
		ORIGIN: `http://${address.host}:${address.port}`,
		TODOKU_VAR: process.env.TODOKU_TEST_VAR ?? temporaryFolder('serve'),
	});
}
