import { describe, expect, test } from 'vitest';
import { catalogue, reference } from './support/catalogue';
import { finderFor } from './support/finder';
import { emptyCriteria } from '../src/lib/domain/finder/criteria';
import type { Word } from '../src/lib/domain/searches/word-change';
import { withWords } from '../src/lib/domain/searches/with-words';
import { memoryIndex } from '../src/lib/server/adapters/search/memory';
import { findPrograms } from '../src/lib/server/use-cases/finder/find-programs';
import { indexContents, knowledgeOf } from '../src/lib/server/use-cases/finder/index-contents';
import { replay } from '../src/lib/server/use-cases/searches/replay';
import { triedFinders } from '../src/lib/server/use-cases/searches/tried-finder';

const today = '2026-11-20';
const current = await finderFor(catalogue, reference, today);

const withWord = (...words: Word[]) => ({
	...reference,
	thesaurus: withWords(reference.thesaurus, words),
});
const finders = (...words: Word[]) =>
	triedFinders(current, { now: reference, tried: withWord(...words), today }, memoryIndex);

describe('the finder as it would be', () => {
	test.each<Word>([
		{ concept: 'noise', word: '省エネ 設備', role: 'say' },
		{ concept: 'noise', word: '研修|技術', role: 'write' },
		{ concept: 'noise', word: 'machine', role: 'write' },
	])(
		'with $word has the documents and the words that a new start would give it',
		async (word) => {
			const { tried } = await finders(word);
			const contents = indexContents(catalogue, withWord(word), today);
			const knowledge = knowledgeOf(catalogue, withWord(word), contents);
			for (const language of ['ja', 'ja-easy', 'en'] as const)
				for (const document of contents.documents[language])
					expect(tried.profileOf(language, document.id)?.document).toEqual(document);
			expect([...tried.knowledge.vocabulary].sort()).toEqual([...knowledge.vocabulary].sort());
			expect(tried.knowledge.lexicon).toEqual(knowledge.lexicon);
		},
		60_000,
	);

	test('leaves the one that answers visitors as it is', async () => {
		const question = { ...emptyCriteria, q: 'どんどこどん' };
		const before = await findPrograms(current, question, 'ja');
		const { now, tried } = await finders({ concept: 'noise', word: 'どんどこどん', role: 'say' });
		expect((await findPrograms(tried, question, 'ja')).total).toBeGreaterThan(before.total);
		expect((await findPrograms(now, question, 'ja')).total).toBe(before.total);
		expect((await findPrograms(current, question, 'ja')).total).toBe(before.total);
	});

	test('is made while requests go on', async () => {
		let longest = 0;
		let last = performance.now();
		const timer = setInterval(() => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 1);
		const { now, tried } = await finders({ concept: 'noise', word: '設備', role: 'write' });
		await replay({ before: now, after: tried }, [{ query: '設備', count: 3 }], []);
		clearInterval(timer);
		expect(longest).toBeLessThan(500);
	}, 20_000);
});

describe('a replay', () => {
	const judged = [
		{ id: 'a', q: 'どんどこどん', lang: 'ja' as const, user: 'owner', kind: 'x', relevant: {} },
		{ id: 'b', q: '騒音対策', lang: 'ja' as const, user: 'owner', kind: 'x', relevant: { x: 3 } },
	];

	test('shows what a word brings to searches, and what it costs judged questions', async () => {
		const { now, tried } = await finders({ concept: 'noise', word: 'どんどこどん', role: 'say' });
		const asked = [{ query: 'どんどこどん', count: 5 }];
		const shown = await replay({ before: now, after: tried }, asked, judged);
		const [search] = shown.searches;
		expect(search).toMatchObject({ ...asked[0], before: { total: 0, first: [] } });
		expect(search?.after.total).toBeGreaterThan(0);
		expect(search?.after.first.length).toBeGreaterThan(0);
		expect(shown.judged).toMatchObject({ queries: 2, better: [] });
		expect(shown.judged.before.negative).toBe(1);
		expect(shown.judged.after.negative).toBe(0);
		expect(shown.judged.worse).toEqual([{ q: 'どんどこどん', lang: 'ja', before: 1, after: 0 }]);
	});

	test('turned round shows what was gained', async () => {
		const { now, tried } = await finders({ concept: 'noise', word: 'どんどこどん', role: 'say' });
		const { judged: turned } = await replay({ before: tried, after: now }, [], judged);
		expect(turned.better.map(({ q }) => q)).toEqual(['どんどこどん']);
		expect(turned.worse).toEqual([]);
	});
});
