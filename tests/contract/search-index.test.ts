import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
	meilisearchIndex,
	type MeilisearchAddress,
} from '../../src/lib/server/adapters/search/meilisearch';
import { memoryIndex } from '../../src/lib/server/adapters/search/memory';
import { aBrowse, aDocument, contentsOf, forTerms } from '../support/index-documents';
import {
	ownMeilisearch,
	pidOf,
	startMeilisearch,
	type OwnMeilisearch,
} from '../support/own-meilisearch';
import { folderForTest } from '../support/temporary-folder';
import { enginesAgreeSuite } from './engines-agree-suite';
import { searchIndexSuite } from './search-index-suite';

const server = ownMeilisearch();
const memory = memoryIndex();

searchIndexSuite('memory', () => memory);
searchIndexSuite('Meilisearch', () => meilisearchIndex(server()));
enginesAgreeSuite(() => [meilisearchIndex(server()), memory]);

const question = forTerms({ words: ['noise'], language: 'en' });
/** In English, whose words cost no dictionary. */
const oneDocument = contentsOf({ en: [aDocument({ id: 'a', title: 'noise' })] });

describe('a Meilisearch', () => {
	test('that is new holds nothing', async () => {
		expect(await meilisearchIndex(await another()).fingerprint()).toBeUndefined();
	});

	test('that cannot be reached says so, whatever is asked', async () => {
		const index = meilisearchIndex({ url: 'http://127.0.0.1:9', adminKey: 'none' });
		await expect(index.fingerprint()).rejects.toThrow();
		await expect(index.candidates(question)).rejects.toThrow();
		await expect(index.browse(aBrowse())).rejects.toThrow();
		await expect(index.replace(oneDocument)).rejects.toThrow();
	});

	test('that hangs is given up in time for another to answer', async () => {
		const index = meilisearchIndex(server());
		await index.replace(oneDocument);
		expect(await index.candidates(question)).toEqual(['a']);
		const pid = pidOf(server());
		process.kill(pid, 'SIGSTOP');
		onTestFinished(() => void process.kill(pid, 'SIGCONT'));
		const started = performance.now();
		await expect(index.candidates(question)).rejects.toThrow();
		await expect(meilisearchIndex(server()).candidates(question)).rejects.toThrow();
		expect(performance.now() - started).toBeLessThan(1000);
		await expect(index.fingerprint()).rejects.toThrow();
	});

	test('that lost its data and its keys is filled and searched again', async () => {
		const own = await another();
		const index = meilisearchIndex(own);
		await index.replace(oneDocument);
		expect(await index.candidates(question)).toEqual(['a']);
		process.kill(pidOf(own), 'SIGKILL');
		rmSync(join(own.folder, 'data'), { recursive: true });
		const isUp = () => index.fingerprint().then(String, () => 'down');
		await expect.poll(() => own.ensure().then(isUp), { timeout: 10_000 }).toBe('undefined');
		await expect(index.candidates(question)).rejects.toThrow();
		await index.replace(oneDocument);
		expect(await index.candidates(question)).toEqual(['a']);
	});

	test('that was built with other settings, or lost an index, counts as empty', async () => {
		const index = meilisearchIndex(server());
		const client = clientOf(server());
		await index.replace(oneDocument);
		const old = { id: 'programs', fingerprint: 'first' };
		await client.index('todoku_state').addDocuments([old]).waitTask();
		expect(await index.fingerprint()).toBeUndefined();
		await index.replace(oneDocument);
		expect(await index.fingerprint()).toBe('first');
		await client.deleteIndex('programs_en').waitTask();
		expect(await index.fingerprint()).toBeUndefined();
	});

	test('is changed in place where little is different, and built aside otherwise', async () => {
		const index = meilisearchIndex(server());
		const client = clientOf(server());
		const swaps = async () => (await client.tasks.getTasks({ types: ['indexSwap'] })).total;
		const contents = (fingerprint: string, titles: string[], words: string[] = []) =>
			contentsOf(
				{ en: titles.map((title, number) => aDocument({ id: String(number), title })) },
				{ fingerprint, stopWords: words },
			);
		const [first, second] = [contents('1', ['a', 'b', 'c']), contents('2', ['a', 'b', 'noise'])];
		await index.replace(first);
		const before = await swaps();
		await index.replace(second, first);
		expect(await swaps()).toBe(before);
		expect(await index.candidates(question)).toEqual(['2']);
		await index.replace(contents('3', ['a', 'b', 'noise'], ['noise']), second);
		expect(await swaps()).toBe(before + 1);
		expect(await index.candidates(question)).toEqual([]);
	});

	test('that was changed by halves counts as empty, and is then built anew', async () => {
		const index = meilisearchIndex(server());
		const documents = ['a', 'b', 'c', 'd'].map((id) => aDocument({ id, title: 'noise' }));
		const before = contentsOf(documents, { fingerprint: 'before' });
		const next = (ids: string[]) =>
			contentsOf([...documents.slice(1), ...ids.map((id) => aDocument({ id, title: 'noise' }))], {
				fingerprint: 'after',
			});
		await index.replace(before);
		await expect(index.replace(next(['no id at all']), before)).rejects.toThrow();
		expect(await index.fingerprint()).toBeUndefined();
		await index.replace(next(['e']), before);
		expect((await index.candidates(question)).sort()).toEqual(['b', 'c', 'd', 'e']);
		expect(await index.fingerprint()).toBe('after');
	});

	test('that two processes change at once never says that it holds what it does not', async () => {
		const documents = ['a', 'b', 'c', 'd'].map((id) => aDocument({ id, title: 'noise' }));
		const before = contentsOf(documents, { fingerprint: 'before' });
		const index = meilisearchIndex(server());
		await index.replace(before);
		const without = (id: string) =>
			contentsOf(
				documents.filter((one) => one.id !== id),
				{ fingerprint: `without ${id}` },
			);
		await Promise.allSettled(
			['a', 'b'].map((id) => meilisearchIndex(server()).replace(without(id), before)),
		);
		const held = await index.fingerprint();
		const left = (await index.candidates(question)).sort().join('');
		expect(['undefined abcd', 'before abcd', 'without a bcd', 'without b acd']).toContain(
			`${held} ${left}`,
		);
		await index.replace(without('d'), before);
		expect((await index.candidates(question)).sort()).toEqual(['a', 'b', 'c']);
		expect(await index.fingerprint()).toBe('without d');
	});

	test('is cleared of what an interrupted build left behind, never of what others keep', async () => {
		const client = clientOf(server());
		for (const name of ['programs_ja_0123456789ab', 'programs_of_others'])
			await client.createIndex(name).waitTask();
		await meilisearchIndex(server()).replace(oneDocument);
		const { results } = await client.getIndexes();
		expect(results.map(({ uid }) => uid).sort()).toEqual([
			'programs_en',
			'programs_ja',
			'programs_ja-easy',
			'programs_of_others',
			'todoku_state',
		]);
	});
});

const clientOf = ({ url, adminKey }: MeilisearchAddress) =>
	new Meilisearch({ host: url, apiKey: adminKey });

/** A Meilisearch that the test may spoil. */
async function another(): Promise<OwnMeilisearch> {
	const own = await startMeilisearch(folderForTest('meilisearch'));
	onTestFinished(() => own.stop());
	return own;
}
