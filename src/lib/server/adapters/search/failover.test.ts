import { beforeEach, describe, expect, test } from 'vitest';
import { aBrowse, contentsOf, forTerms } from '../../../../../tests/support/index-documents';
import type { EngineName, IndexContents, SearchIndex } from '../../ports/search-index';
import { Failover } from './failover';

type Mood = 'well' | 'fails' | 'hangs';

/** An engine that answers with its own name, and does as it is told. */
class FakeIndex implements SearchIndex {
	mood: Mood = 'well';
	replaced = 0;
	asked = 0;
	held: string | undefined;
	/** Lets `replace` end only when it is told to. */
	gate: Promise<unknown> = Promise.resolve();

	constructor(readonly engine: EngineName) {}

	private answer<Value>(value: Value): Promise<Value> {
		this.asked++;
		if (this.mood === 'hangs') return new Promise(() => undefined);
		return this.mood === 'well' ? Promise.resolve(value) : Promise.reject(new Error('gone'));
	}

	candidates() {
		return this.answer<string[]>([this.engine]);
	}

	browse() {
		return this.answer({ ids: [this.engine], total: 1, facets: {} as never });
	}

	/** What it was told that it holds, at each filling. */
	told: (string | undefined)[] = [];

	async replace(contents: IndexContents, before?: IndexContents) {
		await this.answer(undefined);
		await this.gate;
		this.replaced++;
		this.told.push(before?.fingerprint);
		this.held = contents.fingerprint;
	}

	fingerprint() {
		return this.answer(this.held);
	}
}

const contents = (fingerprint: string) => contentsOf([], { fingerprint });
const question = forTerms({ words: ['騒音'] });

let main: FakeIndex;
let standby: FakeIndex;
let events: string[];
let index: Failover;

beforeEach(() => {
	main = new FakeIndex('meilisearch');
	standby = new FakeIndex('memory');
	events = [];
	index = new Failover(main, standby, (event) => events.push(event));
});

const whoAnswers = async () => [
	(await index.candidates(question))[0],
	(await index.browse(aBrowse())).ids[0],
];

async function filled(): Promise<void> {
	await index.replace(contents('first'));
	await index.heal();
}

describe('while the main engine is well', () => {
	test('the standby answers until the main engine holds the same', async () => {
		const gate = Promise.withResolvers<unknown>();
		main.gate = gate.promise;
		await index.replace(contents('first'));
		expect(await whoAnswers()).toEqual(['memory', 'memory']);
		expect(index.engine).toBe('memory');
		gate.resolve(true);
		await index.heal();
		expect(await whoAnswers()).toEqual(['meilisearch', 'meilisearch']);
		expect(index.engine).toBe('meilisearch');
		expect(events).toEqual(['search engine ready']);
	});

	test('what it holds from an earlier run is not built again', async () => {
		main.held = 'first';
		await filled();
		expect(main.replaced).toBe(0);
		expect(index.engine).toBe('meilisearch');
	});

	test('new contents are shown at once, by the standby until the main engine has them', async () => {
		await filled();
		const gate = Promise.withResolvers<unknown>();
		main.gate = gate.promise;
		await index.replace(contents('second'));
		expect([main.held, standby.held]).toEqual(['first', 'second']);
		expect(await whoAnswers()).toEqual(['memory', 'memory']);
		gate.resolve(true);
		await index.heal();
		expect(main.held).toBe('second');
		expect(await whoAnswers()).toEqual(['meilisearch', 'meilisearch']);
	});

	test('contents that are the same again take nobody away from the main engine', async () => {
		await filled();
		await index.replace(contents('first'));
		expect(await whoAnswers()).toEqual(['meilisearch', 'meilisearch']);
		expect(main.replaced).toBe(1);
	});

	test('contents that change while the main engine is filled are filled in again', async () => {
		const gate = Promise.withResolvers<unknown>();
		main.gate = gate.promise;
		await index.replace(contents('first'));
		await index.replace(contents('second'));
		expect(standby.held).toBe('second');
		gate.resolve(true);
		await index.heal();
		expect(index.engine).toBe('memory');
		await index.heal();
		expect(main.held).toBe('second');
		expect(index.engine).toBe('meilisearch');
	});

	test('it is told what it took last, so that it can change only what differs', async () => {
		await filled();
		await index.replace(contents('second'));
		await index.heal();
		main.mood = 'fails';
		await index.replace(contents('third'));
		await index.heal();
		main.mood = 'well';
		await index.heal();
		expect(main.held).toBe('third');
		expect(main.told).toEqual([undefined, 'first', 'second']);
	});

	test('it can be built anew, whatever it holds', async () => {
		await filled();
		await index.rebuild();
		expect(main.replaced).toBe(2);
		expect(main.told).toEqual([undefined, undefined]);
		expect(index.engine).toBe('meilisearch');
	});

	test('its fingerprint is that of what it shows', async () => {
		await index.replace(contents('first'));
		expect(await index.fingerprint()).toBe('first');
	});
});

describe.each<Mood>(['fails', 'hangs'])('when the main engine %s', (mood) => {
	beforeEach(async () => {
		await filled();
		events.length = 0;
		main.mood = mood;
	});

	test('the standby answers the same question within half a second', async () => {
		const started = performance.now();
		expect(await index.candidates(question)).toEqual(['memory']);
		expect(performance.now() - started).toBeLessThan(500);
		expect(index.engine).toBe('memory');
	});

	test('the next visitor does not wait for it again', async () => {
		await index.browse(aBrowse());
		const asked = main.asked;
		expect(await whoAnswers()).toEqual(['memory', 'memory']);
		expect(main.asked).toBe(asked);
	});

	test('many visitors at once are all answered, and one loss is reported', async () => {
		const answers = await Promise.all(Array.from({ length: 50 }, () => index.candidates(question)));
		expect(new Set(answers.flat())).toEqual(new Set(['memory']));
		expect(events).toEqual(['search engine not available']);
	});

	test('new contents are shown all the same', async () => {
		await index.candidates(question);
		await index.replace(contents('second'));
		expect(standby.held).toBe('second');
	});
});

describe('healing', () => {
	beforeEach(async () => {
		await filled();
		main.mood = 'fails';
		await index.candidates(question);
	});

	test('it is used again once it answers, without being filled again', async () => {
		main.mood = 'well';
		await index.heal();
		expect(await whoAnswers()).toEqual(['meilisearch', 'meilisearch']);
		expect(main.replaced).toBe(1);
	});

	test('one that came back empty is filled first', async () => {
		main.mood = 'well';
		main.held = undefined;
		await index.heal();
		expect(main.replaced).toBe(2);
		expect(index.engine).toBe('meilisearch');
	});

	test('one that stays away is reported once, however often it is tried', async () => {
		for (let time = 0; time < 5; time++) await index.heal();
		expect(events.filter((event) => event.includes('not available'))).toHaveLength(1);
		expect(index.engine).toBe('memory');
	});

	test('one that looks right but cannot search is not trusted: no visitor pays for trying', async () => {
		main.mood = 'well';
		main.candidates = () => Promise.reject(new Error('broken'));
		const before = [...events];
		for (let time = 0; time < 3; time++) {
			await index.heal();
			expect(index.engine).toBe('memory');
		}
		expect(events.slice(before.length)).toEqual(['search engine not available']);
	});

	test('building it anew says so when it does not work', async () => {
		await expect(index.rebuild()).rejects.toThrow('gone');
	});

	test('two looks after it at once are one', async () => {
		main.mood = 'well';
		main.held = undefined;
		await Promise.all([index.heal(), index.heal()]);
		expect(main.replaced).toBe(2);
	});
});
