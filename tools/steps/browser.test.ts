import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from './browser.mjs';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'todoku-browser-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function plant(name: string): string {
	const file = join(folder, name);
	writeFileSync(file, '');
	chmodSync(file, 0o755);
	return file;
}

test('takes the one that was asked for', () => {
	plant('chromium');
	const mine = plant('my-browser');
	expect(findBrowser({ CHROMIUM_PATH: mine, PATH: folder })).toBe(mine);
});

test('refuses a path that is no program, rather than taking another browser', () => {
	const environment = { CHROMIUM_PATH: join(folder, 'none'), PATH: folder };
	expect(() => findBrowser(environment)).toThrow('which is no program');
});

test('looks in the PATH, then in the usual places', () => {
	const usual = plant('usual');
	expect(findBrowser({ PATH: folder }, [usual])).toBe(usual);
	const chromium = plant('google-chrome');
	expect(findBrowser({ PATH: folder }, [usual])).toBe(chromium);
});

test('finds none where there is none', () => {
	expect(findBrowser({ PATH: folder }, [])).toBeUndefined();
});
