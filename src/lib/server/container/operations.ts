import type { Kysely } from 'kysely';
import { databaseDeedLog } from '../adapters/db/deed-log';
import type { Tables } from '../adapters/db/tables';
import { databaseUpkeep } from '../adapters/db/upkeep';
import { diskSpace } from '../adapters/files/disk-space';
import type { Config } from '../config';
import { log } from '../log';
import type { JobQueue } from '../ports/job-queue';
import type { ProgramStore } from '../ports/program-store';
import type { DataProblem } from '../ports/reference-data';
import type { CurrentTools } from '../use-cases/catalogue/keep-current';
import { operationsOf, type Operations } from '../use-cases/operations/operations';
import type { ReportTools, Shown } from '../use-cases/operations/site-report';
import type { Engine } from './engine';
import type { MailDesk } from './mail';
import { version } from './version';

interface Parts {
	config: Config;
	database: Kysely<Tables>;
	store: ProgramStore;
	engine: Engine;
	tools: CurrentTools;
	queue: JobQueue;
	mail: Pick<MailDesk, 'state'>;
	leftOut: readonly DataProblem[];
}

async function shownBy({ tools, engine }: Parts): Promise<Shown> {
	const { catalogue } = tools.get();
	const ids = new Set(catalogue.programs.map(({ id }) => id));
	return { revision: catalogue.revision, ids, fingerprint: await engine.index.fingerprint() };
}

function toolsOf(parts: Parts): Omit<ReportTools, 'isBuilding'> {
	const { config, database, store, engine, queue, mail, leftOut } = parts;
	return {
		version,
		now: () => new Date(),
		database: databaseUpkeep(database),
		queue,
		revision: () => store.revision(),
		shown: () => shownBy(parts),
		look: engine.look,
		engine: () => engine.index.engine,
		mail: () => mail.state(),
		disk: () => diskSpace(config.TODOKU_VAR),
		leftOut,
	};
}

/** How the site is, and what administrators can do about it. */
export const openOperations = (parts: Parts): Operations =>
	operationsOf({
		...toolsOf(parts),
		rebuild: parts.engine.rebuild,
		deeds: databaseDeedLog(parts.database),
		report: (error) => log.error({ error: String(error) }, 'the index could not be built'),
	});
