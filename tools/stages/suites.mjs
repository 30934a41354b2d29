import { join } from 'node:path';
import { capture } from '../lib/children.mjs';
import { commandFiles } from '../lib/paths.mjs';
import { temporaryFolder } from '../lib/temporary.mjs';
import { freePort } from '../steps/address.mjs';
import { ensureBrowser } from '../steps/browser.mjs';
import { ensureBuilt, targets } from '../steps/build.mjs';
import { readPlaywright, readVitest } from './reports.mjs';
import { believe } from './result.mjs';

/** @param {'unit' | 'contract'} project */
async function vitest(project) {
	const file = join(temporaryFolder('report'), 'vitest.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const parameters = ['run', '--project', project, '--allowOnly=false', ...reporters];
	const { code, output } = await capture(process.execPath, [commandFiles.vitest, ...parameters]);
	return believe(readVitest(file, output), code);
}

export const unit = () => vitest('unit');

/** What is skipped for want of a server is said in the stage's line. */
export async function contract() {
	const result = await vitest('contract');
	const note = /^no PostgreSQL for the tests: .*$/m.exec(result.output)?.[0];
	return note ? { ...result, note } : result;
}

/** Journeys in a real browser against the production build. */
export async function e2e() {
	const browser = await ensureBrowser();
	await ensureBuilt(targets.site);
	const file = join(temporaryFolder('report'), 'playwright.json');
	const env = {
		CHROMIUM_PATH: browser,
		PLAYWRIGHT_JSON_OUTPUT_FILE: file,
		TODOKU_TEST_PORT: String(await freePort()),
	};
	const parameters = [commandFiles.playwright, 'test'];
	const { code, output } = await capture(process.execPath, parameters, { env });
	return believe(readPlaywright(file, output), code);
}
