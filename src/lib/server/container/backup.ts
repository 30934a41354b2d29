import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Kysely } from 'kysely';
import type { TableTally } from '../adapters/db/backup/backup-lines';
import { restoreBackup, type Restored } from '../adapters/db/backup/restore-backup';
import { takeBackup, type BackupNotes } from '../adapters/db/backup/write-backup';
import { DatabaseError } from '../adapters/db/database-error';
import { noteBackup } from '../adapters/db/last-backup';
import { connect } from '../adapters/db/open';
import type { Tables } from '../adapters/db/tables';
import { ConfigError, readConfig, type Config } from '../config';
import type { LastBackup } from '../ports/upkeep';
import { databaseUrl } from './store';
import { version } from './version';

export interface TakenBackup extends LastBackup {
	tables: TableTally[];
	/** Whether what sessions are signed with is in it. */
	hasSecret: boolean;
}

/** `here`: it lies in the folder for state; `given`: SECRET; the rest is for a person to mend. */
export type SecretAfter = 'restored' | 'same' | 'differs' | 'missing';

export interface RestoredBackup extends Restored {
	secret: SecretAfter;
}

const secretFile = ({ TODOKU_VAR }: Config): string => join(TODOKU_VAR, 'secret');

/** What was given by the environment is kept by whoever gives it. */
function keptSecret(config: Config): string | undefined {
	const file = secretFile(config);
	const isKept = config.SECRET === undefined && existsSync(file);
	return isKept ? readFileSync(file, 'utf8').trim() : undefined;
}

function notesOf(config: Config): BackupNotes {
	return { version, takenAt: new Date().toISOString(), secret: keptSecret(config) };
}

const stampOf = (instant: string): string => instant.slice(0, 19).replaceAll(':', '-');

/** A folder, where there is one, gets a file of its own; without a place it is `backups`. */
function fileFor(config: Config, to: string | undefined, name: string): string {
	const place = resolve(to ?? join(config.TODOKU_VAR, 'backups'));
	const isFolder = to === undefined || statSync(place, { throwIfNoEntry: false })?.isDirectory();
	return isFolder ? join(place, name) : place;
}

/** What a person can mend is said in one line. */
async function asConfigError<Result>(work: Promise<Result>): Promise<Result> {
	try {
		return await work;
	} catch (error) {
		throw error instanceof DatabaseError ? new ConfigError(`${error.message}.`) : error;
	}
}

/** A database that is there: opening a file that is not would make one. */
function existing(url: string): Promise<Kysely<Tables>> {
	const file = url.replace(/^sqlite:/, '');
	if (url.startsWith('sqlite:') && !existsSync(file))
		throw new ConfigError(`${file} is not there: there is nothing to keep yet.`);
	return asConfigError(connect(url));
}

/**
 * Puts the whole site, as it is at this moment, into one file.
 * @param to a file that is not there yet, or a folder
 * @throws ConfigError in one line, when it cannot be done
 */
export async function backupData(
	environment: NodeJS.ProcessEnv,
	to: string | undefined,
): Promise<TakenBackup> {
	const config = readConfig(environment);
	const url = databaseUrl(config);
	const database = await existing(url);
	try {
		const notes = notesOf(config);
		const file = fileFor(config, to, `todoku-${stampOf(notes.takenAt)}.backup.gz`);
		const tables = await asConfigError(takeBackup(database, { url, file, notes }));
		const taken = { at: notes.takenAt, file, bytes: statSync(file).size };
		await noteBackup(database, taken);
		return { ...taken, tables, hasSecret: notes.secret !== undefined };
	} finally {
		await database.destroy();
	}
}

/** Sessions and second factors can only be read with what they were written with. */
function restoreSecret(config: Config, kept: string | null): SecretAfter {
	if (kept === null) return config.SECRET === undefined ? 'missing' : 'same';
	if (config.SECRET !== undefined) return config.SECRET === kept ? 'same' : 'differs';
	const file = secretFile(config);
	writeFileSync(`${file}.part`, kept, { mode: 0o600, flush: true });
	renameSync(`${file}.part`, file);
	return 'restored';
}

export interface RestoreWishes {
	from: string;
	/** The database; the one of the environment where it is absent. */
	into: string | undefined;
	/** Whether it may take the place of a site that somebody has worked with. */
	mayReplace: boolean;
}

/**
 * Brings a site back from a file, whole or not at all.
 * @throws ConfigError in one line, when it cannot be done; nothing has changed then
 */
export async function restoreData(
	environment: NodeJS.ProcessEnv,
	{ from, into, mayReplace }: RestoreWishes,
): Promise<RestoredBackup> {
	const config = readConfig({ ...environment, ...(into ? { DATABASE_URL: into } : {}) });
	if (!existsSync(from)) throw new ConfigError(`${from} is not there.`);
	const url = databaseUrl(config);
	const notes = notesOf(config);
	const name = `todoku-before-restore-${stampOf(notes.takenAt)}.backup.gz`;
	const safetyCopy = mayReplace ? { file: fileFor(config, undefined, name), notes } : undefined;
	const database = await asConfigError(connect(url));
	try {
		const restored = await asConfigError(restoreBackup(database, { url, file: from, safetyCopy }));
		return { ...restored, secret: restoreSecret(config, restored.head.secret) };
	} finally {
		await database.destroy();
	}
}
