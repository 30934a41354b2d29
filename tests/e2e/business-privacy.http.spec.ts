import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../../tools/steps/address.mjs';

const formType = 'application/x-www-form-urlencoded';

test.describe('what stays on the server', () => {
	let folder: string;
	let site: ChildProcess;
	let said = '';
	let address: string;
	test.beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'todoku-private-'));
		const port = String(await freePort());
		address = `http://127.0.0.1:${port}`;
		site = spawn(process.execPath, ['build'], {
			env: {
				PATH: process.env['PATH'],
				...{ TODOKU_VAR: folder, PORT: port, HOST: '127.0.0.1', ORIGIN: address },
			},
		});
		for (const stream of [site.stdout, site.stderr])
			stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
		await expect.poll(() => said, { timeout: 25_000 }).toContain('Listening on');
	});
	test.afterAll(() => {
		site.kill('SIGKILL');
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	});

	/** Texts of every file that the site has written, as far as they are texts. */
	function written(place = folder): string {
		return readdirSync(place, { recursive: true, encoding: 'utf8' })
			.map((name) => join(place, name))
			.filter((file) => !file.includes('meilisearch') && statSync(file).isFile())
			.map((file) => readFileSync(file, 'latin1'))
			.join('\n');
	}

	test('is nothing of what was answered: not in the log, not in figures, not on disk', async () => {
		const send = (path: string, init: RequestInit = {}) =>
			fetch(address + path, { redirect: 'manual', ...init });
		const form = (path: string, body: string, cookie = '') =>
			send(path, {
				method: 'POST',
				body,
				headers: { origin: address, cookie, 'content-type': formType, accept: 'text/html' },
			});
		const marks = ['7654321', '1234567891', '2345678912', 'zzqsecretqzz'];
		const step = (name: string) => `/ja/business?step=${name}&/answer`;
		const first = await form(step('people'), 'employees=7654321&capital=1234567891');
		const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
		const value = cookie.slice('answers='.length);
		expect(value.length).toBeGreaterThan(10);
		await form(step('plan'), 'cost=2345678912', cookie);
		await form(step('trade'), 'trade=zzqsecretqzz', cookie);
		await form(step('people'), 'employees=-7654321&capital=zzqsecretqzz', cookie);
		await send(step('people'), {
			method: 'POST',
			body: 'zzqsecretqzz',
			headers: { origin: address },
		});
		for (const path of ['/ja/business', '/ja/programs', '/ja/programs/kbic', '/ja/no-such-page'])
			await send(path, { headers: { cookie } });
		const metrics = await (await send('/metrics')).text();
		expect(metrics).toContain('todoku_requests_total');
		for (const mark of [...marks, value]) {
			expect(said).not.toContain(mark);
			expect(metrics).not.toContain(mark);
			expect(written()).not.toContain(mark);
		}
	});
});
