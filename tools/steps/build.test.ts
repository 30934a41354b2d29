import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swap } from './build.mjs';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'todoku-build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function plant(name: string, file: string): void {
	mkdirSync(join(folder, name));
	writeFileSync(join(folder, name, file), '');
}

const swapThem = () => swap(join(folder, 'build-next'), join(folder, 'build'));

test('the first build takes its place', () => {
	plant('build-next', 'new');
	swapThem();
	expect(readdirSync(join(folder, 'build'))).toEqual(['new']);
});

test('a new build takes the place of the old one and leaves nothing behind', () => {
	plant('build', 'old');
	plant('build-next', 'new');
	swapThem();
	expect(readdirSync(folder)).toEqual(['build']);
	expect(readdirSync(join(folder, 'build'))).toEqual(['new']);
});

test('what an interrupted swap has left is cleared', () => {
	plant('build-previous', 'older');
	plant('build-next', 'new');
	swapThem();
	expect(existsSync(join(folder, 'build-previous'))).toBe(false);
});
