import { expect, test } from 'vitest';
import {
	apple,
	by,
	given,
	instant,
	named,
	openApple,
	refusal,
	type Office,
} from '../support/editors';

export function drafts(office: () => Office): void {
	test('a draft begins with what the public sees, and shows it nothing', async () => {
		const { store, shown, revision } = office();
		const before = await revision();
		const draft = await openApple(office());
		expect(draft).toMatchObject({ document: named('林檎'), baseNumber: 1, authorId: 'hana' });
		expect(draft).toMatchObject({ state: 'draft', updatedAt: instant(0), note: undefined });
		await store.saveDraft(
			{ id: 'apple', version: draft.version, document: { half: 'done' } },
			by('hana', 1),
		);
		const listing = await store.listing('apple');
		expect(listing).toMatchObject({ state: 'published', number: 1, published: named('林檎') });
		expect(listing?.draft).toMatchObject({ document: { half: 'done' }, updatedAt: instant(1) });
		expect(await shown()).toEqual(['林檎', '苺']);
		expect(await revision()).toBe(before);
	});

	test('there is one draft a program: who comes later goes on with it', async () => {
		const first = await openApple(office());
		expect(await openApple(office(), 'ichiro')).toEqual(first);
	});

	test('a new program is a draft that nobody else has the id of', async () => {
		const { store, shown } = office();
		const draft = given(await store.createDraft('cherry', { id: 'cherry' }, by('hana')));
		expect(draft).toMatchObject({ programId: 'cherry', baseNumber: 0, document: { id: 'cherry' } });
		expect(await store.listing('cherry')).toMatchObject({ state: 'draft', published: undefined });
		expect(refusal(await store.createDraft('cherry', {}, by('hana')))).toBe('id-taken');
		expect(refusal(await store.createDraft('apple', {}, by('hana')))).toBe('id-taken');
		expect(await shown()).toEqual(['林檎', '苺']);
		expect(given(await store.openDraft('cherry', by('ichiro')))).toEqual(draft);
	});

	test('every character is kept', async () => {
		const { store } = office();
		const { version } = await openApple(office());
		const odd = { text: `'";--\\ \u0000 \u2028 𠮷野家 👩‍🏭 \ud800 __proto__` };
		await store.saveDraft({ id: 'apple', version, document: odd }, by('hana'));
		expect((await store.listing('apple'))?.draft?.document).toEqual(odd);
	});

	test('a NUL in a text that is no document is left out, and finds nothing', async () => {
		const { store } = office();
		const { version } = await openApple(office());
		given(await store.sendForReview({ id: 'apple', version, note: 'a\0b' }, by('hana')));
		expect((await store.listing('apple'))?.draft?.note).toBe('ab');
		expect(await store.listing('no\0such')).toBeUndefined();
		expect(await store.revisions('no\0such')).toEqual([]);
	});

	test('a draft of nothing is refused', async () => {
		const { store } = office();
		expect(refusal(await store.openDraft('cherry', by('hana')))).toBe('not-found');
		const save = { version: 1, document: {} };
		expect(await store.saveDraft({ id: 'cherry', ...save }, by('hana'))).toEqual({
			state: 'no-draft',
		});
		expect(await store.saveDraft({ id: 'apple', ...save }, by('hana'))).toEqual({
			state: 'no-draft',
		});
	});

	test('a draft that is thrown away leaves what the public sees', async () => {
		const { store } = office();
		const { version } = await openApple(office());
		expect(refusal(await store.discard({ id: 'apple', version: 0 }, by('hana')))).toBe('changed');
		given(await store.discard({ id: 'apple', version }, by('hana')));
		expect(await store.listing('apple')).toMatchObject({ draft: undefined, state: 'published' });
		expect(refusal(await store.discard({ id: 'apple', version }, by('hana')))).toBe('no-draft');
	});

	test('a new program that is thrown away is gone, and its id is free', async () => {
		const { store, deeds } = office();
		const first = given(await store.createDraft('cherry', {}, by('hana')));
		given(await store.discard({ id: 'cherry', version: first.version }, by('hana')));
		expect(await store.listing('cherry')).toBeUndefined();
		const second = given(await store.createDraft('cherry', {}, by('ichiro')));
		expect(second.version).toBeGreaterThan(first.version);
		expect(await deeds('cherry')).toEqual([
			['begin-draft', 'hana'],
			['discard', 'hana'],
			['begin-draft', 'ichiro'],
		]);
	});

	test('a page that was left open does not write over the draft of another', async () => {
		const { store } = office();
		const left = await openApple(office());
		given(await store.discard({ id: 'apple', version: left.version }, by('hana')));
		await openApple(office(), 'ichiro');
		const save = { id: 'apple', version: left.version, document: named('古いページ') };
		expect((await store.saveDraft(save, by('hana'))).state).toBe('conflict');
	});
}

