import { refuseUnreadable } from './unreadable';
import { openDatabase } from '../../src/lib/server/adapters/db/open';
import { databaseJobQueue } from '../../src/lib/server/adapters/db/job-queue';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import { meilisearchProcess } from '../../src/lib/server/adapters/search/meilisearch-process';
import type { ProgramStore } from '../../src/lib/server/ports/program-store';
import { aProgram } from './programs';

const openStore = async (url: string): Promise<ProgramStore> =>
	databaseProgramStore(await openDatabase(url), refuseUnreadable);

/** Imports one program, under another name each round; gives the revision seen after each. */
async function importAgainAndAgain([url = '', id = '', rounds = '1']: string[]) {
	const store = await openStore(url);
	const revisions: number[] = [];
	for (let round = 1; round <= Number(rounds); round++) {
		await store.importPrograms([aProgram({ id, name: { ja: `${id} ${round}` } })]);
		revisions.push(await store.revision());
	}
	await store.close();
	return revisions;
}

/** Opens new databases one after the other; gives what went wrong. */
async function openNewDatabases(urls: string[]): Promise<string[]> {
	const problems: string[] = [];
	for (const url of urls)
		await openStore(url)
			.then((store) => store.close())
			.catch((error: unknown) => problems.push(String(error)));
	return problems;
}

/** Claims and finishes jobs until there are none; gives the ids of those it had. */
async function claimJobs([url = '', now = '']: string[]): Promise<number[]> {
	const database = await openDatabase(url);
	const queue = databaseJobQueue(database);
	const ids: number[] = [];
	for (;;) {
		const job = await queue.claim(['mail'], now, now.replace('2026', '2025'));
		if (!job) break;
		ids.push(job.id);
		await queue.finish(job.id);
	}
	await database.destroy();
	return ids;
}

/** Starts a search engine and looks after it until it is killed. */
async function keepMeilisearch([binary = '', folder = '']: string[]): Promise<never> {
	const server = await meilisearchProcess(binary, folder);
	await server.ensure();
	process.send?.('answers');
	return new Promise(() => undefined);
}

export const tasks: Record<string, (parameters: string[]) => Promise<unknown>> = {
	importAgainAndAgain,
	openNewDatabases,
	claimJobs,
	keepMeilisearch,
};
