import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { DatabaseError } from '../adapters/db/database-error';
import { databaseJobQueue } from '../adapters/db/job-queue';
import { connect } from '../adapters/db/open';
import { databaseProgramStore } from '../adapters/db/program-store';
import type { Tables } from '../adapters/db/tables';
import { databaseUpkeep } from '../adapters/db/upkeep';
import { dataDirectory } from '../adapters/files/data-directory';
import { diskSpace } from '../adapters/files/disk-space';
import { lookIntoMeilisearch } from '../adapters/search/meilisearch-look';
import { runningMeilisearch } from '../adapters/search/meilisearch-process';
import { ConfigError, readConfig, type Config } from '../config';
import type { Clock } from '../ports/catalogue';
import type { IndexLook } from '../ports/upkeep';
import { indexContents } from '../use-cases/finder/index-contents';
import { reportSite, type Shown, type SiteReport } from '../use-cases/operations/site-report';
import { openMail } from './mail';
import { openWords } from './searches';
import { databaseUrl } from './store';
import { version } from './version';

/** The index of the site that runs here or was named; nothing where none runs. */
async function lookFor(config: Config): Promise<IndexLook | undefined> {
	const address = config.MEILI_URL
		? { url: config.MEILI_URL, adminKey: config.MEILI_KEY ?? '' }
		: await runningMeilisearch(join(config.TODOKU_VAR, 'meilisearch'));
	return address && lookIntoMeilisearch(address);
}

/** What a site on this database has to show today. */
async function shownBy(config: Config, database: Kysely<Tables>, clock: Clock): Promise<Shown> {
	const store = databaseProgramStore(database, () => undefined);
	const reference = await dataDirectory(config.TODOKU_DATA).reference();
	const thesaurus = await openWords(database, reference).thesaurus();
	const revision = await store.revision();
	const programs = await store.all();
	const { fingerprint } = indexContents(programs, { ...reference, thesaurus }, clock.today());
	return { revision, ids: new Set(programs.map(({ id }) => id)), fingerprint };
}

async function inspect(
	config: Config,
	database: Kysely<Tables>,
	clock: Clock,
): Promise<SiteReport | undefined> {
	const upkeep = databaseUpkeep(database);
	const { migration, isCurrent } = await upkeep.facts();
	if (migration === '') return undefined;
	if (!isCurrent)
		throw new ConfigError(
			`The database stands at ${migration}: start the site once, or update it.`,
		);
	const queue = databaseJobQueue(database);
	const mail = openMail(config, queue);
	try {
		return await reportSite({
			...{ version, database: upkeep, queue },
			now: () => new Date(),
			revision: () => databaseProgramStore(database, () => undefined).revision(),
			shown: () => shownBy(config, database, clock),
			look: () => lookFor(config),
			engine: () => 'meilisearch',
			isBuilding: () => false,
			mail: () => mail.state(),
			disk: () => diskSpace(config.TODOKU_VAR),
			leftOut: [],
		});
	} finally {
		mail.close();
	}
}

/**
 * How the site is, seen from outside, without starting or changing anything.
 * @returns nothing where no site has ever run
 * @throws ConfigError in one line, where its database cannot be read
 */
export async function inspectSite(
	environment: NodeJS.ProcessEnv,
	clock: Clock,
): Promise<SiteReport | undefined> {
	const config = readConfig(environment);
	const url = databaseUrl(config);
	if (url.startsWith('sqlite:') && !existsSync(url.replace(/^sqlite:/, ''))) return undefined;
	const database = await connect(url).catch((error: unknown) => {
		throw error instanceof DatabaseError ? new ConfigError(`${error.message}.`) : error;
	});
	try {
		return await inspect(config, database, clock);
	} finally {
		await database.destroy();
	}
}
