import { DatabaseError } from './adapters/db/database-error';
import { moveDatabase, type MovedTable } from './adapters/db/move/move-database';
import { DataFileError, dataDirectory } from './adapters/files/data-directory';
import type { App } from './app';
import { ConfigError, readConfig, type Config } from './config';
import { finderOf } from './container/finder';
import { openOperations } from './container/operations';
import { originOf } from './container/origin';
import { openSettings } from './container/settings';
import { clockFor, openParts, type Parts } from './container/parts';
import { databaseUrl } from './container/store';
import { startTimers } from './container/timers';
import { log } from './log';
import type { Clock } from './ports/catalogue';
import type { Health } from './ports/health';
import type { DataDirectory } from './ports/reference-data';

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

function healthOf({ engine: { index }, tools, store, mail }: Parts) {
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

const appOf = (parts: Parts): App => {
	const { config, reference, clock, database, store, engine, tools, told, mail, desk } = parts;
	const { index } = engine;
	return {
		reference,
		today: clock.today,
		isTodaySet: config.TODOKU_TODAY !== undefined,
		engine: () => index.engine,
		stamp: () =>
			`${tools.generation()} ${told.current.generation()} ${clock.today()} ${index.engine}`,
		...finderOf(tools, reference, clock),
		updates: told.updates,
		updateDesk: told.desk,
		waitOf: parts.limits.take,
		health: healthOf(parts),
		editing: parts.writing.editing,
		settings: openSettings(database),
		drafts: parts.writing.drafts,
		bulk: parts.bulk.bulk,
		searches: parts.searching.searches,
		accounts: parts.accounts,
		living: parts.care.living,
		jobs: parts.jobs,
		operations: openOperations({
			...{ config, database, store, engine, tools, mail },
			queue: desk.queue,
			leftOut: parts.imported.problems,
		}),
	};
};

/** A whole site, as the environment wants it, with all that it does by itself. */
export async function openContainer(environment: NodeJS.ProcessEnv): Promise<Container> {
	const config = readConfig(environment);
	const parts = await openParts(config);
	const { data, clock, engine, store, mail, searching } = parts;
	const stopTimers = startTimers(parts);
	return {
		config,
		origin: originOf(config),
		data,
		clock,
		app: appOf(parts),
		reindex: engine.rebuild,
		async close() {
			for (const stop of stopTimers) stop();
			await searching
				.flush()
				.catch((error: unknown) => log.error({ error: String(error) }, 'searches'));
			mail.close();
			await engine.stop();
			await store.close();
		},
	};
}
