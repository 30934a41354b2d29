import { refuseUnreadable } from '../support/unreadable';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import { openSqlite } from '../../src/lib/server/adapters/db/sqlite';
import { folderForTest } from '../support/temporary-folder';

interface Helper {
	ready: Promise<unknown>;
	go(): void;
	done: Promise<unknown>;
}

function helper(task: string, ...parameters: string[]): Helper {
	const program = join(import.meta.dirname, '../support/import-process.mjs');
	const child = fork(program, [task, ...parameters], { execArgv: [] });
	onTestFinished(() => void child.kill('SIGKILL'));
	const ready = once(child, 'message');
	const done = ready.then(() => once(child, 'message')).then(([result]) => result as unknown);
	return { ready, go: () => child.send('go'), done };
}

/** Lets processes begin at the same moment; gives what each has to say. */
async function together(helpers: Helper[]): Promise<unknown[]> {
	await Promise.all(helpers.map(({ ready }) => ready));
	for (const { go } of helpers) go();
	return Promise.all(helpers.map(({ done }) => done));
}

test('two processes import into one file at once, each import whole', async () => {
	const file = join(folderForTest('processes'), 'todoku.db');
	const rounds = 40;
	const revisions = await together(
		['apple', 'berry'].map((name) => helper('importAgainAndAgain', file, name, String(rounds))),
	);
	expect(revisions.flat()).toHaveLength(2 * rounds);
	const store = databaseProgramStore(openSqlite(file), refuseUnreadable);
	onTestFinished(() => store.close());
	expect(await store.revision()).toBe(2 * rounds);
	expect(await store.all()).toHaveLength(1);
});

test('processes that open a new file at once all come in', async () => {
	const folder = folderForTest('processes');
	const files = Array.from({ length: 30 }, (_, index) => join(folder, `${index}.db`));
	const problems = await together([1, 2, 3].map(() => helper('openNewFiles', ...files)));
	expect(problems).toEqual([[], [], []]);
});
