import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureStateFolder } from './state-folder.mjs';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'todoku-state-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('makes the folder and leaves it empty', () => {
	const TODOKU_VAR = join(folder, 'a/b');
	expect(ensureStateFolder({ TODOKU_VAR })).toEqual({ TODOKU_VAR });
	expect(statSync(TODOKU_VAR).mode & 0o777).toBe(0o700);
	expect(readdirSync(TODOKU_VAR)).toEqual([]);
});

test('names the folder and the variable when it cannot be written', () => {
	const TODOKU_VAR = join(folder, 'file');
	writeFileSync(TODOKU_VAR, '');
	expect(() => ensureStateFolder({ TODOKU_VAR })).toThrow(
		/file cannot be written \(ENOTDIR\).*set TODOKU_VAR to another folder/,
	);
});

test('comes back at once where no folder can be made at all', () => {
	expect(() => ensureStateFolder({ TODOKU_VAR: '/proc/todoku/var' })).toThrow('cannot be written');
});
