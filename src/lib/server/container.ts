import { join } from 'node:path';
import type { Business } from '../domain/business/business';
import { jstDateAt } from '../domain/jst-date';
import { DatabaseError } from './adapters/db/database-error';
import { moveDatabase, type MovedTable } from './adapters/db/move/move-database';
import { openDatabase } from './adapters/db/open';
import { databaseProgramStore } from './adapters/db/program-store';
import { DataFileError, dataDirectory } from './adapters/files/data-directory';
import { Failover } from './adapters/search/failover';
import { meilisearchIndex, type MeilisearchAddress } from './adapters/search/meilisearch';
import { meilisearchBinary } from './adapters/search/meilisearch-binary';
import { meilisearchProcess } from './adapters/search/meilisearch-process';
import { memoryIndex } from './adapters/search/memory';
import type { App } from './app';
import { ConfigError, readConfig, type Config } from './config';
import { openAccounts, originOf } from './container/accounts';
import { log } from './log';
import type { Clock } from './ports/catalogue';
import type { Health } from './ports/health';
import type { ImportReport, ProgramStore } from './ports/program-store';
import type { DataDirectory, DataProblem } from './ports/reference-data';
import type { SearchIndex } from './ports/search-index';
import { keepCurrent, type CurrentTools } from './use-cases/catalogue/keep-current';
import { findForBusiness, matchOf } from './use-cases/finder/find-for-business';
import { findPrograms, suggestFor } from './use-cases/finder/find-programs';

export { ConfigError, DataFileError };

interface Imported {
	report: ImportReport;
	problems: DataProblem[];
}

export interface Container {
	config: Config;
	/** The site's own address, as far as it was told. */
	origin: string;
	data: DataDirectory;
	clock: Clock;
	app: App;
	/** Builds the search index anew, whatever it holds. */
	reindex(): Promise<void>;
	close(): Promise<void>;
}

const healEveryMilliseconds = 1000;

const clockFor = (config: Config): Clock => ({
	today: () => config.TODOKU_TODAY ?? jstDateAt(Date.now()),
});

const databaseUrl = (config: Config): string =>
	config.DATABASE_URL ?? `sqlite:${join(config.TODOKU_VAR, 'todoku.db')}`;

/** A database that cannot be used is for a person to mend, as is a wrong value. */
const asConfigError = (error: unknown): never => {
	if (error instanceof DatabaseError) throw new ConfigError(`DATABASE_URL: ${error.message}.`);
	throw error;
};

async function openStore(config: Config) {
	const lost = (reason: string) => log.warn({ reason }, 'a connection to the database was lost');
	const database = await openDatabase(databaseUrl(config), lost).catch(asConfigError);
	const store = databaseProgramStore(database, (program, message) =>
		log.error({ program, message }, 'a stored program cannot be read'),
	);
	return { database, store };
}

interface Engine {
	index: SearchIndex;
	/** Called every second: restarts and refills what has died. */
	heal(): Promise<void>;
	rebuild(): Promise<void>;
	stop(): Promise<void>;
}

interface Server extends MeilisearchAddress {
	ensure(): Promise<void>;
	onDeath?(listener: () => void): void;
	stop(): Promise<void>;
}

async function serverFor(config: Config): Promise<Server | undefined> {
	const nothing = () => Promise.resolve();
	if (config.MEILI_URL)
		return {
			url: config.MEILI_URL,
			adminKey: config.MEILI_KEY ?? '',
			ensure: nothing,
			stop: nothing,
		};
	const binary = await meilisearchBinary(config.TODOKU_VAR);
	return binary ? meilisearchProcess(binary, join(config.TODOKU_VAR, 'meilisearch')) : undefined;
}

async function openEngine(config: Config): Promise<Engine> {
	const server = await serverFor(config);
	if (!server) {
		log.warn(
			'no Meilisearch for this platform: the finder answers from memory; set MEILI_URL to use one',
		);
		const nothing = () => Promise.resolve();
		return { index: memoryIndex(), heal: nothing, rebuild: nothing, stop: nothing };
	}
	const report = (event: string, error?: unknown) =>
		log.info({ error: String(error ?? '') }, event);
	const index: Failover = new Failover(meilisearchIndex(server), memoryIndex(), report);
	server.onDeath?.(index.doubt);
	const ensure = () =>
		server.ensure().catch((error: unknown) => log.error({ error: String(error) }, 'search engine'));
	await ensure();
	const heal = () => ensure().then(index.heal);
	return { index, heal, rebuild: index.rebuild, stop: server.stop };
}