export function conflicts(office: () => Office): void {
	test('who saves second gets both documents, and what they came from', async () => {
		const { store } = office();
		const opened = await openApple(office());
		const start = { id: 'apple', version: opened.version, document: named('共通') };
		const saved = await store.saveDraft(start, by('hana'));
		const { version } = saved.state === 'saved' ? saved.draft : opened;
		await store.saveDraft({ id: 'apple', version, document: named('花の') }, by('hana', 1));
		const mine = { id: 'apple', version, document: named('一郎の') };
		expect(await store.saveDraft(mine, by('ichiro', 2))).toEqual({
			state: 'conflict',
			mine: named('一郎の'),
			theirs: (await store.listing('apple'))?.draft,
			base: named('共通'),
		});
		expect((await store.listing('apple'))?.draft).toMatchObject({
			document: named('花の'),
			authorId: 'hana',
		});
	});

	test('what is stored already is no conflict: the answer may have been lost', async () => {
		const { store } = office();
		const { version } = await openApple(office());
		const save = { id: 'apple', version, document: named('一度だけ') };
		const first = await store.saveDraft(save, by('hana'));
		expect(await store.saveDraft(save, by('hana', 1))).toEqual(first);
	});

	test('of many who save at once, one is first', async () => {
		const { store } = office();
		const { version } = await openApple(office());
		const people = Array.from({ length: 8 }, (_, person) => `p${person}`);
		const all = await Promise.all(
			people.map((who) => store.saveDraft({ id: 'apple', version, document: named(who) }, by(who))),
		);
		const saved = all.flatMap((one) => (one.state === 'saved' ? [one.draft] : []));
		expect(saved).toHaveLength(1);
		expect((await store.listing('apple'))?.draft).toEqual(saved[0]);
	});

	test('of many who publish at once, one does', async () => {
		const { store, shown } = office();
		const { version } = await openApple(office());
		const all = await Promise.all(
			['甲', '乙', '丙'].map((ja) =>
				store.publish({ id: 'apple', version, program: apple(ja) }, by('ichiro')),
			),
		);
		expect(all.filter(({ ok }) => ok)).toHaveLength(1);
		expect(all.flatMap((one) => refusal(one) ?? [])).toEqual(['no-draft', 'no-draft']);
		expect(await store.revisions('apple')).toHaveLength(2);
		expect(['甲', '乙', '丙']).toContain((await shown())[0]);
	});
}

export function review(office: () => Office): void {
	test('a draft goes to review and comes back, each time as another version', async () => {
		const { store } = office();
		const draft = await openApple(office());
		const seen = { id: 'apple', version: draft.version };
		expect(refusal(await store.sendBack(seen, by('ichiro')))).toBe('wrong-state');
		const sent = given(await store.sendForReview({ ...seen, note: '上限を直した' }, by('hana')));
		expect(sent).toMatchObject({ state: 'review', note: '上限を直した', authorId: 'hana' });
		expect(refusal(await store.sendForReview(seen, by('hana')))).toBe('changed');
		const again = { id: 'apple', version: sent.version };
		expect(refusal(await store.sendForReview(again, by('hana')))).toBe('wrong-state');
		const back = given(await store.sendBack({ ...again, note: '出典は？' }, by('ichiro')));
		expect(back).toMatchObject({ state: 'draft', note: '出典は？', authorId: 'hana' });
		expect((await store.listing('apple'))?.state).toBe('published');
	});

	test('what is saved in review is a draft again', async () => {
		const { store } = office();
		const { version } = await openApple(office());
		const sent = given(await store.sendForReview({ id: 'apple', version }, by('hana')));
		const save = { id: 'apple', version: sent.version, document: named('直し') };
		expect(await store.saveDraft(save, by('ichiro'))).toMatchObject({ draft: { state: 'draft' } });
	});

	test('a new program is in review as a whole', async () => {
		const { store } = office();
		const { version } = given(await store.createDraft('cherry', {}, by('hana')));
		const sent = given(await store.sendForReview({ id: 'cherry', version }, by('hana')));
		expect((await store.listing('cherry'))?.state).toBe('review');
		const save = { id: 'cherry', version: sent.version, document: { id: 'cherry' } };
		await store.saveDraft(save, by('hana'));
		expect((await store.listing('cherry'))?.state).toBe('draft');
	});
}
