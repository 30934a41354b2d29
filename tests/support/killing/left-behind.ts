import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

/** Whether a process was started with this folder in its environment, and is still there. */
function isOf(folder: string, pid: string): boolean {
	try {
		return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`=${folder}/`);
	} catch {
		// It has ended meanwhile, or is another account's.
		return false;
	}
}

/** The processes that work on a folder: the site, its search engine, and whatever these started. */
const processesOf = (folder: string): number[] =>
	readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name) && isOf(folder, name))
		.map(Number)
		.filter((pid) => pid !== process.pid);

/** Ends every process that was started for a folder of a test, however the test has ended. */
export async function endProcessesOf(folder: string): Promise<void> {
	const left = () => {
		const found = processesOf(folder);
		for (const pid of found) {
			try {
				process.kill(pid, 'SIGKILL');
			} catch {
				// It was quicker.
			}
		}
		return found;
	};
	await expect.poll(left, { timeout: 30_000, intervals: [50] }).toEqual([]);
}
