import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'vite';
import { folderForTest } from './temporary-folder';
import { projectFolder } from './planted-tree';

export type CrashDeed = 'open' | 'save' | 'publish' | 'discard' | 'withdraw' | 'restore';

/** What a process that edits says of one deed: before it, and after it was acknowledged. */
export interface CrashStep {
	id: string;
	deed: CrashDeed;
	mark: string;
	isDone: boolean;
}

/** What can be seen of a listing, each document by its mark. */
export interface Seen {
	state: string;
	number: number;
	published: string;
	draft: string | undefined;
}

/** A listing after a deed. @param first the mark of its first revision */
export function after(seen: Seen, { deed, mark }: CrashStep, first: string): Seen {
	switch (deed) {
		case 'open':
			return { ...seen, draft: seen.published };
		case 'save':
			return { ...seen, draft: mark };
		case 'publish':
			return { state: 'published', number: seen.number + 1, published: mark, draft: undefined };
		case 'discard':
			return { ...seen, draft: undefined };
		case 'withdraw':
			return { ...seen, state: 'withdrawn' };
		case 'restore':
			return { ...seen, draft: first };
	}
}

/** The process as one file, which starts sooner than one that is put together each time. */
export async function bundleOfProcess(): Promise<string> {
	const outDir = folderForTest('editing-process');
	await build({
		configFile: false,
		root: projectFolder,
		logLevel: 'error',
		build: {
			ssr: join(import.meta.dirname, 'editing-process.ts'),
			outDir,
			rolldownOptions: { external: ['pg-native'], output: { entryFileNames: 'process.mjs' } },
		},
		ssr: { noExternal: true },
	});
	return join(outDir, 'process.mjs');
}

/** Lets a process edit for so long after its first word; gives all it said before it was killed. */
export async function editUntilKilled(
	program: string,
	parameters: string[],
	milliseconds: number,
): Promise<CrashStep[]> {
	const child = spawn(process.execPath, [program, ...parameters]);
	const ended = once(child, 'close');
	let said = '';
	let complaint = '';
	child.stderr.on('data', (text) => (complaint += String(text)));
	child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
	child.stdout.on('data', (text) => (said += String(text)));
	const [, signal] = (await ended) as [number | null, string | null];
	if (signal !== 'SIGKILL') throw new Error(`it ended by itself: ${complaint}`);
	// The last line may be cut off in the middle.
	return said
		.slice(0, said.lastIndexOf('\n') + 1)
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as CrashStep);
}
