import { expect, test } from 'vitest';
import {
	apple,
	by,
	given,
	instant,
	named,
	openApple,
	publishApple,
	refusal,
	type Office,
} from '../support/editors';

const nobody = (minutes = 0) => ({ actorId: undefined, at: instant(minutes) });

export function publishing(office: () => Office): void {
	test('the public sees it, every process hears of it, and the draft is gone', async () => {
		const { store, shown, revision, deeds } = office();
		const before = await revision();
		expect(await publishApple(office(), '新しい林檎')).toBe(2);
		expect(await shown()).toEqual(['新しい林檎', '苺']);
		expect(await revision()).toBe(before + 1);
		const listing = await store.listing('apple');
		expect(listing).toMatchObject({ state: 'published', number: 2, draft: undefined });
		expect(await deeds()).toEqual([
			['import', undefined],
			['begin-draft', 'hana'],
			['publish', 'ichiro'],
		]);
	});

	test('a draft that was changed meanwhile is not published', async () => {
		const { store, shown } = office();
		const { version } = await openApple(office());
		await store.saveDraft({ id: 'apple', version, document: named('後から') }, by('hana'));
		const late = { id: 'apple', version, program: apple('前の') };
		expect(refusal(await store.publish(late, by('ichiro')))).toBe('changed');
		expect(await shown()).toEqual(['林檎', '苺']);
	});

	test('a draft of what is no longer newest has to be brought together with it first', async () => {
		const { store, database, shown } = office();
		const { version } = await openApple(office());
		await database.updateTable('program').set({ number: 2 }).where('id', '=', 'apple').execute();
		const seen = { id: 'apple', version };
		const act = by('ichiro');
		expect(refusal(await store.publish({ ...seen, program: apple('x') }, act))).toBe('outdated');
		expect(refusal(await store.publishAt({ ...seen, publishAt: instant(1) }, act))).toBe(
			'outdated',
		);
		const save = { ...seen, document: named('合わせた'), baseNumber: 2 };
		const saved = await store.saveDraft(save, by('hana'));
		const renewed = { id: 'apple', version: saved.state === 'saved' ? saved.draft.version : 0 };
		given(await store.publish({ ...renewed, program: apple('合わせた') }, act));
		expect(await shown()).toEqual(['合わせた', '苺']);
	});

	test('a program is withdrawn, kept, and can come back', async () => {
		const { store, shown, revision } = office();
		const before = await revision();
		given(await store.withdraw({ id: 'apple', because: '終了' }, by('ichiro')));
		expect(await shown()).toEqual(['苺']);
		expect(await revision()).toBe(before + 1);
		expect(await store.listing('apple')).toMatchObject({
			state: 'withdrawn',
			published: named('林檎'),
		});
		expect(refusal(await store.withdraw({ id: 'apple' }, by('ichiro')))).toBe('wrong-state');
		await publishApple(office(), '戻った林檎');
		expect(await shown()).toEqual(['戻った林檎', '苺']);
	});

	test('what the database refuses leaves nothing behind', async () => {
		const { store, database, shown, revision } = office();
		const { version } = await openApple(office());
		const before = [await revision(), await store.listing('apple')];
		await database.schema.alterTable('audit').renameTo('audit_elsewhere').execute();
		const publication = { id: 'apple', version, program: apple('半分') };
		await expect(store.publish(publication, by('ichiro'))).rejects.toThrow();
		await expect(
			store.saveDraft({ id: 'apple', version, document: {} }, by('ichiro')),
		).rejects.toThrow();
		await database.schema.alterTable('audit_elsewhere').renameTo('audit').execute();
		expect([await revision(), await store.listing('apple')]).toEqual(before);
		expect(await shown()).toEqual(['林檎', '苺']);
		expect(await store.revisions('apple')).toHaveLength(1);
	});
}

