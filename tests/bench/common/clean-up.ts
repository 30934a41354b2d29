import { mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

type CleanUp = () => Promise<void>;

const waiting: CleanUp[] = [];
let running = Promise.resolve();

/** Called after the benchmark, when it fails, and when somebody interrupts it; the newest first. */
export function atTheEnd(cleanUp: CleanUp): void {
	waiting.push(cleanUp);
}

async function drain(length: number): Promise<void> {
	while (waiting.length > length)
		await waiting
			.pop()?.()
			.catch((error: unknown) => console.error(`left behind: ${String(error)}`));
}

/** One after the other, also when an interrupt and a failure ask for it at once. */
function cleanUpTo(length: number): Promise<void> {
	running = running.then(() => drain(length));
	return running;
}

export const cleanUpAll = () => cleanUpTo(0);

/** Runs a part of a benchmark and at once ends what that part has started. */
export async function cleanUpSince<Value>(part: () => Promise<Value>): Promise<Value> {
	const before = waiting.length;
	try {
		return await part();
	} finally {
		await cleanUpTo(before);
	}
}

/** What fails because of the interrupt waits for ever, and so is not reported: we leave first. */
export function untilInterrupted(): { interrupted: () => boolean; forEver: Promise<never> } {
	let isInterrupted = false;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.once(signal, () => {
			isInterrupted = true;
			void cleanUpAll().then(() => process.exit(128 + constants.signals[signal]));
		});
	return { interrupted: () => isInterrupted, forEver: new Promise(() => undefined) };
}

export async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'todoku-bench-'));
	atTheEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
	return folder;
}
