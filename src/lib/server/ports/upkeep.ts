import type { Language } from '../../domain/codes';
import type { EngineName } from './search-index';

/** The newest backup that was taken of this database. */
export interface LastBackup {
	/** An instant, as ISO text in UTC. */
	at: string;
	/** Where it was put. */
	file: string;
	bytes: number;
}

export interface DatabaseFacts {
	engine: 'sqlite' | 'postgres';
	bytes: number;
	/** The newest migration that it has seen. */
	migration: string;
	/** Whether that is the newest there is. */
	isCurrent: boolean;
}

/** What the database says of itself. */
export interface DatabaseUpkeep {
	facts(): Promise<DatabaseFacts>;
	lastBackup(): Promise<LastBackup | undefined>;
	/** Whether it holds anything that could not be made anew from the data folder. */
	hasEdits(): Promise<boolean>;
	/** The ids of all programs that the public should see now. */
	publicIds(): Promise<string[]>;
}

/** What an index really holds, asked of it and not of what was sent there. */
export interface IndexLook {
	engine: EngineName;
	/** Of the contents it was built from; undefined where it is empty, or not whole. */
	fingerprint: string | undefined;
	documents: Record<Language, number>;
	/** Since when it holds them; an instant, as ISO text in UTC. */
	since: string | undefined;
}

export interface DiskSpace {
	freeBytes: number;
	totalBytes: number;
}
