import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Helper {
	ready: Promise<unknown>;
	go(): void;
	done: Promise<unknown>;
}

/** A process of its own, with a task of `importing.ts`; it begins when it is told to. */
export function helper(task: string, ...parameters: string[]): Helper {
	const program = join(import.meta.dirname, 'import-process.mjs');
	const child = fork(program, [task, ...parameters], { execArgv: [] });
	onTestFinished(() => void child.kill('SIGKILL'));
	const ready = once(child, 'message');
	const done = ready.then(() => once(child, 'message')).then(([result]) => result as unknown);
	return { ready, go: () => child.send('go'), done };
}

/** Lets processes begin at the same moment; gives what each has to say. */
export async function together(helpers: Helper[]): Promise<unknown[]> {
	await Promise.all(helpers.map(({ ready }) => ready));
	for (const { go } of helpers) go();
	return Promise.all(helpers.map(({ done }) => done));
}
