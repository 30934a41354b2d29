import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../../tools/steps/address.mjs';

// A busy computer starts a site slowly; nothing waits so long when it goes well.
const startLimit = 60_000;
test.setTimeout(30_000 + 2 * startLimit);

let folder: string;
let started: ChildProcess | undefined;
test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'todoku-start-'));
});
test.afterEach(() => {
	started?.kill('SIGKILL');
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

interface Site {
	process: ChildProcess;
	said: () => string;
}

/** Another site than the one that is tested elsewhere, at a port that is free. */
async function start(environment: Record<string, string>): Promise<Site> {
	const own = { TODOKU_VAR: join(folder, 'var'), PORT: String(await freePort()) };
	const child = spawn(process.execPath, ['build'], {
		env: { PATH: process.env['PATH'], ...own, ...environment },
	});
	started = child;
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	return { process: child, said: () => said };
}

/** How a start ends that cannot succeed. */
async function refused(environment: Record<string, string>) {
	const site = await start(environment);
	const [code] = (await once(site.process, 'exit')) as [number];
	return { code, said: site.said().trim() };
}

function dataWith(file: string, change: (text: string) => string): string {
	const data = join(folder, 'data');
	cpSync('data', data, { recursive: true });
	writeFileSync(join(data, file), change(readFileSync(join(data, file), 'utf8')));
	return data;
}

test('a wrong variable stops the start with one line that names it', async () => {
	const { code, said } = await refused({ TODOKU_TODAY: 'tomorrow' });
	expect(code).toBe(1);
	expect(said).toBe('todoku: TODOKU_TODAY is "tomorrow" but takes a day as YYYY-MM-DD.');
});

test('so does a data folder that is not there, or whose city cannot be read', async () => {
	const missing = await refused({ TODOKU_DATA: join(folder, 'nowhere') });
	expect(missing.code).toBe(1);
	expect(missing.said).toMatch(/^todoku: .*nowhere.*$/);
	const broken = dataWith('city.yaml', (text) => `${text}\n  - [`);
	const { code, said } = await refused({ TODOKU_DATA: broken });
	expect(code).toBe(1);
	expect(said).toMatch(/^todoku: .*city\.yaml: .*$/);
});

test('one broken program is left out and named; the site starts, and ends with all it started', async () => {
	const name = 'operating-environment-improvement.yaml';
	const data = dataWith(`programs/${name}`, (text) => `${text}\nprize: 3\n`);
	const site = await start({ TODOKU_DATA: data });
	await expect.poll(site.said, { timeout: startLimit }).toContain('Listening on');
	expect(site.said()).toContain(name);
	const { pid } = JSON.parse(
		readFileSync(join(folder, 'var/meilisearch/running.json'), 'utf8'),
	) as { pid: number };
	expect(existsSync(`/proc/${pid}`)).toBe(true);
	site.process.kill('SIGTERM');
	await once(site.process, 'exit');
	expect(existsSync(`/proc/${pid}`)).toBe(false);
});
