import { refuseUnreadable } from './unreadable';
import { migrate } from '../../src/lib/server/adapters/db/migrations';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import { openSqlite } from '../../src/lib/server/adapters/db/sqlite';
import type { ProgramStore } from '../../src/lib/server/ports/program-store';
import { aProgram } from './programs';

async function openStore(file: string): Promise<ProgramStore> {
	const database = openSqlite(file);
	await migrate(database);
	return databaseProgramStore(database, refuseUnreadable);
}

/** Imports one program, under another name each round; gives the revision seen after each. */
async function importAgainAndAgain([file = '', id = '', rounds = '1']: string[]) {
	const store = await openStore(file);
	const revisions: number[] = [];
	for (let round = 1; round <= Number(rounds); round++) {
		await store.importPrograms([aProgram({ id, name: { ja: `${id} ${round}` } })]);
		revisions.push(await store.revision());
	}
	await store.close();
	return revisions;
}

/** Opens new files one after the other; gives what went wrong. */
async function openNewFiles(files: string[]): Promise<string[]> {
	const problems: string[] = [];
	for (const file of files)
		await openStore(file)
			.then((store) => store.close())
			.catch((error: unknown) => problems.push(String(error)));
	return problems;
}

export const tasks: Record<string, (parameters: string[]) => Promise<unknown>> = {
	importAgainAndAgain,
	openNewFiles,
};
