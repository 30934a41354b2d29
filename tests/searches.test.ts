import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { catalogue, reference } from './support/catalogue';
import { openForTest, sqlite } from './support/databases';
import { finderFor } from './support/finder';
import type { CountedSearch } from '../src/lib/domain/searches/counted-search';
import { withWords } from '../src/lib/domain/searches/with-words';
import { databaseSearchLog } from '../src/lib/server/adapters/db/search-log';
import { databaseWordStore } from '../src/lib/server/adapters/db/word-store';
import { withRomaji } from '../src/lib/server/adapters/files/romaji';
import { memoryIndex } from '../src/lib/server/adapters/search/memory';
import type { SearchLog } from '../src/lib/server/ports/search-log';
import type { WordStore } from '../src/lib/server/ports/word-store';
import type { FinderTools } from '../src/lib/server/use-cases/finder/ranked-answers';
import { searchCounter } from '../src/lib/server/use-cases/searches/count-searches';
import { searchesOf, type Searches } from '../src/lib/server/use-cases/searches/searches';

const today = '2026-11-20';
const hana = { id: 'hana', role: 'editor' as const };
const ichiro = { id: 'ichiro', role: 'publisher' as const };
const nonsense = 'ぷらぽろ';

let finder: FinderTools;
beforeAll(async () => {
	finder = await finderFor(catalogue, reference, today);
});

let log: SearchLog;
let store: WordStore;
let isSecondRequired: boolean;
let searches: Searches;
let current: FinderTools;

beforeEach(async () => {
	const database = await openForTest(await sqlite.url());
	log = databaseSearchLog(database);
	store = databaseWordStore(database);
	isSecondRequired = true;
	current = finder;
	const wards = reference.city.wards.map(({ code }) => code);
	const around = { log, finder: () => current, today: () => today };
	searches = searchesOf(
		searchCounter(log, () => today),
		{ ...around, wards, stamp: () => 'one' },
		{
			...around,
			...{ store, reference, completed: withRomaji, newIndex: memoryIndex },
			judged: () =>
				Promise.resolve([
					{ id: 'a', q: nonsense, lang: 'ja', user: 'owner', kind: 'negative', relevant: {} },
				]),
			thesaurusFile: (words) => Promise.resolve(words.map(({ word }) => word).join()),
			now: () => new Date('2026-11-20T00:00:00Z'),
			isSecondPersonRequired: () => Promise.resolve(isSecondRequired),
		},
	);
});

const searched = (query: string, count: number, change: Partial<CountedSearch> = {}) =>
	log.add(today, [{ query, filters: '', band: '0', count, ...change }]);

const word = { concept: 'noise', word: nonsense, language: 'ja', role: 'say' } as const;
const draft = async () => {
	const done = await searches.propose(hana, { ...word, query: nonsense });
	if (!done.ok) throw new Error(done.reason);
	return done.value;
};
const reasonOf = (done: { ok: boolean; reason?: string }) => (done.ok ? 'done' : done.reason);

describe('the board', () => {
	test('groups what failed, says what the finder finds now, and hides what one person typed', async () => {
		await searched(nonsense, 4);
		await searched(`${nonsense}ん`, 1, { band: '1-2' });
		await searched('騒音がひどい', 3, { band: '1-2' });
		await searched('工場の騒音', 5);
		await searched('山田花子', 2);
		await searched('融資', 90, { band: '10+' });
		const { failed, rare, top, days } = await searches.board(7);
		expect(failed.map(({ codes, count }) => [codes, count])).toEqual([
			[['noise'], 8],
			[[], 5],
		]);
		expect(failed[0]?.queries.map(({ query }) => query)).toEqual(['工場の騒音', '騒音がひどい']);
		expect(failed[0]?.queries[0]?.found).toBeGreaterThan(0);
		expect(failed[1]?.queries).toEqual([{ query: nonsense, none: 4, few: 0, found: 0 }]);
		expect(rare).toBe(2);
		expect(JSON.stringify(failed) + JSON.stringify(top)).not.toContain('山田');
		expect(top[0]).toMatchObject({ query: '融資', count: 90 });
		expect(days).toHaveLength(7);
		expect(days.at(-1)).toEqual({ day: today, searches: 105, without: 11 });
	});

	test('says which filter was in the way, computed on the programs there are', async () => {
		await searched('融資', 31, { filters: 'size=association' });
		await searched('', 3, { filters: 'kind=award&goal=bcp' });
		await searched(nonsense, 7, { filters: 'size=small' });
		await searched('山田', 2, { filters: 'size=association' });
		const { misses, failed } = await searches.board(30);
		const [first] = misses;
		expect(first).toMatchObject({ kind: 'only', filters: ['size'], count: 31 });
		expect(first?.examples[0]).toMatchObject({ query: '融資', withoutFilters: expect.any(Number) });
		expect(misses.some(({ filters }) => filters.includes('goal'))).toBe(true);
		expect(JSON.stringify(misses)).not.toContain('山田');
		expect(failed).toMatchObject([{ codes: [], count: 7 }]);
	});

	test('looks no further back than it is asked to, and keeps what it has just worked out', async () => {
		await log.add('2026-11-13', [{ query: nonsense, filters: '', band: '0', count: 9 }]);
		const board = await searches.board(7);
		expect(board.failed).toEqual([]);
		await searched(nonsense, 9);
		expect(await searches.board(7)).toBe(board);
		expect((await searches.board(30)).failed).toHaveLength(1);
	});

	test('a file has what may be shown, the most frequent first', async () => {
		await searched('融資', 3);
		await searched('融資', 9, { band: '10+' });
		await searched('山田', 2);
		expect((await searches.table(7)).map(({ count }) => count)).toEqual([9, 3]);
	});
});

