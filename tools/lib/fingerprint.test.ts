import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, readStamp } from './fingerprint.mjs';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'todoku-fingerprint-'));
	mkdirSync(join(folder, 'src/deep'), { recursive: true });
	write('src/a.ts', 'a');
	write('src/deep/b.ts', 'b');
	write('lock.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
const now = () => fingerprint(folder, ['src', 'lock.json'], { ignore: /\.test\.ts$/ });

test('stays as long as the files do', () => {
	expect(now()).toBe(now());
});

test.each<[string, () => void]>([
	['content', () => write('src/deep/b.ts', 'c')],
	['a new file', () => write('src/c.ts', '')],
	['a new name', () => renameSync(join(folder, 'src/a.ts'), join(folder, 'src/z.ts'))],
	['a missing file', () => rmSync(join(folder, 'lock.json'))],
	[
		'text that moves from one file to the next',
		() => (write('src/a.ts', ''), write('lock.json', 'a{}')),
	],
])('changes with %s', (_, change) => {
	const before = now();
	change();
	expect(now()).not.toBe(before);
});

test('does not change with what is ignored', () => {
	const before = now();
	write('src/a.test.ts', 'test');
	expect(now()).toBe(before);
});

test('a stamp that is not there is undefined', () => {
	expect(readStamp(join(folder, 'none'))).toBeUndefined();
	write('stamp', 'abc\n');
	expect(readStamp(join(folder, 'stamp'))).toBe('abc');
});
