import { jstDateAt } from '../domain/jst-date';
import { DatabaseError } from './adapters/db/database-error';
import { moveDatabase, type MovedTable } from './adapters/db/move/move-database';
import { DataFileError, dataDirectory } from './adapters/files/data-directory';
import type { App } from './app';
import { ConfigError, readConfig, type Config } from './config';
import { openAccounts } from './container/accounts';
import { openBulk } from './container/bulk';
import { importInto, noteImport } from './container/data-folder';
import { openEditing } from './container/editing';
import { openEngine } from './container/engine';
import { finderOf } from './container/finder';
import { openJobs } from './container/jobs';
import { openLiving } from './container/living';
import { openMail, type MailDesk } from './container/mail';
import { openOperations } from './container/operations';
import { originOf } from './container/origin';
import { openSettings } from './container/settings';
import { openSearches, openWords } from './container/searches';
import { databaseUrl, openStore } from './container/store';
import { every } from './container/timer';
import { openUpdates } from './container/updates';
import { log } from './log';
import type { Clock } from './ports/catalogue';
import type { Health } from './ports/health';
import type { ProgramStore } from './ports/program-store';
import type { DataDirectory } from './ports/reference-data';
import type { SearchIndex } from './ports/search-index';
import { keepCurrent, type CurrentTools } from './use-cases/catalogue/keep-current';

export { backupData, restoreData, type RestoredBackup } from './container/backup';
export { inspectSite } from './container/inspect';
export { exportData, importData, type Imported } from './container/data-folder';
export { ConfigError, DataFileError };

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

const everyMilliseconds = 1000;
/** What was published is to be seen within two seconds, of which reading it takes some. */
const lookMilliseconds = 500;
/** So much of what was searched is lost to a process that is killed. */
const flushMilliseconds = 3000;

const clockFor = (config: Config): Clock => ({
	today: () => config.TODOKU_TODAY ?? jstDateAt(Date.now()),
});

function healthOf(index: SearchIndex, tools: CurrentTools, store: ProgramStore, mail: MailDesk) {
	return async (): Promise<Health> => {
		const reachable = await store.revision().then(
			() => true,
			() => false,
		);
		const { programs } = tools.get().catalogue;
		return {
			database: { state: reachable ? 'ok' : 'down', programs: programs.length },
			index: { state: index.engine === 'meilisearch' ? 'ok' : 'degraded', engine: index.engine },
			mail: { state: await mail.state() },
		};
	};
}

/** The data folder alone, for commands that need neither database nor search engine. */
export function openData(environment: NodeJS.ProcessEnv): Pick<Container, 'data' | 'clock'> {
	const config = readConfig(environment);
	return { data: dataDirectory(config.TODOKU_DATA), clock: clockFor(config) };
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
	noteImport(imported);
	const engine = await openEngine(config);
	const { index } = engine;
	const { words, thesaurus } = openWords(database, reference);
	const tools = await keepCurrent({ store, index, reference, thesaurus, clock });
	const told = await openUpdates({ database, data, reference, current: tools, clock });
	const around = { database, data, reference, current: tools, store: words, clock };
	const { searches, flush } = openSearches(around);
	const { editing, drafts, tools: editingTools } = openEditing(database, reference);
	const { bulk, handlers: bulkHandlers } = openBulk(database, reference, editingTools);
	const { jobs, ...desk } = openJobs(database);
	const mail = openMail(config, desk.queue);
	const accounts = openAccounts(config, database, reference.city, mail.mailer);
	const care = openLiving({
		...{ config, database, city: reference.city, clock, accounts },
		...{ queue: desk.queue, newMailId: mail.newId },
		programs: () => tools.get().catalogue.programs,
	});
	const publishDue = () => editing.publishDue().then(() => undefined);
	const stopTimers = [
		every(lookMilliseconds, tools.refresh),
		// On its own: what was just published does not wait for the engine to be filled.
		every(everyMilliseconds, engine.heal),
		every(everyMilliseconds, told.current.refresh),
		every(everyMilliseconds, publishDue),
		every(flushMilliseconds, flush),
		care.start(),
		...desk.start([
			{ handlers: bulkHandlers, staleMinutes: 2 },
			{ handlers: { ...mail.handlers, ...care.handlers }, staleMinutes: 5 },
			{ handlers: care.slowHandlers, staleMinutes: 15 },
		]),
	];
	const app: App = {
		reference,
		today: clock.today,
		isTodaySet: config.TODOKU_TODAY !== undefined,
		engine: () => index.engine,
		stamp: () =>
			`${tools.generation()} ${told.current.generation()} ${clock.today()} ${index.engine}`,
		...finderOf(tools, reference, clock),
		updates: told.updates,
		health: healthOf(index, tools, store, mail),
		editing,
		settings: openSettings(database),
		drafts,
		bulk,
		searches,
		accounts,
		living: care.living,
		jobs,
		operations: openOperations({
			...{ config, database, store, engine, tools, mail },
			queue: desk.queue,
			leftOut: imported.problems,
		}),
	};
	return {
		config,
		origin: originOf(config),
		data,
		clock,
		app,
		reindex: engine.rebuild,
		async close() {
			for (const stop of stopTimers) stop();
			await flush().catch((error: unknown) => log.error({ error: String(error) }, 'searches'));
			mail.close();
			await engine.stop();
			await store.close();
		},
	};
}
