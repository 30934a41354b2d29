import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import { databaseWordStore } from '../../src/lib/server/adapters/db/word-store';
import type { NewWord, WordStore } from '../../src/lib/server/ports/word-store';
import { onEveryEngine, openForTest } from '../support/databases';
import { by, given, instant } from '../support/editors';
import { refuseUnreadable } from '../support/unreadable';

const word: NewWord = { concept: 'noise', word: 'どんどん', language: 'ja', role: 'say' };

onEveryEngine((engine) => {
	let database: Kysely<Tables>;
	let store: WordStore;
	beforeEach(async () => {
		database = await openForTest(await engine.url());
		store = databaseWordStore(database);
	});

	const revision = () => databaseProgramStore(database, refuseUnreadable).revision();
	const propose = async (change: Partial<NewWord> = {}) =>
		given(await store.propose({ ...word, ...change }, by('hana')));
	const deeds = async () => {
		const rows = await database.selectFrom('audit').selectAll().orderBy('id').execute();
		return rows.map(({ deed, subject, actor_id }) => `${deed} ${subject} ${actor_id ?? ''}`);
	};

	test('a word is written, reviewed, published and withdrawn, each with its line', async () => {
		const draft = await propose({ query: 'どんどん うるさい' });
		expect(draft).toMatchObject({ ...word, state: 'draft', version: 1, authorId: 'hana' });
		expect(draft.query).toBe('どんどん うるさい');
		const sent = given(await store.sendForReview({ ...draft, note: '聞かれます' }, by('hana', 1)));
		expect(sent).toMatchObject({ state: 'review', version: 2, note: '聞かれます', at: instant(1) });
		expect(await store.published()).toEqual([]);
		const before = await revision();
		const published = given(await store.publish(sent, by('ichiro', 2)));
		expect(published).toMatchObject({ state: 'published', publisherId: 'ichiro' });
		expect(await revision()).toBe(before + 1);
		const { concept, role } = word;
		expect(await store.published()).toEqual([{ concept, word: word.word, role }]);
		given(await store.withdraw(published, by('ichiro', 3)));
		expect(await revision()).toBe(before + 2);
		expect(await store.published()).toEqual([]);
		expect(await deeds()).toEqual([
			`save-draft word/${draft.id} hana`,
			`send-for-review word/${draft.id} hana`,
			`publish word/${draft.id} ichiro`,
			`withdraw word/${draft.id} ichiro`,
		]);
	});

	test('a word that was withdrawn can be sent for review again', async () => {
		const published = given(await store.publish(await propose(), by('ichiro')));
		const withdrawn = given(await store.withdraw(published, by('ichiro')));
		const sent = given(await store.sendForReview(withdrawn, by('jun')));
		expect(sent).toMatchObject({ state: 'review', authorId: 'jun' });
	});

	test('a word that is sent back is a draft again, with what is to be done', async () => {
		const sent = given(await store.sendForReview(await propose(), by('hana')));
		const back = given(await store.sendBack({ ...sent, note: '別の概念へ' }, by('ichiro')));
		expect(back).toMatchObject({ state: 'draft', note: '別の概念へ', authorId: 'hana' });
	});

	test('a draft that is thrown away is gone, and can be written anew', async () => {
		const draft = await propose();
		given(await store.discard(draft, by('hana')));
		expect(await store.word(draft.id)).toBeUndefined();
		const again = await propose();
		expect(again.id).toBeGreaterThan(draft.id);
	});

	describe('nothing happens', () => {
		test('to a word that is there already, unless it was withdrawn', async () => {
			const draft = await propose();
			expect(await store.propose(word, by('jun'))).toEqual({ ok: false, reason: 'exists' });
			await propose({ concept: 'machinery' });
			given(await store.withdraw(given(await store.publish(draft, by('x'))), by('x')));
			await propose();
		});

		test('to what is no longer as it was seen', async () => {
			const draft = await propose();
			given(await store.sendForReview(draft, by('hana')));
			const late = [
				await store.publish(draft, by('ichiro')),
				await store.discard(draft, by('hana')),
				await store.sendForReview(draft, by('hana')),
			];
			expect(late).toEqual(late.map(() => ({ ok: false, reason: 'changed' })));
			expect(await store.published()).toEqual([]);
		});

		test('where it makes no sense, or where there is nothing', async () => {
			const published = given(await store.publish(await propose(), by('ichiro')));
			const refused = [
				await store.discard(published, by('hana')),
				await store.sendBack(published, by('hana')),
				await store.sendForReview(published, by('hana')),
				await store.publish(published, by('ichiro')),
			];
			expect(refused).toEqual(refused.map(() => ({ ok: false, reason: 'wrong-state' })));
			const none = await store.publish({ id: 999, version: 1 }, by('ichiro'));
			expect(none).toEqual({ ok: false, reason: 'not-found' });
		});

		test('twice, though two people do it at once', async () => {
			const draft = await propose();
			const both = await Promise.all([
				store.publish(draft, by('ichiro')),
				store.publish(draft, by('jun')),
			]);
			expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		});
	});

	test('words are listed by their state, the newest change first', async () => {
		const first = await propose();
		const second = await propose({ word: 'がんがん' });
		given(await store.sendForReview(first, by('hana', 5)));
		expect((await store.words(['draft', 'review'])).map(({ id }) => id)).toEqual([
			first.id,
			second.id,
		]);
		expect((await store.words(['draft'])).map(({ id }) => id)).toEqual([second.id]);
		expect(await store.words([])).toEqual([]);
	});

	test('how searches turned out is kept with the word, the last time it was tried', async () => {
		const { id, version } = await propose();
		expect(await store.replay(id)).toBeUndefined();
		await store.keepReplay(id, { revision: 3, document: { gain: 1 } });
		await store.keepReplay(id, { revision: 4, document: { gain: 2, odd: '\u2028' } });
		expect(await store.replay(id)).toEqual({ revision: 4, document: { gain: 2, odd: '\u2028' } });
		expect((await store.word(id))?.version).toBe(version);
	});
});
