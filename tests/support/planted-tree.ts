import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const projectFolder = resolve(import.meta.dirname, '../..');

export type PlantedTree = { folder: string; remove: () => void };

/**
 * A tiny project beside the real one: the given files, and copies of the project's own
 * configuration, so that a rule can be broken without breaking anything.
 */
export function plantTree(files: Record<string, string>, copied: string[]): PlantedTree {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'todoku-planted-')));
	for (const [name, content] of Object.entries(files)) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	for (const name of copied) cpSync(join(projectFolder, name), join(folder, name));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
