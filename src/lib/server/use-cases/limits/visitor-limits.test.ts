import { beforeEach, expect, test } from 'vitest';
import { visitorLimits, type VisitorLimits } from './visitor-limits';

const rule = { name: 'visitor', most: 100, seconds: 60 };
const address = '192.0.2.7';

let time: number;
let stored: Map<string, number>;
let writes: number;

/** What processes share; as the database does it, for one window. */
const shared = {
	add: (_: unknown, tries: ReadonlyMap<string, number>) => {
		writes++;
		for (const [key, some] of tries) stored.set(key, (stored.get(key) ?? 0) + some);
		return Promise.resolve(new Map([...tries.keys()].map((key) => [key, stored.get(key) ?? 0])));
	},
};
const aProcess = () => visitorLimits(shared, () => new Date(time), rule);

const ask = (limits: VisitorLimits, times: number, from = address): number =>
	Array.from({ length: times }, () => limits.take(from)).at(-1) ?? 0;

beforeEach(() => {
	time = Date.parse('2026-11-20T00:00:10Z');
	stored = new Map();
	writes = 0;
});

test('as many as the rule says are answered, then the visitor waits for the next window', () => {
	const limits = aProcess();
	expect(ask(limits, 100)).toBe(0);
	expect(ask(limits, 1)).toBe(50);
	expect(ask(limits, 1, '192.0.2.8')).toBe(0);
	time += 50_000;
	expect(ask(limits, 100)).toBe(0);
	expect(ask(limits, 1)).toBe(60);
});

test('processes count together', async () => {
	const [first, second] = [aProcess(), aProcess()];
	expect(ask(first, 60)).toBe(0);
	await first.share();
	expect(ask(second, 41)).toBe(0);
	await second.share();
	expect(ask(second, 1)).toBe(50);
	expect(ask(first, 1)).toBe(0);
	await first.share();
	expect(ask(first, 1)).toBe(50);
	expect(stored.get(address)).toBe(102);
});

test('what is asked while the others are told is not lost', async () => {
	const limits = aProcess();
	ask(limits, 50);
	const told = limits.share();
	ask(limits, 50);
	await told;
	expect(ask(limits, 1)).toBe(50);
});

test('who asks little is written nowhere', async () => {
	const limits = aProcess();
	ask(limits, 29);
	await limits.share();
	expect(writes).toBe(0);
	ask(limits, 1);
	await limits.share();
	await limits.share();
	expect(writes).toBe(1);
});

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('this machine is not limited: %s', (own) => {
	expect(ask(aProcess(), 1000, own)).toBe(0);
});