function healthOf(index: SearchIndex, tools: CurrentTools, store: ProgramStore) {
	return async (): Promise<Health> => {
		const reachable = await store.revision().then(
			() => true,
			() => false,
		);
		const { programs } = tools.get().catalogue;
		return {
			database: { state: reachable ? 'ok' : 'down', programs: programs.length },
			index: { state: index.engine === 'meilisearch' ? 'ok' : 'degraded', engine: index.engine },
			mail: { state: 'off' },
		};
	};
}

/** Runs a task again and again, never twice at once. */
function every(milliseconds: number, task: () => Promise<void>): () => void {
	let stopped = false;
	let timer: NodeJS.Timeout;
	const next = () => {
		timer = setTimeout(() => {
			void task()
				.catch((error: unknown) => log.error({ error: String(error) }, 'background work'))
				.finally(() => stopped || next());
		}, milliseconds);
		timer.unref();
	};
	next();
	return () => {
		stopped = true;
		clearTimeout(timer);
	};
}

/** The data folder alone, for commands that need neither database nor search engine. */
export function openData(environment: NodeJS.ProcessEnv): Pick<Container, 'data' | 'clock'> {
	const config = readConfig(environment);
	return { data: dataDirectory(config.TODOKU_DATA), clock: clockFor(config) };
}

async function importInto(store: ProgramStore, data: DataDirectory): Promise<Imported> {
	const { programs, problems } = await data.programs();
	const unreadable = problems.map(({ file }) => file.replace(/\.yaml$/, ''));
	return { report: await store.importPrograms(programs, unreadable), problems };
}

/** Brings the data folder into the database. A running site notices within a second. */
export async function importData(environment: NodeJS.ProcessEnv): Promise<Imported> {
	const config = readConfig(environment);
	const { store } = await openStore(config);
	try {
		return await importInto(store, dataDirectory(config.TODOKU_DATA));
	} finally {
		await store.close();
	}
}

/**
 * Copies the SQLite database into an empty PostgreSQL database, as it is at this moment.
 * @throws ConfigError in one line, when either cannot be used for it.
 */
export function moveData(environment: NodeJS.ProcessEnv, to: string): Promise<MovedTable[]> {
	const config = readConfig(environment);
	return moveDatabase(databaseUrl(config), to).catch((error: unknown) => {
		throw error instanceof DatabaseError ? new ConfigError(`${error.message}.`) : error;
	});
}

export async function openContainer(environment: NodeJS.ProcessEnv): Promise<Container> {
	const config = readConfig(environment);
	const data = dataDirectory(config.TODOKU_DATA);
	const reference = await data.reference();
	const { database, store } = await openStore(config);
	const clock = clockFor(config);
	const imported = await importInto(store, data);
	for (const problem of imported.problems) log.warn(problem, 'a program was left out');
	const engine = await openEngine(config);
	const { index } = engine;
	const tools = await keepCurrent({ store, index, reference, clock });
	const stopTimer = every(healEveryMilliseconds, () => tools.refresh().then(engine.heal));
	const context = { isWithin: reference.industries.isWithin };
	const visitorOf = (business: Business) => ({ business, today: clock.today(), context });
	const app: App = {
		reference,
		today: clock.today,
		isTodaySet: config.TODOKU_TODAY !== undefined,
		engine: () => index.engine,
		stamp: () => `${tools.generation()} ${clock.today()} ${index.engine}`,
		findPrograms: (criteria, language) => findPrograms(tools.get(), criteria, language),
		findForBusiness: (criteria, language, business) =>
			findForBusiness(tools.get(), criteria, language, visitorOf(business)),
		match: (program, business) => matchOf(program, visitorOf(business)),
		suggestFor: (criteria, language) => suggestFor(tools.get(), criteria, language),
		programs: () => tools.get().catalogue.programs,
		program: (id) => tools.get().catalogue.byId.get(id),
		health: healthOf(index, tools, store),
		accounts: openAccounts(config, database, reference.city),
	};
	return {
		config,
		origin: originOf(config),
		data,
		clock,
		app,
		reindex: engine.rebuild,
		async close() {
			stopTimer();
			await engine.stop();
			await store.close();
		},
	};
}
