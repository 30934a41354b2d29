import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import configuration from '../.dependency-cruiser.js';
import { brokenTree, lawfulTree, violations } from './support/planted-imports';
import { plantTree, projectFolder, type PlantedTree } from './support/planted-tree';

const cruiser = join(projectFolder, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const cruiserFiles = ['.dependency-cruiser.js', 'tools/imports.tsconfig.json', 'vite.config.ts'];

type Found = { from: string; rule: string };

async function cruise(files: Record<string, string>): Promise<Found[]> {
	const tree = plantTree(files, cruiserFiles);
	const parameters = ['src', 'tests', '--config', '.dependency-cruiser.js', '-T', 'json'];
	const run = promisify(execFile)(process.execPath, [cruiser, ...parameters], {
		cwd: tree.folder,
		maxBuffer: 64 * 1024 * 1024,
	});
	const { stdout } = await run.catch((error: { stdout: string }) => error);
	tree.remove();
	const { summary } = JSON.parse(stdout) as {
		summary: { violations: { from: string; rule: { name: string } }[] };
	};
	return summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
}

describe('who may import whom', () => {
	let found: Found[] = [];
	beforeAll(async () => {
		found = await cruise(brokenTree);
	}, 60_000);

	test('what each room may do breaks no rule', async () => {
		expect(await cruise(lawfulTree)).toEqual([]);
	}, 60_000);

	test.each(violations)('$rule: $from must not import $imports', ({ rule, from }) => {
		expect(found).toContainEqual({ from, rule });
	});

	test('every rule is tried', () => {
		const rules = configuration.forbidden?.map(({ name }) => name);
		expect(new Set(violations.map(({ rule }) => rule))).toEqual(new Set(rules));
	});
});

const impure: [string, string][] = [
	['no-restricted-properties', 'export const now = Date.now();'],
	['no-restricted-properties', 'export const { now } = Date;'],
	['no-restricted-syntax', 'export const today = new Date();'],
	['no-restricted-syntax', 'export const text = Date();'],
	['no-restricted-properties', 'export const chance = Math.random();'],
	['no-restricted-globals', "export const page = fetch('https://example.com');"],
	['no-restricted-globals', 'export const home = process.env.HOME;'],
	['no-restricted-globals', 'export const later = performance.now();'],
	['no-restricted-globals', 'export const id = crypto.randomUUID();'],
	['no-restricted-globals', 'export const page = globalThis.fetch;'],
];

describe('the domain is pure', () => {
	const file = 'src/lib/domain/planted.ts';
	const same = 'src/lib/server/planted.ts';
	let tree: PlantedTree;
	let eslint: ESLint;

	beforeAll(() => {
		const files = { [file]: '', [same]: '', 'tsconfig.json': '{ "include": ["src"] }' };
		tree = plantTree(files, []);
		eslint = new ESLint({
			cwd: tree.folder,
			overrideConfigFile: join(projectFolder, 'eslint.config.js'),
		});
	});
	afterAll(() => tree.remove());

	const rulesBroken = async (name: string, code: string) => {
		const [result] = await eslint.lintText(code, { filePath: join(tree.folder, name) });
		return result?.messages.map(({ ruleId, message }) => ruleId ?? message);
	};

	test.each(impure)(
		'%s refuses %s',
		async (rule, code) => {
			expect(await rulesBroken(file, code)).toContain(rule);
		},
		30_000,
	);

	test.each(impure)(
		'elsewhere %s lets %s pass',
		async (_, code) => {
			expect(await rulesBroken(same, code)).toEqual([]);
		},
		30_000,
	);

	test('a day that was handed in is welcome', async () => {
		expect(await rulesBroken(file, 'export const day = new Date(0);')).toEqual([]);
	}, 30_000);
});
