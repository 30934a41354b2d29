import { linksOf } from '../../../domain/links/program-links';
import type { Program } from '../../../domain/program/program';
import type { JobQueue } from '../../ports/job-queue';
import type { LinkChecker } from '../../ports/link-checker';
import type { LinkCheck, LinkChecks } from '../../ports/link-checks';
import type { JobHandler } from '../jobs/run-jobs';

export interface LinkTools {
	checks: LinkChecks;
	checker: LinkChecker;
	queue: Pick<JobQueue, 'add' | 'jobs'>;
	programs(): readonly Program[];
	/** Whether the city lets this site ask for pages of others. */
	isAllowed: boolean;
	now(): Date;
}

export const linksKind = 'check-links';

const minute = 60_000;
const week = 7 * 24 * 60 * minute;
/** A job lasts no longer, so that it is never taken for one left behind; the next goes on. */
const longest = 4 * minute;
const hostsAtOnce = 4;

function linksByHost(urls: readonly string[]): string[][] {
	const hosts = new Map<string, string[]>();
	for (const url of urls) {
		const { host } = new URL(url);
		hosts.set(host, [...(hosts.get(host) ?? []), url]);
	}
	return [...hosts.values()];
}

const allLinks = (programs: readonly Program[]): Set<string> => new Set(programs.flatMap(linksOf));

/** Links that were not looked at since an instant, those never looked at first. */
async function linksToCheck({ checks, programs }: LinkTools, since: string): Promise<string[]> {
	const urls = allLinks(programs());
	await checks.keepOnly(urls);
	const checked = new Map((await checks.all()).map(({ url, checkedAt }) => [url, checkedAt]));
	return [...urls]
		.filter((url) => (checked.get(url) ?? '') < since)
		.sort((a, b) => (checked.get(a) ?? '').localeCompare(checked.get(b) ?? ''));
}

/** Asks for links, several hosts at once, until the time is over. */
async function checkUntil(tools: LinkTools, urls: readonly string[], end: number): Promise<void> {
	const { checks, checker, now } = tools;
	const waiting = linksByHost(urls);
	const work = async () => {
		for (let links = waiting.shift(); links; links = waiting.shift())
			for (const url of links) {
				if (now().getTime() >= end) return;
				await checks.record(url, await checker.check(url), now().toISOString());
			}
	};
	await Promise.all(Array.from({ length: hostsAtOnce }, work));
}

const addNext = ({ queue, now }: LinkTools, since: string): Promise<number> =>
	queue.add({ kind: linksKind, payload: { since }, runAt: now().toISOString() });

/** Looks at links that were not looked at for a week, or since the instant that the job names. */
export const checkLinksHandler =
	(tools: LinkTools): JobHandler =>
	async ({ payload }) => {
		if (!tools.isAllowed) return 'done';
		const start = tools.now().getTime();
		const since =
			typeof payload.since === 'string' ? payload.since : new Date(start - week).toISOString();
		await checkUntil(tools, await linksToCheck(tools, since), start + longest);
		if ((await linksToCheck(tools, since)).length > 0) await addNext(tools, since);
		return 'done';
	};

export interface ListedLink {
	url: string;
	/** Nothing where it was never looked at. */
	check: LinkCheck | undefined;
	programs: Program[];
}

/** All links with the programs that name them. */
async function listLinks({ checks, programs }: LinkTools): Promise<ListedLink[]> {
	const found = new Map((await checks.all()).map((check) => [check.url, check]));
	const links = new Map<string, Program[]>();
	for (const program of programs())
		for (const url of linksOf(program)) links.set(url, [...(links.get(url) ?? []), program]);
	return [...links].map(([url, named]) => ({ url, check: found.get(url), programs: named }));
}

async function isUnderWay({ queue }: LinkTools): Promise<boolean> {
	const jobs = await queue.jobs({ states: ['waiting', 'running'], kinds: [linksKind], limit: 9 });
	// One that is written for the night does not count.
	return jobs.some(({ payload, state }) => state === 'running' || payload.since !== undefined);
}

/** What pages ask about links. */
export const linksDesk = (tools: LinkTools) => ({
	isAllowed: tools.isAllowed,
	list: () => listLinks(tools),
	isUnderWay: () => isUnderWay(tools),
	/** Looks at all of them, soon; `false` where that is not allowed, or under way. */
	async checkNow(): Promise<boolean> {
		if (!tools.isAllowed || (await isUnderWay(tools))) return false;
		await addNext(tools, tools.now().toISOString());
		return true;
	},
});

export type Links = ReturnType<typeof linksDesk>;
