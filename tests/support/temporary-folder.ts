import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

const make = (purpose: string) => mkdtempSync(join(tmpdir(), `todoku-${purpose}-`));
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** An empty folder for the test that asks for it. */
export function folderForTest(purpose: string): string {
	const folder = make(purpose);
	onTestFinished(() => remove(folder));
	return folder;
}

/** An empty folder for all tests of the file, or of the group, that asks for it. */
export function folderForGroup(purpose: string): string {
	const folder = make(purpose);
	afterAll(() => remove(folder));
	return folder;
}
