import { beforeEach, expect, test } from 'vitest';
import { databasePresence } from '../../src/lib/server/adapters/db/presence';
import type { Presence } from '../../src/lib/server/ports/presence';
import { onEveryEngine, openForTest } from '../support/databases';
import { instant } from '../support/editors';

onEveryEngine((engine) => {
	let presence: Presence;
	beforeEach(async () => {
		presence = databasePresence(await openForTest(await engine.url()));
	});

	const see = (personId: string, minutes: number, programId = 'apple') =>
		presence.note({ programId, personId, at: instant(minutes), goneBefore: instant(minutes - 2) });
	const seen = async (minutes: number, programId = 'apple') =>
		(await presence.seenSince(programId, instant(minutes - 2))).map(({ personId, since }) => [
			personId,
			since,
		]);

	test('nobody has a draft open that nobody has opened', async () => {
		await see('hana', 0, 'berry');
		expect(await seen(0)).toEqual([]);
	});

	test('whoever has a draft open is there, the first to come first', async () => {
		await see('ichiro', 0);
		await see('hana', 1);
		expect(await seen(1)).toEqual([
			['ichiro', instant(0)],
			['hana', instant(1)],
		]);
	});

	test('whoever stays has been there since they came', async () => {
		for (const minutes of [0, 1, 2, 4]) await see('hana', minutes);
		expect(await seen(5)).toEqual([['hana', instant(0)]]);
	});

	test('whoever was not seen for a while has gone, and has come anew when they come back', async () => {
		await see('hana', 0);
		expect(await seen(2)).toEqual([['hana', instant(0)]]);
		expect(await seen(3)).toEqual([]);
		await see('hana', 4);
		expect(await seen(4)).toEqual([['hana', instant(4)]]);
	});

	test('people who come at the same moment are all there', async () => {
		const people = ['a', 'b', 'c', 'd'];
		await Promise.all([...people, ...people].map((person) => see(person, 0)));
		expect((await seen(0)).map(([person]) => person)).toEqual(people);
	});

	test('those who have gone are forgotten, at every draft', async () => {
		await see('hana', 0);
		await see('ichiro', 5, 'berry');
		expect(await presence.seenSince('apple', instant(-100))).toEqual([]);
	});
});
