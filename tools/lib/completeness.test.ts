import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingPackages, thisSystem } from './completeness.mjs';

const linux = { platform: 'linux', architecture: 'x64', libc: 'glibc' } as const;
const forLinux = { optional: true, os: ['linux'], cpu: ['x64'] };
const packages = {
	'': {},
	'node_modules/plain': {},
	'node_modules/@a/linux': forLinux,
	'node_modules/glibc': { ...forLinux, libc: ['glibc'] },
	'node_modules/musl': { ...forLinux, libc: ['musl'] },
	'node_modules/b/node_modules/mac': { optional: true, os: ['darwin'], cpu: ['arm64'] },
	'node_modules/web-assembly': { optional: true, cpu: ['wasm32'] },
};

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'todoku-complete-'));
	writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('names what is made for this system and did not come', () => {
	expect(missingPackages(folder, linux)).toEqual(['@a/linux', 'glibc']);
	expect(missingPackages(folder, { ...linux, libc: 'musl' })).toEqual(['@a/linux', 'musl']);
	const mac = { platform: 'darwin', architecture: 'arm64', libc: undefined };
	expect(missingPackages(folder, mac)).toEqual(['mac']);
});

test('nothing is missing once it is there', () => {
	for (const name of ['@a/linux', 'glibc']) {
		mkdirSync(join(folder, 'node_modules', name), { recursive: true });
		writeFileSync(join(folder, 'node_modules', name, 'package.json'), '{}');
	}
	expect(missingPackages(folder, linux)).toEqual([]);
});

test('knows the system it runs on', () => {
	expect(thisSystem()).toMatchObject({ platform: process.platform, architecture: process.arch });
	if (process.platform === 'linux') expect(thisSystem().libc).toMatch(/^(glibc|musl)$/);
});
