import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/lib/server/ports/search-index';
import { aBrowse, aDocument, contentsOf, forTerms } from '../support/index-documents';
import { oddCodes, oddWords } from '../support/odd-text';

/** What every `SearchIndex` keeps to. `open` gives one that may hold anything. */
export function searchIndexSuite(name: string, open: () => SearchIndex): void {
	describe(`a search index: ${name}`, () => {
		let index: SearchIndex;
		const fill = (...parameters: Parameters<typeof contentsOf>) =>
			index.replace(contentsOf(...parameters));
		beforeAll(() => {
			index = open();
		});

		describe('candidates', () => candidateTests(() => index));
		describe('changing', () => changeTests(() => index));
		describe('browsing', () => browseTests(() => index));
		describe('odd characters', () => oddTests(() => index));

		test('holds nothing but what it was given last', async () => {
			await fill([aDocument({ id: 'old', summary: '騒音' })], { fingerprint: 'one' });
			await fill([aDocument({ id: 'new', summary: '騒音' })], { fingerprint: 'two' });
			expect(await index.candidates(forTerms({ words: ['騒音'] }))).toEqual(['new']);
			expect((await index.browse(aBrowse())).ids).toEqual(['new']);
			expect(await index.fingerprint()).toBe('two');
		});

		test('can be empty', async () => {
			await fill([], { fingerprint: 'empty' });
			expect(await index.candidates(forTerms({ words: ['騒音'], tokens: ['zqtest1qz'] }))).toEqual(
				[],
			);
			expect(await index.browse(aBrowse())).toMatchObject({ ids: [], total: 0 });
			expect(await index.fingerprint()).toBe('empty');
		});

		test('keeps languages apart', async () => {
			const only = (id: string) => [
				aDocument({ id, title: 'noise 騒音', meanings: { zqtest1qz: 1 } }),
			];
			await fill({ ja: only('a'), 'ja-easy': only('b'), en: only('c') });
			for (const [language, id] of [
				['ja', 'a'],
				['ja-easy', 'b'],
				['en', 'c'],
			] as const) {
				expect(await index.candidates(forTerms({ words: ['noise'], language }))).toEqual([id]);
				expect(await index.candidates(forTerms({ tokens: ['zqtest1qz'], language }))).toEqual([id]);
				expect((await index.browse(aBrowse({ language }))).ids).toEqual([id]);
			}
		});

		test('is replaced whole: whoever searches meanwhile sees all of the old or all of the new', async () => {
			const documents = (set: string) =>
				Array.from({ length: 40 }, (_, number) =>
					aDocument({ id: `${set}${number}`, standing: number, names: ['補助金'] }),
				);
			await fill(documents('old'), { fingerprint: 'old' });
			let replacing = true;
			const work = fill(documents('new'), { fingerprint: 'new' }).finally(
				() => (replacing = false),
			);
			const seen = new Set<string>();
			do {
				const { ids, total } = await index.browse(aBrowse({ limit: 100 }));
				const found = await index.candidates(forTerms({ words: ['補助金'] }));
				expect([ids.length, total, found.length]).toEqual([40, 40, 40]);
				seen.add([...new Set(ids.map((id) => id.slice(0, 3)))].join('+'));
			} while (replacing);
			await work;
			expect(['old', 'old,new', 'new']).toContain([...seen].join());
			expect((await index.browse(aBrowse({ limit: 1 }))).ids).toEqual(['new0']);
		});
	});
}

/** Four programs, of which one changes, one goes and one comes. */
const fourPrograms = ['a', 'b', 'c', 'd'].map((id, standing) =>
	aDocument({ id, standing, summary: '騒音', meanings: { zqtest1qz: 1 }, kind: 'loan' }),
);
const fourOthers = [
	...fourPrograms.slice(0, 2),
	aDocument({ id: 'd', standing: 1, summary: '振動', meanings: { zqtest2qz: 1 } }),
	aDocument({ id: 'e', standing: 9, summary: '騒音', meanings: { zqtest1qz: 1 } }),
];

