import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone } from './lock.mjs';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'todoku-lock-'));
	file = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('two never work at the same time', async () => {
	let working = 0;
	const work = async () => {
		expect(++working).toBe(1);
		await wait(50);
		working -= 1;
	};
	await Promise.all([alone(work, file), alone(work, file)]);
	expect(existsSync(file)).toBe(false);
});

test('is released when the work fails', async () => {
	const work = () => Promise.reject(new Error('broken'));
	await expect(alone(work, file)).rejects.toThrow('broken');
	expect(existsSync(file)).toBe(false);
});

test('the lock of a process that was killed is taken over', async () => {
	const { pid } = spawnSync(process.execPath, ['--version']);
	writeFileSync(file, String(pid));
	expect(await alone(() => Promise.resolve('done'), file)).toBe('done');
});

test('a lock that nobody has touched for long is taken over', async () => {
	writeFileSync(file, String(process.pid));
	utimesSync(file, 0, 0);
	expect(await alone(() => Promise.resolve('done'), file)).toBe('done');
});
