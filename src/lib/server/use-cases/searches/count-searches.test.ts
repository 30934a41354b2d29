import { beforeEach, expect, test } from 'vitest';
import type { CountedSearch } from '../../../domain/searches/counted-search';
import type { SearchCount, SearchLog } from '../../ports/search-log';
import { searchCounter, type SearchCounter } from './count-searches';

let today: string;
let isDown: boolean;
let added: [string, SearchCount[]][];
let forgotten: string[];
let counter: SearchCounter;

const log: Pick<SearchLog, 'add' | 'forget'> = {
	add: (day, counts) =>
		isDown
			? Promise.reject(new Error('locked'))
			: Promise.resolve(void added.push([day, [...counts]])),
	forget: (before) => Promise.resolve(forgotten.push(before)),
};

beforeEach(() => {
	today = '2026-11-20';
	isDown = false;
	added = [];
	forgotten = [];
	counter = searchCounter(log as SearchLog, () => today);
});

const loan: CountedSearch = { query: '融資', filters: '', band: '0' };

test('the same search is one row, another number of results is another', async () => {
	counter.count(loan);
	counter.count({ ...loan });
	counter.count({ ...loan, band: '3-9' });
	await counter.flush();
	expect(added).toEqual([
		[
			'2026-11-20',
			[
				{ ...loan, count: 2 },
				{ ...loan, band: '3-9', count: 1 },
			],
		],
	]);
});

test('nothing is written where nothing was counted', async () => {
	await counter.flush();
	counter.count(loan);
	await counter.flush();
	await counter.flush();
	expect(added).toHaveLength(1);
});

test('a search belongs to the day on which it was made', async () => {
	counter.count(loan);
	today = '2026-11-21';
	counter.count(loan);
	await counter.flush();
	expect(added.map(([day]) => day)).toEqual(['2026-11-20', '2026-11-21']);
});

test('what could not be written is written the next time, with what came since', async () => {
	counter.count(loan);
	isDown = true;
	await expect(counter.flush()).rejects.toThrow('locked');
	counter.count(loan);
	isDown = false;
	await counter.flush();
	expect(added).toEqual([['2026-11-20', [{ ...loan, count: 2 }]]]);
});

test('old counts are forgotten once a day', async () => {
	await counter.flush();
	await counter.flush();
	expect(forgotten).toEqual(['2025-10-16']);
	today = '2026-11-21';
	await counter.flush();
	expect(forgotten).toEqual(['2025-10-16', '2025-10-17']);
});

test('a flood of different searches takes no more memory than there is', async () => {
	for (let number = 0; number < 30_000; number++) counter.count({ ...loan, query: `q${number}` });
	counter.count({ ...loan, query: 'q0' });
	await counter.flush();
	expect(added[0]?.[1]).toHaveLength(20_000);
	expect(added[0]?.[1][0]?.count).toBe(2);
});

test('counting takes less than a tenth of a millisecond', () => {
	const searches = Array.from({ length: 5000 }, (_, number) => ({ ...loan, query: `q${number}` }));
	const started = performance.now();
	for (const search of searches) counter.count(search);
	expect((performance.now() - started) / searches.length).toBeLessThan(0.1);
});
