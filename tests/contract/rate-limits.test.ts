import { expect, test } from 'vitest';
import { databaseRateLimits } from '../../src/lib/server/adapters/db/rate-limits';
import { onEveryEngine, openForTest } from '../support/databases';

const rule = { name: 'password', most: 3, seconds: 60 };
const other = { name: 'code', most: 3, seconds: 60 };
const secret = 'a secret of at least 32 characters';
const start = Date.parse('2026-11-20T00:00:10.000Z');

onEveryEngine((engine) => {
	async function replicas(count: number) {
		const url = await engine.url();
		const clock = { time: start };
		const now = () => new Date(clock.time);
		const opened = [];
		for (let opening = 1; opening <= count; opening++) {
			const database = await openForTest(url);
			opened.push({ database, limits: databaseRateLimits(database, secret, now) });
		}
		return { clock, opened };
	}

	async function one() {
		const { clock, opened } = await replicas(1);
		const [first] = opened;
		if (!first) throw new Error('none was opened');
		return { clock, ...first };
	}

	test('a fourth try waits until the window ends, a try by another rule does not', async () => {
		const { clock, limits } = await one();
		for (let tries = 1; tries <= 3; tries++) expect(await limits.count(rule, 'taro')).toBe(0);
		expect(await limits.count(rule, 'taro')).toBe(50);
		expect(await limits.count(other, 'taro')).toBe(0);
		expect(await limits.count(rule, 'hana')).toBe(0);
		clock.time += 50_000;
		expect(await limits.count(rule, 'taro')).toBe(0);
	});

	test('what went well is forgotten', async () => {
		const { limits } = await one();
		for (let tries = 1; tries <= 4; tries++) await limits.count(rule, 'taro');
		await limits.forget(rule, 'taro');
		expect(await limits.count(rule, 'taro')).toBe(0);
	});

	test('tries counted elsewhere are added, and those of all are told', async () => {
		const { limits } = await one();
		const add = (...tries: [string, number][]) => limits.add(rule, new Map(tries));
		expect(await add(['taro', 40], ['hana', 2])).toEqual(
			new Map([
				['taro', 40],
				['hana', 2],
			]),
		);
		expect(await add(['taro', 5])).toEqual(new Map([['taro', 45]]));
		expect(await limits.count(rule, 'hana')).toBe(0);
		expect(await limits.count(rule, 'hana')).toBe(50);
	});

	test('replicas that count at once count together', async () => {
		const { opened } = await replicas(3);
		const counted = opened.flatMap(({ limits }) => [
			limits.add(rule, new Map([['taro', 10]])),
			limits.add(rule, new Map([['taro', 1]])),
		]);
		const totals = (await Promise.all(counted)).map((total) => total.get('taro') ?? 0);
		expect(Math.max(...totals)).toBe(33);
	});

	test('who tried cannot be read from what is stored, which is kept for a day', async () => {
		const { clock, database, limits } = await one();
		await limits.count(rule, '192.0.2.7');
		const rows = () => database.selectFrom('attempt').selectAll().execute();
		expect(JSON.stringify(await rows())).not.toContain('192.0.2.7');
		clock.time += 2 * 86_400_000;
		await limits.count(rule, 'somebody else');
		expect(await rows()).toHaveLength(1);
	});
});