function changeTests(index: () => SearchIndex): void {
	const before = contentsOf(fourPrograms, { fingerprint: 'before' });
	const after = contentsOf(fourOthers, { fingerprint: 'after' });
	const expectAfter = async () => {
		for (const language of ['ja', 'ja-easy', 'en'] as const) {
			const { ids, total, facets } = await index().browse(aBrowse({ language }));
			expect([[...ids].sort(), total]).toEqual([['a', 'b', 'd', 'e'], 4]);
			expect(facets.kind).toEqual({ loan: 2, subsidy: 2 });
			const carrying = (token: string) =>
				index().candidates(forTerms({ tokens: [token], language }));
			expect((await carrying('zqtest1qz')).sort()).toEqual(['a', 'b', 'e']);
			expect(await carrying('zqtest2qz')).toEqual(['d']);
		}
		expect((await index().candidates(forTerms({ words: ['騒音'] }))).sort()).toEqual([
			'a',
			'b',
			'e',
		]);
		expect(await index().candidates(forTerms({ words: ['振動'] }))).toEqual(['d']);
		expect(await index().fingerprint()).toBe('after');
	};

	test('what differs from what it was given last leaves it as if it were filled anew', async () => {
		await index().replace(before);
		await index().replace(after, before);
		await expectAfter();
	});

	test('it does not believe that it holds what it does not', async () => {
		await index().replace(contentsOf([], { fingerprint: 'something else' }));
		await index().replace(after, before);
		await expectAfter();
	});

	test('where most of it is different, nothing old is left', async () => {
		const others = contentsOf([aDocument({ id: 'z' })], { fingerprint: 'others' });
		await index().replace(others);
		await index().replace(after, others);
		await expectAfter();
	});
}

function candidateTests(index: () => SearchIndex): void {
	const found = async (...[parts]: Parameters<typeof forTerms>) =>
		(await index().candidates(forTerms(parts))).sort();
	const saying = (...words: string[]) => found({ words });
	const carrying = (...tokens: string[]) => found({ tokens });

	beforeAll(async () => {
		await index().replace(
			contentsOf([
				aDocument({
					id: 'noise',
					standing: 9,
					summary: '工場の騒音を防ぐ設備の費用',
					meanings: { zqcnoiseqz: 1 },
				}),
				aDocument({ id: 'robots', title: 'ロボットの研究開発', meanings: { zqcnoiseqz: 0.6 } }),
				aDocument({
					id: 'abroad',
					description: 'Selling abroad, 海外展開',
					meanings: { zqcsalesqz: 0.1 },
				}),
				aDocument({ id: 'names', names: ['操業環境改善支援'], details: ['デジタル'] }),
				aDocument({ id: 'moments', situations: ['近所から音の苦情が来た'] }),
			]),
		);
	});

	test('match any of the terms, each once', async () => {
		const tokens = ['zqcnoiseqz', 'zqcsalesqz'];
		expect(await found({ words: ['騒音', '研究開発'], tokens })).toEqual([
			'abroad',
			'noise',
			'robots',
		]);
	});

	test.each([
		['names', '操業環境改善支援', 'names'],
		['title', '研究開発', 'robots'],
		['situations', '苦情', 'moments'],
		['summary', '設備', 'noise'],
		['description', 'abroad', 'abroad'],
		['details', 'デジタル', 'names'],
	])('find a word in %s', async (_, text, id) => {
		expect(await saying(text)).toEqual([id]);
	});

	test('find a token however little a document is about it', async () => {
		expect(await carrying('zqcnoiseqz')).toEqual(['noise', 'robots']);
		expect(await carrying('zqcsalesqz')).toEqual(['abroad']);
	});

	test.each(['zqcnoise', 'noise', 'qcnoiseqz', 'zqcnoiseqzz'])(
		'take no part of a token for the token: %s',
		async (text) => {
			expect(await carrying(text)).toEqual([]);
		},
	);

	test('do not look for words in tokens', async () => {
		expect(await saying('zqcsalesqz')).toEqual([]);
	});

	test('are none without a term, or for a term that nothing has', async () => {
		expect(await found({})).toEqual([]);
		expect(await found({ words: ['宇宙旅行'], tokens: ['zqcnothingqz'] })).toEqual([]);
	});

	test('are, where there are too many, those that stand best', async () => {
		const tokens = ['zqcnoiseqz', 'zqcsalesqz'];
		expect(await found({ tokens, limit: 2 })).toEqual(['abroad', 'robots']);
		expect(await found({ words: ['騒音', '研究開発'], limit: 1 })).toEqual(['noise', 'robots']);
	});

	test('take capital letters for small ones', async () => {
		expect(await saying('ABROAD')).toEqual(['abroad']);
	});
}

