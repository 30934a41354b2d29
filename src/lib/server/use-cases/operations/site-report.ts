import { languageCodes } from '../../../domain/codes';
import { concernsOf, type ConcernCode, type IndexState } from '../../../domain/operations/concerns';
import type { PartState } from '../../ports/health';
import type { Job, JobQueue, JobState } from '../../ports/job-queue';
import type { DataProblem } from '../../ports/reference-data';
import type { EngineName } from '../../ports/search-index';
import type {
	DatabaseFacts,
	DatabaseUpkeep,
	DiskSpace,
	IndexLook,
	LastBackup,
} from '../../ports/upkeep';
import { mailKind } from '../mail/send-mail';

/** What the public is shown now, and what an index of it would be known by. */
export interface Shown {
	revision: number;
	ids: ReadonlySet<string>;
	fingerprint: string | undefined;
}

export interface ReportTools {
	version: string;
	now(): Date;
	database: DatabaseUpkeep;
	queue: JobQueue;
	/** The number that grows with each change of the catalogue. */
	revision(): Promise<number>;
	shown(): Promise<Shown>;
	/** Nothing where the finder answers from memory only. Rejects where the index cannot be asked. */
	look(): Promise<IndexLook | undefined>;
	/** Which one answers visitors now. */
	engine(): EngineName;
	isBuilding(): boolean;
	mail(): Promise<PartState>;
	disk(): Promise<DiskSpace>;
	/** Files of the data folder that were left out at the start. */
	leftOut: readonly DataProblem[];
}

export interface IndexReport {
	state: IndexState;
	/** Which engine answers visitors now. */
	engine: EngineName;
	/** What it holds; nothing where it cannot be asked, or there is none. */
	held: IndexLook | undefined;
	/** How many programs it should hold in each language. */
	programs: number;
}

/** What a job is about may name a person, and is not shown. */
export type ShownJob = Omit<Job, 'payload'>;

export interface SiteReport {
	at: string;
	version: string;
	index: IndexReport;
	jobs: {
		counts: Record<JobState, number>;
		/** Those that failed, those that are being done and those that wait, the newest first. */
		newest: ShownJob[];
		/** Since when the one that has waited longest could have been done. */
		oldestDue: string | undefined;
	};
	mail: { state: PartState; waiting: number; failed: number };
	backup: LastBackup | undefined;
	database: DatabaseFacts;
	disk: DiskSpace;
	/** Programs that the database holds for the public and this version cannot read. */
	unreadable: string[];
	leftOut: readonly DataProblem[];
	concerns: ConcernCode[];
}

const mostShown = 50;
const mostRead = 1000;

function isInStep(look: IndexLook, { ids, fingerprint }: Shown): boolean {
	const isWhole = languageCodes.every((language) => look.documents[language] === ids.size);
	return isWhole && look.fingerprint !== undefined && look.fingerprint === fingerprint;
}

async function reportIndex(tools: ReportTools, shown: Shown): Promise<IndexReport> {
	const base = { engine: tools.engine(), programs: shown.ids.size };
	try {
		const held = await tools.look();
		if (!held) return { ...base, state: 'in-memory', held };
		if (tools.isBuilding()) return { ...base, state: 'building', held };
		const isCurrent = shown.revision === (await tools.revision());
		return { ...base, state: isCurrent && isInStep(held, shown) ? 'in-step' : 'behind', held };
	} catch {
		return { ...base, state: tools.isBuilding() ? 'building' : 'down', held: undefined };
	}
}

function shownJob({ id, kind, runAt, attempts, state, lastError, claimedAt }: Job): ShownJob {
	return { id, kind, runAt, attempts, state, lastError, claimedAt };
}

function oldestDue(waiting: readonly Job[], now: string): string | undefined {
	const due = waiting.filter(({ state, runAt }) => state === 'waiting' && runAt < now);
	return due.map(({ runAt }) => runAt).sort()[0];
}

async function reportJobs({ queue }: ReportTools, now: string): Promise<SiteReport['jobs']> {
	const [counts, failed, waiting] = await Promise.all([
		queue.counts(),
		queue.jobs({ states: ['failed'], limit: mostShown }),
		queue.jobs({ states: ['running', 'waiting'], limit: mostRead }),
	]);
	const newest = [...failed, ...waiting.slice(0, mostShown)].map(shownJob);
	return { counts, newest, oldestDue: oldestDue(waiting, now) };
}

async function reportMail({ queue, mail }: ReportTools): Promise<SiteReport['mail']> {
	const [{ waiting, failed }, state] = await Promise.all([queue.counts([mailKind]), mail()]);
	return { state, waiting, failed };
}

/** A program that was published a moment ago is not shown yet, and no fault. */
async function unreadableOf({ database, revision }: ReportTools, shown: Shown): Promise<string[]> {
	const ids = await database.publicIds();
	if ((await revision()) !== shown.revision) return [];
	return ids.filter((id) => !shown.ids.has(id));
}

/** All there is to know about whether the site is well. Says nothing about any person. */
export async function reportSite(tools: ReportTools): Promise<SiteReport> {
	const { database, version, leftOut } = tools;
	const at = tools.now().toISOString();
	const shown = await tools.shown();
	const [index, jobs, mail] = await Promise.all([
		reportIndex(tools, shown),
		reportJobs(tools, at),
		reportMail(tools),
	]);
	const [facts, backup, hasEdits, disk, unreadable] = await Promise.all([
		database.facts(),
		database.lastBackup(),
		database.hasEdits(),
		tools.disk(),
		unreadableOf(tools, shown),
	]);
	const concerns = concernsOf({
		now: at,
		database: facts,
		unreadable: { programs: unreadable.length, files: leftOut.length },
		index,
		jobs: { failed: jobs.counts.failed, oldestDue: jobs.oldestDue },
		mail: { isHeldUp: mail.state === 'degraded' || mail.state === 'down' },
		backup: { last: backup?.at, hasEdits },
		disk,
	});
	const parts = { index, jobs, mail, backup, database: facts, disk, unreadable, leftOut };
	return { at, version, ...parts, concerns };
}