describe('a word', () => {
	test('is written, tried, reviewed and published by somebody else', async () => {
		const written = await draft();
		expect(written).toMatchObject({ state: 'draft', query: nonsense });
		expect(reasonOf(await searches.publish(hana, written))).toBe('forbidden');
		expect(reasonOf(await searches.publish(ichiro, written))).toBe('not-in-review');
		const sent = await searches.sendForReview(hana, { ...written, note: '' });
		if (!sent.ok) throw new Error(sent.reason);
		expect(reasonOf(await searches.publish(ichiro, sent.value))).toBe('done');
		expect(await searches.thesaurusFile()).toBe(nonsense);
	});

	test('is not published by who wrote it, unless the city does without a second person', async () => {
		const own = await searches.propose(ichiro, word);
		const sent = own.ok && (await searches.sendForReview(ichiro, { ...own.value, note: '' }));
		if (!sent || !sent.ok) throw new Error('not sent');
		expect(reasonOf(await searches.publish(ichiro, sent.value))).toBe('second-person');
		isSecondRequired = false;
		expect(reasonOf(await searches.publish(ichiro, sent.value))).toBe('done');
	});

	test('is refused where it says nothing, is there, or is waiting already', async () => {
		const tried = (change: { word?: string; concept?: string }) =>
			searches.propose(hana, { ...word, ...change });
		expect(await tried({ word: '騒音対策' })).toMatchObject({ reason: 'not-valid' });
		expect(await tried({ concept: 'nothing' })).toMatchObject({ reason: 'not-valid' });
		expect(await tried({ word: '融資' })).toMatchObject({ reason: 'other-meaning' });
		expect(reasonOf(await searches.propose(hana, { ...word, word: '融資', isSure: true }))).toBe(
			'done',
		);
		await draft();
		expect(await tried({})).toMatchObject({ reason: 'exists' });
	});

	test('that is published by now is refused the second time', async () => {
		await store.publish(await draft(), { actorId: 'x', at: '2026-11-20T00:00:00.000Z' });
		const again = await searches.propose(hana, { ...word, word: nonsense.normalize('NFKD') });
		expect(again).toMatchObject({ reason: 'not-valid', errors: [{ code: 'already-there' }] });
	});

	test('is written by nobody whose role does not allow it', async () => {
		const consultant = { id: 'x', role: 'consultant' as const };
		expect(reasonOf(await searches.propose(consultant, word))).toBe('forbidden');
		const { id } = await draft();
		expect(reasonOf(await searches.replay(consultant, id))).toBe('forbidden');
	});

	test('keeps nothing of a search that could tell who made it', async () => {
		const done = await searches.propose(hana, { ...word, query: 'どんどん 044-200-2111' });
		expect(done).toMatchObject({ value: { query: 'どんどん' } });
	});
});

describe('a replay', () => {
	test('tries the searches that failed on the same, and is kept for who reviews it', async () => {
		await searched(nonsense, 4);
		await searched(`もっと${nonsense}`, 3, { band: '1-2' });
		await searched('べつのこと', 8);
		await searched(`${nonsense} 山田`, 1);
		const { id } = await draft();
		expect(await searches.replayOf(id)).toBeUndefined();
		const done = await searches.replay(hana, id);
		if (!done.ok) throw new Error(done.reason);
		const tried = done.value.searches;
		expect(tried.map(({ query, count }) => [query, count])).toEqual([
			[nonsense, 4],
			[`もっと${nonsense}`, 3],
		]);
		expect(tried[0]).toMatchObject({ before: { total: 0 }, after: { total: expect.any(Number) } });
		expect(tried[0]?.after.total).toBeGreaterThan(0);
		expect(done.value.judged.worse.map(({ q }) => q)).toEqual([nonsense]);
		expect(await searches.replayOf(id)).toEqual({ replay: done.value, isCurrent: true });
		current = { ...finder, catalogue: { ...finder.catalogue, revision: 2 } };
		expect((await searches.replayOf(id))?.isCurrent).toBe(false);
	});

	test('of a word that is published shows how it would be without', async () => {
		const written = await draft();
		await store.publish(written, { actorId: 'x', at: '2026-11-20T00:00:00.000Z' });
		const thesaurus = withRomaji(withWords(reference.thesaurus, [word]));
		current = await finderFor(catalogue, { ...reference, thesaurus }, today);
		const done = await searches.replay(hana, written.id);
		if (!done.ok) throw new Error(done.reason);
		const [search] = done.value.searches;
		expect(search?.before.total).toBe(0);
		expect(search?.after.total).toBeGreaterThan(0);
	}, 20_000);

	test('of nothing is none', async () => {
		expect(reasonOf(await searches.replay(hana, 99))).toBe('not-found');
	});
});
