import type { Kysely } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { CalendarEntry } from '../../src/lib/domain/updates/calendar-entry';
import { databaseCalendarStore } from '../../src/lib/server/adapters/db/calendar-store';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import type { CalendarStore } from '../../src/lib/server/ports/calendar-store';
import { onEveryEngine, openForTest } from '../support/databases';
import { aProgram } from '../support/programs';
import { refuseUnreadable } from '../support/unreadable';

const entry = (parts: Partial<CalendarEntry> = {}): CalendarEntry => ({
	key: 'a-program-application-closes-2026',
	programId: 'a-program',
	...{ day: '2026-11-30', what: 'closes', stage: 'application', fiscalYear: 2026 },
	...{ changes: 0, changedAt: '2026-11-20T00:00:00.000Z', isCancelled: false },
	...parts,
});

const never = '0001-01-01';

onEveryEngine((engine) => {
	let database: Kysely<Tables>;
	let store: CalendarStore;
	beforeEach(async () => {
		database = await openForTest(await engine.url());
		store = databaseCalendarStore(database);
	});

	test('keeps what is written, the nearest day first, and changes it', async () => {
		const later = entry({ key: 'b', day: '2026-12-01', what: 'on', stage: 'event' });
		await store.renew(() => [later, entry()], never);
		expect(await store.entries()).toEqual([entry(), later]);
		const moved = entry({ day: '2026-12-15', changes: 1, isCancelled: true });
		await store.renew((known) => {
			expect(known).toEqual([entry(), later]);
			return [moved];
		}, never);
		expect(await store.entries()).toEqual([later, moved]);
	});

	test('forgets days that are long over', async () => {
		await store.renew(() => [entry({ key: 'old', day: '2026-10-01' }), entry()], never);
		await store.renew(() => [], '2026-11-30');
		expect((await store.entries()).map(({ key }) => key)).toEqual([entry().key]);
	});

	test('two who look at once do not both write', async () => {
		const once = (known: readonly CalendarEntry[]) =>
			known.length === 0 ? [entry()] : [entry({ changes: 9 })];
		await Promise.all([store.renew(once, never), store.renew(once, never)]);
		expect(await store.entries()).toEqual([entry({ changes: 9 })]);
	});

	test('knows programs that are listed no more', async () => {
		const programs = databaseProgramStore(database, refuseUnreadable);
		const program = aProgram();
		await programs.importPrograms([program]);
		await programs.importPrograms([]);
		expect(await programs.all()).toEqual([]);
		expect(await store.formerPrograms([program.id, 'nobody'])).toEqual([program]);
		expect(await store.formerPrograms([])).toEqual([]);
	});
});
