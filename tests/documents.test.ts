import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageDescription from '../package.json' with { type: 'json' };
import { choose } from '../tools/commands/test.mjs';
import { projectFolder } from './support/planted-tree';
import { reference } from './support/reference';

const inProject = (name: string) => join(projectFolder, name);
const read = (name: string) => readFileSync(inProject(name), 'utf8');
const below = (folder: string, pattern: RegExp): string[] =>
	readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && pattern.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length + 1));

const documents = ['README.md', 'CONTRIBUTING.md', 'data/README.md', ...below('docs', /\.md$/)]
	.filter((name) => existsSync(inProject(name)))
	.map((name) => ({ name, text: read(name) }));

/** What a pattern finds in the documents, each with where it stands. */
const named = (pattern: RegExp) =>
	documents.flatMap(({ name, text }) =>
		[...text.matchAll(pattern)].map(([, what = '']) => ({ what, where: `${name}: ${what}` })),
	);

const unknown = (found: { what: string; where: string }[], isKnown: (what: string) => boolean) =>
	found.filter(({ what }) => !isKnown(what)).map(({ where }) => where);

describe('what the documents name exists', () => {
	test('npm scripts', () => {
		const isScript = (name: string) => name in packageDescription.scripts;
		expect(unknown(named(/\bnpm run ([\w:-]+)/g), isScript)).toEqual([]);
	});

	test('stages of npm test', () => {
		const isStage = (name: string) => choose([name]).length === 1;
		expect(unknown(named(/\bnpm test ([a-z0-9]+)\b/g), isStage)).toEqual([]);
	});

	test('commands of todoku', () => {
		const commandLine = read('src/cli.ts');
		const isCommand = (name: string) => commandLine.includes(`say('  ${name} `);
		expect(
			unknown(named(/\btodoku -- ([a-z]+)/g), (name) => name === 'help' || isCommand(name)),
		).toEqual([]);
	});

	test('files and folders', () => {
		const paths = named(/`((?:src|tests|tools|data|docs|static)\/[\w./[\]()=-]*)`/g);
		expect(unknown(paths, (path) => existsSync(inProject(path)))).toEqual([]);
	});
});

test('the code names no city: another one needs nothing but another data folder', () => {
	const { name } = reference.city;
	const words = [
		name.ja.replace(/[市区町村]$/, ''),
		(name.en ?? '').replace(/^City of | City$/g, ''),
	];
	expect(words.every((word) => word.length > 1)).toBe(true);
	const files = [
		...below('src', /\.(ts|svelte|json|css|html)$/),
		...below('static', /\.(js|svg)$/),
	];
	const naming = files.filter((file) => words.some((word) => read(file).includes(word)));
	expect(naming).toEqual([]);
});
