import { rmSync } from 'node:fs';

/** The server has its state in a folder of its own for the length of a run. */
export default function stateRemoved(): void {
	const folder = process.env['TODOKU_TEST_VAR'];
	if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
