import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server';

declare module 'vitest' {
	interface ProvidedContext {
		/** The address of a database from which others can be made; empty where no server can be had. */
		postgres: string;
	}
}

/** One PostgreSQL for all contract tests of a run. Without one, its tests are skipped, and it says so. */
export default async function share(
	project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
	try {
		const server = await startPostgres();
		project.provide('postgres', server.url('postgres'));
		return server.remove;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		process.stderr.write(`no PostgreSQL for the tests: ${reason.replace(/\s+/g, ' ')}\n`);
		project.provide('postgres', '');
		return undefined;
	}
}
