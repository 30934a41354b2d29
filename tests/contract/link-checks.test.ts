import { expect, test } from 'vitest';
import { databaseJobQueue } from '../../src/lib/server/adapters/db/job-queue';
import { databaseLinkChecks } from '../../src/lib/server/adapters/db/link-checks';
import type { LinkFinding } from '../../src/lib/domain/links/finding';
import { runJobs } from '../../src/lib/server/use-cases/jobs/run-jobs';
import {
	checkLinksHandler,
	linksDesk,
	linksKind,
} from '../../src/lib/server/use-cases/listings/check-links';
import { onEveryEngine, openForTest } from '../support/databases';
import { instant } from '../support/editors';
import { aProgram } from '../support/programs';

const link = (path: string) => `https://a.example/${path}`;
const naming = (id: string, ...paths: string[]) =>
	aProgram({
		id,
		sources: paths.map((path, index) => ({
			...{ id: index === 0 ? 's' : `s${index}`, document: 'd', locator: 'l' },
			...{ fiscalYear: 2025, confidence: 'official', url: link(path) },
		})),
	});

const valid: LinkFinding = { state: 'valid', status: 200 };
const gone: LinkFinding = { state: 'broken', status: 404, reason: 'not-found' };

onEveryEngine((engine) => {
	test('what was found is kept, with since when it is so', async () => {
		const checks = databaseLinkChecks(await openForTest(await engine.url()));
		const moved = { ...valid, movedTo: link('new') };
		await checks.record(link('x'), moved, instant(0));
		await checks.record(link('x'), valid, instant(10));
		await checks.record(link('y'), gone, instant(10));
		const x = { url: link('x'), ...valid, since: instant(0), checkedAt: instant(10) };
		const y = { url: link('y'), ...gone, since: instant(10), checkedAt: instant(10) };
		expect(await checks.all()).toEqual([x, y]);
		await checks.record(link('x'), gone, instant(20));
		await checks.record(link('y'), gone, instant(20));
		expect(await checks.all()).toEqual([
			{ ...x, ...gone, since: instant(20), checkedAt: instant(20) },
			{ ...y, checkedAt: instant(20) },
		]);
		await checks.keepOnly(new Set([link('y')]));
		expect((await checks.all()).map(({ url }) => url)).toEqual([link('y')]);
	});

	async function office(isAllowed = true) {
		const database = await openForTest(await engine.url());
		const queue = databaseJobQueue(database);
		const clock = { minutes: 0 };
		const now = () => new Date(instant(clock.minutes));
		const asked: string[] = [];
		const tools = {
			...{ checks: databaseLinkChecks(database), queue, now, isAllowed },
			programs: () => [naming('apple', 'x', 'y'), naming('berry', 'y', 'z')],
			checker: {
				check: (url: string) => {
					asked.push(url);
					clock.minutes += 1.5;
					return Promise.resolve(valid);
				},
			},
		};
		const handlers = { [linksKind]: checkLinksHandler(tools) };
		const run = () => runJobs({ queue, handlers, now, staleMinutes: 15, report: () => undefined });
		const daily = () => queue.add({ kind: linksKind, payload: {}, runAt: now().toISOString() });
		return { desk: linksDesk(tools), run, daily, clock, asked, queue };
	}

	test('links are looked at once a week, however long it takes', async () => {
		const { run, daily, clock, asked, queue } = await office();
		await daily();
		await run();
		expect(asked.toSorted()).toEqual([link('x'), link('y'), link('z')]);
		expect(await queue.counts()).toMatchObject({ waiting: 0, failed: 0 });
		await daily();
		await run();
		expect(asked).toHaveLength(3);
		clock.minutes += 7 * 24 * 60 + 10;
		await daily();
		await run();
		expect(asked).toHaveLength(6);
	});

	test('a job that would take long leaves the rest to the next', async () => {
		const { daily, asked, queue, clock, run } = await office();
		await daily();
		await run();
		// Four minutes are over after three links: one more job came, and found nothing left.
		expect(asked).toHaveLength(3);
		expect(clock.minutes).toBe(4.5);
		expect((await queue.counts()).done).toBeGreaterThanOrEqual(1);
	});

	test('somebody has all looked at now, and not twice', async () => {
		const { desk, run, asked, clock } = await office();
		expect(await desk.checkNow()).toBe(true);
		expect(await desk.checkNow()).toBe(false);
		expect(await desk.isUnderWay()).toBe(true);
		clock.minutes += 1;
		await run();
		expect(await desk.isUnderWay()).toBe(false);
		clock.minutes += 1;
		expect(await desk.checkNow()).toBe(true);
		await run();
		expect(asked).toHaveLength(6);
		const listed = await desk.list();
		expect(listed.map(({ url, programs, check }) => [url, programs.length, check?.state])).toEqual([
			...[
				[link('x'), 1, 'valid'],
				[link('y'), 2, 'valid'],
				[link('z'), 1, 'valid'],
			],
		]);
	});

	test('where the city does not allow it, nothing is ever asked for', async () => {
		const { desk, run, daily, asked } = await office(false);
		expect(await desk.checkNow()).toBe(false);
		await daily();
		await run();
		expect(asked).toEqual([]);
		expect((await desk.list())[0]?.check).toBeUndefined();
	});
});