export function revisions(office: () => Office): void {
	test('each is kept with who wrote and who published it, the newest first', async () => {
		const { store } = office();
		const { version } = await openApple(office());
		const publication = { id: 'apple', version, program: apple('二'), because: '要綱改正' };
		given(await store.publish(publication, by('ichiro', 5)));
		expect(await store.revisions('apple')).toMatchObject([
			{
				...{ number: 2, authorId: 'hana', publisherId: 'ichiro' },
				...{ because: '要綱改正', at: instant(5) },
			},
			{ number: 1, authorId: undefined, publisherId: undefined, because: undefined },
		]);
		expect((await store.revision('apple', 1))?.document).toEqual(named('林檎'));
		expect((await store.revision('apple', 2))?.document).toEqual(named('二'));
		expect(await store.revision('apple', 3)).toBeUndefined();
		expect(await store.revisions('cherry')).toEqual([]);
	});

	test('an old one becomes a draft, and public only when it is published', async () => {
		const { store, shown } = office();
		await publishApple(office(), '二');
		const restored = given(await store.restore({ id: 'apple', number: 1 }, by('ichiro')));
		expect(restored).toMatchObject({ document: named('林檎'), baseNumber: 2, authorId: 'ichiro' });
		expect(await shown()).toEqual(['二', '苺']);
		const { version } = restored;
		given(await store.publish({ id: 'apple', version, program: apple('林檎') }, by('hana')));
		expect(await shown()).toEqual(['林檎', '苺']);
		expect((await store.revisions('apple')).map(({ number }) => number)).toEqual([3, 2, 1]);
	});

	test('restoring does not write over a draft, and needs a revision', async () => {
		const { store } = office();
		const act = by('ichiro');
		expect(refusal(await store.restore({ id: 'apple', number: 9 }, act))).toBe('not-found');
		expect(refusal(await store.restore({ id: 'cherry', number: 1 }, act))).toBe('not-found');
		await openApple(office());
		expect(refusal(await store.restore({ id: 'apple', number: 1 }, act))).toBe('draft-exists');
	});
}

export function times(office: () => Office): void {
	const setFor = async (minutes: number) => {
		const { version } = await openApple(office());
		const seen = { id: 'apple', version };
		given(await office().store.publishAt({ ...seen, publishAt: instant(minutes) }, by('ichiro')));
		return { ...seen, program: apple('予定どおり'), isDue: true };
	};

	test('a draft is due when its time has come, for one who publishes it', async () => {
		const { store, shown } = office();
		const publication = await setFor(10);
		expect(await store.due(instant(9))).toEqual([]);
		expect(refusal(await store.publish(publication, nobody(9)))).toBe('wrong-state');
		expect(await store.due(instant(10))).toEqual([{ id: 'apple', deed: 'publish' }]);
		const all = await Promise.all([1, 2, 3].map(() => store.publish(publication, nobody(10))));
		expect(all.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await shown(10)).toEqual(['予定どおり', '苺']);
		expect((await store.revisions('apple'))[0]).toMatchObject({
			authorId: 'hana',
			publisherId: 'ichiro',
		});
		expect(await store.due(instant(11))).toEqual([]);
	});

	test.each<[string, (seen: { id: string; version: number }) => Promise<unknown>]>([
		['saved', (seen) => office().store.saveDraft({ ...seen, document: named('x') }, by('hana', 1))],
		['sent for review', (seen) => office().store.sendForReview(seen, by('hana', 1))],
		['thrown away', (seen) => office().store.discard(seen, by('hana', 1))],
		['withdrawn', ({ id }) => office().store.withdraw({ id }, by('hana', 1))],
		['taken back', (seen) => office().store.publishAt(seen, by('ichiro', 1))],
	])('nothing is due once it was %s', async (_, change) => {
		const { id, version } = await setFor(10);
		await change({ id, version });
		expect(await office().store.due(instant(20))).toEqual([]);
		expect(await office().store.listing('apple')).toMatchObject({
			publishAt: undefined,
			publishBy: undefined,
		});
	});

	test('a program ends at its time, hidden at once and withdrawn by one', async () => {
		const { store, shown, revision } = office();
		given(await store.endAt({ id: 'apple', endAt: instant(10) }, by('ichiro')));
		expect(await shown(9)).toEqual(['林檎', '苺']);
		expect(await shown(10)).toEqual(['苺']);
		const before = await revision();
		expect(refusal(await store.end('apple', nobody(9)))).toBe('wrong-state');
		expect(await store.due(instant(10))).toEqual([{ id: 'apple', deed: 'end' }]);
		const all = await Promise.all([1, 2, 3].map(() => store.end('apple', nobody(10))));
		expect(all.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await revision()).toBe(before + 1);
		expect(await store.listing('apple')).toMatchObject({ state: 'withdrawn', endAt: undefined });
		expect(await store.due(instant(11))).toEqual([]);
	});

	test('an end can be taken back, and needs something public', async () => {
		const { store } = office();
		given(await store.endAt({ id: 'apple', endAt: instant(10) }, by('ichiro')));
		given(await store.endAt({ id: 'apple' }, by('ichiro')));
		expect(await store.due(instant(20))).toEqual([]);
		given(await store.createDraft('cherry', {}, by('hana')));
		const ending = { id: 'cherry', endAt: instant(1) };
		expect(refusal(await store.endAt(ending, by('ichiro')))).toBe('wrong-state');
	});

	test('what is published by hand is not hidden by an end that had passed', async () => {
		const { store, shown } = office();
		given(await store.endAt({ id: 'apple', endAt: instant(10) }, by('ichiro')));
		await publishApple(office(), 'もう一度', 11);
		expect(await shown(12)).toEqual(['もう一度', '苺']);
	});
}
