import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyCriteria, type Criteria } from '../../src/lib/domain/finder/criteria';
import type { JstDate } from '../../src/lib/domain/jst-date';
import type { Program } from '../../src/lib/domain/program/program';
import { databaseCalendarStore } from '../../src/lib/server/adapters/db/calendar-store';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import { databaseUpdateStore } from '../../src/lib/server/adapters/db/update-store';
import { memoryIndex } from '../../src/lib/server/adapters/search/memory';
import {
	keepCurrent,
	type CurrentTools,
} from '../../src/lib/server/use-cases/catalogue/keep-current';
import {
	keepUpdates,
	type CurrentUpdates,
} from '../../src/lib/server/use-cases/updates/keep-updates';
import { updatesOf, type Updates } from '../../src/lib/server/use-cases/updates/updates';
import { openForTest, sqlite } from '../support/databases';
import { aPeriod, aProgram } from '../support/programs';
import { reference } from '../support/reference';
import { refuseUnreadable } from '../support/unreadable';
import { anUpdate } from '../support/updates';

const call = (closes: string) =>
	aPeriod({ fiscalYear: 2026, stages: [{ stage: 'application', opens: '2026-10-01', closes }] });
const loan = aProgram({
	id: 'a-loan',
	name: { ja: '設備の融資' },
	kind: 'loan',
	periods: [call('2026-11-30')],
});
const grant = aProgram({
	id: 'a-grant',
	name: { ja: '防音の補助' },
	periods: [call('2026-12-31')],
});

describe('updates and the calendar', () => {
	let database: Kysely<Tables>;
	let current: CurrentTools;
	let kept: CurrentUpdates;
	let updates: Updates;
	let today: JstDate;

	const publish = async (...programs: Program[]) => {
		await databaseProgramStore(database, refuseUnreadable).importPrograms(programs);
		await current.refresh();
		await kept.refresh();
	};
	const live = async (day: JstDate) => {
		today = day;
		await current.refresh();
		await kept.refresh();
	};
	const found = async (change: Partial<Criteria> = {}, since?: string) => {
		const { items } = await updates.find({ ...emptyCriteria, ...change }, 'ja', since);
		return items.map(({ id }) => id);
	};
	const days = async (change: Partial<Criteria> = {}) => {
		const lines = await updates.calendar({ ...emptyCriteria, ...change }, 'ja');
		return lines.map(
			({ entry }) => `${entry.programId} ${entry.day}${entry.isCancelled ? ' cancelled' : ''}`,
		);
	};

	beforeEach(async () => {
		today = '2026-11-10';
		database = await openForTest(await sqlite.url());
		const store = databaseProgramStore(database, refuseUnreadable);
		await store.importPrograms([loan, grant]);
		const clock = { today: () => today };
		const thesaurus = () => Promise.resolve(reference.thesaurus);
		current = await keepCurrent({ store, index: memoryIndex(), reference, thesaurus, clock });
		const past = [
			anUpdate({
				id: 'of-both',
				programIds: ['a-loan', 'a-grant'],
				publishedAt: '2018-03-31T15:00:00.000Z',
			}),
			anUpdate({
				id: 'of-the-loan',
				programIds: ['a-loan'],
				publishedAt: '2022-08-25T15:00:00.000Z',
			}),
			anUpdate({ id: 'of-nobody', programIds: ['gone'], publishedAt: '2020-03-31T15:00:00.000Z' }),
			anUpdate({ id: 'to-come', programIds: ['a-loan'], publishedAt: '2027-03-31T15:00:00.000Z' }),
		];
		const items = databaseUpdateStore(database);
		await items.bringPast(past, true);
		const calendar = databaseCalendarStore(database);
		const now = () => `${today}T03:00:00.000Z`;
		kept = await keepUpdates({ store: items, calendar, current, ...clock, now });
		updates = updatesOf({ current: kept, reference, finder: () => current.get(), ...clock });
	});

	test('an update is found by whatever finds one of its programs, the newest first', async () => {
		expect(await found()).toEqual(['of-the-loan', 'of-nobody', 'of-both']);
		expect(await found({ kind: ['loan'] })).toEqual(['of-the-loan', 'of-both']);
		expect(await found({ kind: ['subsidy'] })).toEqual(['of-both']);
		expect(await found({ kind: ['award'] })).toEqual([]);
		expect(await found({ q: '防音の補助' })).toEqual(['of-both']);
		expect(await found({}, '2020-03-31T15:00:00.000Z')).toEqual(['of-the-loan', 'of-nobody']);
	});

	test('a page of them, with how many there are', async () => {
		const page = await updates.find({ ...emptyCriteria, per: 1, page: 2 }, 'ja');
		expect(page).toMatchObject({ total: 3, items: [{ id: 'of-nobody' }] });
		expect(updates.of('a-loan').map(({ id }) => id)).toEqual(['of-the-loan', 'of-both']);
		expect(updates.latest(1)).toMatchObject([{ id: 'of-the-loan' }]);
		expect(updates.update('to-come')).toBeUndefined();
	});

	test('a deadline tells of itself, once, and pages are made anew', async () => {
		const before = kept.generation();
		await live('2026-11-16');
		const id = 'a-loan-application-closes-2026-closes-soon-14-2026-11-30';
		expect(await found({}, '2026-11-01')).toEqual([id]);
		expect(kept.generation()).toBeGreaterThan(before);
		await live('2026-11-17');
		expect(await found({}, '2026-11-01')).toEqual([id]);
		await live('2026-11-28');
		expect(await found({}, '2026-11-01')).toHaveLength(2);
	});

	test('the calendar follows what is moved, called off and put back', async () => {
		expect(await days()).toEqual(['a-loan 2026-11-30', 'a-grant 2026-12-31']);
		expect(await days({ kind: ['loan'] })).toEqual(['a-loan 2026-11-30']);
		await publish({ ...loan, periods: [call('2026-12-15')] }, grant);
		expect(await days({ q: '設備の融資' })).toEqual(['a-loan 2026-12-15']);
		expect(updates.entry('a-loan-application-closes-2026')).toMatchObject({ changes: 1 });
		await publish(grant);
		expect(await days()).toEqual(['a-grant 2026-12-31', 'a-loan 2026-12-15 cancelled']);
		expect(await days({ kind: ['loan'] })).toEqual(['a-loan 2026-12-15 cancelled']);
		expect(await days({ kind: ['subsidy'] })).toEqual(['a-grant 2026-12-31']);
		await publish(loan, grant);
		expect(await days({ kind: ['loan'] })).toEqual(['a-loan 2026-11-30']);
		expect(updates.entry('a-loan-application-closes-2026')).toMatchObject({ changes: 3 });
	});

	test('nothing is made anew while nothing changes', async () => {
		const before = kept.generation();
		await live('2026-11-10');
		expect(kept.generation()).toBe(before);
	});
});
