/** What needs a person, the most urgent first. */
export const concernCodes = [
	'database-old',
	'programs-unreadable',
	'data-unreadable',
	'index-behind',
	'index-down',
	'jobs-failed',
	'jobs-stuck',
	'mail-held-up',
	'backup-none',
	'backup-old',
	'disk-low',
] as const;
export type ConcernCode = (typeof concernCodes)[number];

/** What the concerns are read from. */
export interface Facts {
	/** An instant, as ISO text in UTC; as all of them. */
	now: string;
	database: { isCurrent: boolean };
	unreadable: { programs: number; files: number };
	/** `behind`: it holds something else than the database. */
	index: { state: IndexState };
	jobs: { failed: number; oldestDue: string | undefined };
	mail: { isHeldUp: boolean };
	backup: { last: string | undefined; hasEdits: boolean };
	disk: { freeBytes: number };
}

export type IndexState = 'in-step' | 'behind' | 'building' | 'down' | 'in-memory';

const minute = 60_000;
const hour = 60 * minute;

/** A site that is backed up every night, with some hours to spare. */
export const mostBackupHours = 36;
/** Work is looked for every second; what has waited so long is done by nobody. */
export const mostWaitingMinutes = 15;
/** Building the index anew and a backup need room beside what is there. */
export const leastFreeBytes = 1_000_000_000;

const since = (instant: string, now: string): number => Date.parse(now) - Date.parse(instant);

const isStuck = ({ now, jobs: { oldestDue } }: Facts): boolean =>
	oldestDue !== undefined && since(oldestDue, now) > mostWaitingMinutes * minute;

const isBackupOld = ({ now, backup: { last } }: Facts): boolean =>
	last !== undefined && since(last, now) > mostBackupHours * hour;

const tests: Record<ConcernCode, (facts: Facts) => boolean> = {
	'database-old': ({ database }) => !database.isCurrent,
	'programs-unreadable': ({ unreadable }) => unreadable.programs > 0,
	'data-unreadable': ({ unreadable }) => unreadable.files > 0,
	'index-behind': ({ index }) => index.state === 'behind',
	'index-down': ({ index }) => index.state === 'down',
	'jobs-failed': ({ jobs }) => jobs.failed > 0,
	'jobs-stuck': isStuck,
	'mail-held-up': ({ mail }) => mail.isHeldUp,
	// As long as nobody has worked with it, all of it can be made anew from the data folder.
	'backup-none': ({ backup }) => backup.hasEdits && backup.last === undefined,
	'backup-old': (facts) => facts.backup.hasEdits && isBackupOld(facts),
	'disk-low': ({ disk }) => disk.freeBytes < leastFreeBytes,
};

/** What a person should look after; nothing where all is well. */
export const concernsOf = (facts: Facts): ConcernCode[] =>
	concernCodes.filter((code) => tests[code](facts));
