import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param {string} purpose
 * @returns {string} a new folder that is removed when this process ends
 */
export function temporaryFolder(purpose) {
	const folder = mkdtempSync(join(tmpdir(), `todoku-${purpose}-`));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
	return folder;
}
