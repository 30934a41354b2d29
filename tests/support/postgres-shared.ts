import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/lib/server/adapters/db/open';
import { administer } from './postgres-administration';
import { startPostgres, type PostgresServer } from './postgres-server';

declare module 'vitest' {
	interface ProvidedContext {
		/** The address of a database from which others can be made; empty where no server can be had. */
		postgres: string;
	}
}

/** With all its tables; a copy of it is there sooner than one that runs every migration. */
export const template = 'with_tables';

async function makeTemplate(server: PostgresServer): Promise<void> {
	await administer(server.url('postgres'), `create database ${template}`);
	const database = await openDatabase(server.url(template));
	await database.destroy();
}

/** One PostgreSQL for all contract tests of a run. Without one, its tests are skipped, and it says so. */
export default async function share(
	project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
	try {
		const server = await startPostgres();
		await makeTemplate(server);
		project.provide('postgres', server.url('postgres'));
		return server.remove;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		process.stderr.write(`no PostgreSQL for the tests: ${reason.replace(/\s+/g, ' ')}\n`);
		project.provide('postgres', '');
		return undefined;
	}
}
