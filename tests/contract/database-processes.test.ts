import { expect, test } from 'vitest';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import { onEveryEngine, openForTest } from '../support/databases';
import { helper, together } from '../support/processes';
import { refuseUnreadable } from '../support/unreadable';

onEveryEngine((engine) => {
	test('two processes import into one database at once, each import whole', async () => {
		const url = await engine.url();
		const rounds = 40;
		const names = ['apple', 'berry'];
		const revisions = await together(
			names.map((name) => helper('importAgainAndAgain', url, name, String(rounds))),
		);
		expect(revisions.flat()).toHaveLength(2 * rounds);
		const store = databaseProgramStore(await openForTest(url), refuseUnreadable);
		expect(await store.revision()).toBe(2 * rounds);
		expect(await store.all()).toHaveLength(1);
	});

	test('processes that open a new database at once all come in', async () => {
		const urls = await Promise.all(Array.from({ length: 12 }, () => engine.emptyUrl()));
		const problems = await together([1, 2, 3].map(() => helper('openNewDatabases', ...urls)));
		expect(problems).toEqual([[], [], []]);
	});
});