function browseTests(index: () => SearchIndex): void {
	beforeAll(async () => {
		await index().replace(
			contentsOf([
				aDocument({
					id: 'loan',
					kind: 'loan',
					standing: 1,
					amount: 100,
					deadline: 20_261_201,
					ward: ['高津区', '中原区'],
				}),
				aDocument({
					id: 'grant',
					standing: 2,
					amount: 900,
					industry: ['E', 'G'],
					ward: ['高津区'],
				}),
				aDocument({ id: 'small', standing: 3, amount: 5, industry: ['E'], deadline: 20_261_130 }),
				aDocument({ id: 'late', standing: 4000, amount: 999, deadline: 20_261_130, overdue: 1 }),
				aDocument({ id: 'past', standing: 5000, amount: 9999, ended: 1, status: 'ended' }),
			]),
		);
	});

	const ids = async (...parameters: Parameters<typeof aBrowse>) =>
		(await index().browse(aBrowse(...parameters))).ids;

	test('shows what stands best first', async () => {
		expect(await ids()).toEqual(['loan', 'grant', 'small', 'late', 'past']);
	});

	test('by deadline, the nearest is first, and what has none after it', async () => {
		expect(await ids({ sort: 'deadline' })).toEqual(['small', 'loan', 'grant', 'late', 'past']);
	});

	test('by amount, the largest is first, and what is overdue or has ended last, however large', async () => {
		expect(await ids({ sort: 'amount' })).toEqual(['grant', 'loan', 'small', 'late', 'past']);
	});

	test('takes any code of one filter, and every filter', async () => {
		expect(await ids({ filters: { kind: ['loan', 'subsidy'] } })).toHaveLength(5);
		expect(await ids({ filters: { industry: ['G', 'A'] } })).toEqual(['grant']);
		expect(await ids({ filters: { industry: ['E'], ward: ['高津区'] } })).toEqual(['grant']);
		expect(await ids({ filters: { kind: ['loan'], industry: ['E'] } })).toEqual([]);
	});

	test('counts each filter as if nothing were chosen in it', async () => {
		const { total, facets } = await index().browse(
			aBrowse({ filters: { kind: ['subsidy'], industry: ['E'] } }),
		);
		expect(total).toBe(2);
		expect(facets.industry).toEqual({ E: 2, G: 1 });
		expect(facets.kind).toEqual({ subsidy: 2 });
		expect(facets.ward).toEqual({ 高津区: 1 });
		expect(facets.status).toEqual({ open: 2 });
	});

	test('counts where nothing is chosen, and where nothing is left', async () => {
		expect((await index().browse(aBrowse())).facets).toEqual({
			kind: { loan: 1, subsidy: 4 },
			industry: { E: 2, G: 1 },
			size: {},
			goal: {},
			ward: { 高津区: 2, 中原区: 1 },
			status: { open: 4, ended: 1 },
		});
		const nothing = await index().browse(aBrowse({ filters: { kind: ['loan'], industry: ['E'] } }));
		expect(nothing.total).toBe(0);
		expect(nothing.facets).toMatchObject({ kind: { subsidy: 2 }, ward: {} });
		expect(nothing.facets.industry).toEqual({});
	});

	test('shows page after page, and nothing behind the last', async () => {
		const page = async (offset: number) => {
			const { ids: shown, total } = await index().browse(aBrowse({ offset, limit: 3 }));
			expect(total).toBe(5);
			return shown;
		};
		expect(await page(0)).toEqual(['loan', 'grant', 'small']);
		expect(await page(3)).toEqual(['late', 'past']);
		expect(await page(6)).toEqual([]);
		expect(await page(2997)).toEqual([]);
	});
}

function oddTests(index: () => SearchIndex): void {
	beforeAll(async () => {
		await index().replace(
			contentsOf([aDocument({ id: 'plain', summary: '騒音', ward: ['高津区'] })]),
		);
	});

	test.each(oddWords)('a word of %s finds nothing and spoils nothing', async (_, text) => {
		const found = await index().candidates(forTerms({ words: [text, '騒音'] }));
		expect(found).toEqual(['plain']);
		expect(await index().candidates(forTerms({ words: [text] }))).toEqual([]);
	});

	test.each(oddWords)('a token of %s finds nothing and spoils nothing', async (_, text) => {
		expect(await index().candidates(forTerms({ tokens: [text] }))).toEqual([]);
	});

	test.each(oddCodes)('a filter by %s lets nothing pass', async (_, text) => {
		const { ids, total } = await index().browse(aBrowse({ filters: { ward: [text] } }));
		expect({ ids, total }).toEqual({ ids: [], total: 0 });
		const both = await index().browse(aBrowse({ filters: { ward: [text, '高津区'] } }));
		expect(both.ids).toEqual(['plain']);
	});
}
