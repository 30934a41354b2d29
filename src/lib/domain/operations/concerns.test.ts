import { expect, test } from 'vitest';
import { concernCodes, concernsOf, leastFreeBytes, type Facts } from './concerns';

const now = '2026-11-20T12:00:00.000Z';

const well: Facts = {
	now,
	database: { isCurrent: true },
	unreadable: { programs: 0, files: 0 },
	index: { state: 'in-step' },
	jobs: { failed: 0, oldestDue: '2026-11-20T11:45:00.000Z' },
	mail: { isHeldUp: false },
	backup: { last: '2026-11-19T00:00:00.000Z', hasEdits: true },
	disk: { freeBytes: leastFreeBytes },
};

test('where all is well, there is nothing to do', () => {
	expect(concernsOf(well)).toEqual([]);
	expect(concernsOf({ ...well, index: { state: 'in-memory' } })).toEqual([]);
	expect(concernsOf({ ...well, index: { state: 'building' } })).toEqual([]);
	expect(concernsOf({ ...well, jobs: { failed: 0, oldestDue: undefined } })).toEqual([]);
});

test.each<[string, Partial<Facts>]>([
	['database-old', { database: { isCurrent: false } }],
	['programs-unreadable', { unreadable: { programs: 1, files: 0 } }],
	['data-unreadable', { unreadable: { programs: 0, files: 1 } }],
	['index-behind', { index: { state: 'behind' } }],
	['index-down', { index: { state: 'down' } }],
	['jobs-failed', { jobs: { failed: 1, oldestDue: undefined } }],
	['jobs-stuck', { jobs: { failed: 0, oldestDue: '2026-11-20T11:44:59.000Z' } }],
	['mail-held-up', { mail: { isHeldUp: true } }],
	['backup-none', { backup: { last: undefined, hasEdits: true } }],
	['backup-old', { backup: { last: '2026-11-18T23:59:59.000Z', hasEdits: true } }],
	['disk-low', { disk: { freeBytes: leastFreeBytes - 1 } }],
])('%s', (code, change) => {
	expect(concernsOf({ ...well, ...change })).toEqual([code]);
});

test('a site with nothing of its own needs no backup', () => {
	expect(concernsOf({ ...well, backup: { last: undefined, hasEdits: false } })).toEqual([]);
});

test('all that can go wrong at once is said, in a fixed order', () => {
	const wrong: Facts = {
		now,
		database: { isCurrent: false },
		unreadable: { programs: 2, files: 1 },
		index: { state: 'behind' },
		jobs: { failed: 3, oldestDue: '2026-11-01T00:00:00.000Z' },
		mail: { isHeldUp: true },
		backup: { last: '2026-01-01T00:00:00.000Z', hasEdits: true },
		disk: { freeBytes: 0 },
	};
	const never = ['index-down', 'backup-none'];
	expect(concernsOf(wrong)).toEqual(concernCodes.filter((code) => !never.includes(code)));
});
