import { expect, test } from 'vitest';
import {
	by,
	given,
	instant,
	named,
	openApple,
	publishApple,
	type Office,
} from '../support/editors';

export function listings(office: () => Office): void {
	const all = { offset: 0, limit: 10 };
	const idsOf = async (filter: object) =>
		(await office().store.listings({ ...all, ...filter })).listings.map(({ id }) => id);

	test('come a page at a time, in the order of ids', async () => {
		expect(await office().store.listings({ offset: 1, limit: 1 })).toMatchObject({
			total: 2,
			listings: [{ id: 'berry', draft: undefined }],
		});
	});

	test('are found by state, draft, owner, author and words', async () => {
		const { store, database } = office();
		const { version } = await openApple(office());
		given(await store.sendForReview({ id: 'apple', version }, by('hana')));
		await store.createDraft('cherry', { title: { ja: 'ｻｸﾗﾝﾎﾞの Cherry 補助' } }, by('ichiro'));
		await database
			.updateTable('program')
			.set({ owner_id: 'o' })
			.where('id', '=', 'berry')
			.execute();
		expect(await idsOf({})).toEqual(['apple', 'berry', 'cherry']);
		expect(await idsOf({ states: ['published'] })).toEqual(['apple', 'berry']);
		expect(await idsOf({ draftStates: ['review'] })).toEqual(['apple']);
		expect(await idsOf({ draftStates: ['review', 'draft'] })).toEqual(['apple', 'cherry']);
		expect(await idsOf({ ownerId: 'o' })).toEqual(['berry']);
		expect(await idsOf({ authorId: 'ichiro' })).toEqual(['cherry']);
		expect(await idsOf({ text: 'サクランボの　ｃｈｅｒｒｙ'.replace('　', ' ') })).toEqual([
			'cherry',
		]);
		expect(await idsOf({ text: '苺' })).toEqual(['berry']);
		expect(await idsOf({ text: '100%' })).toEqual([]);
		expect(await store.publishedIds()).toEqual(['apple', 'berry']);
	});

	test('are found by what waits for somebody', async () => {
		const { store, database, importNamed } = office();
		const { version } = await openApple(office());
		await store.createDraft('cherry', {}, by('ichiro'));
		await database.updateTable('program').set({ confirm_by: '2026-11-20' }).execute();
		given(await store.withdraw({ id: 'berry' }, by('ichiro')));
		expect(await idsOf({ exceptAuthorId: 'hana' })).toEqual(['cherry']);
		expect(await idsOf({ confirmBy: '2026-11-20' })).toEqual(['apple']);
		expect(await idsOf({ confirmBy: '2026-11-19' })).toEqual([]);
		expect(await idsOf({ isTimed: true })).toEqual([]);
		given(await store.publishAt({ id: 'apple', version, publishAt: instant(9) }, by('ichiro')));
		expect(await idsOf({ isTimed: true })).toEqual(['apple']);
		given(await store.publishAt({ id: 'apple', version }, by('ichiro')));
		given(await store.endAt({ id: 'apple', endAt: instant(9) }, by('ichiro')));
		expect(await idsOf({ isTimed: true })).toEqual(['apple']);
		expect(await idsOf({ isOutdated: true })).toEqual([]);
		await importNamed('新しい林檎');
		expect(await idsOf({ isOutdated: true })).toEqual(['apple']);
	});

	test('say who wrote and published last', async () => {
		const { store } = office();
		expect((await store.listing('apple'))?.newest).toMatchObject({
			number: 1,
			authorId: undefined,
		});
		await publishApple(office(), '新しい林檎', 7);
		await openApple(office(), 'jiro');
		expect((await store.listing('apple'))?.newest).toEqual({
			...{ number: 2, at: instant(7), authorId: 'hana', publisherId: 'ichiro' },
			because: undefined,
		});
		await store.createDraft('cherry', {}, by('ichiro'));
		expect((await store.listing('cherry'))?.newest).toBeUndefined();
	});
}

export function audit(office: () => Office): void {
	test('one stretch of saves by one person is one line', async () => {
		const { store, deeds } = office();
		let { version } = await openApple(office());
		const saves: [string, number][] = [
			['hana', 1],
			['hana', 9],
			['ichiro', 10],
			['ichiro', 12],
			['hana', 13],
			['hana', 30],
		];
		for (const [who, minutes] of saves) {
			const document = named(`${who} ${minutes}`);
			const saved = await store.saveDraft({ id: 'apple', version, document }, by(who, minutes));
			if (saved.state === 'saved') version = saved.draft.version;
		}
		expect((await deeds()).slice(2)).toEqual([
			['save-draft', 'ichiro'],
			['save-draft', 'hana'],
			['save-draft', 'hana'],
		]);
	});

	test('is read from the newest, a page at a time, and by who, what and when', async () => {
		const { store } = office();
		await openApple(office());
		given(await store.withdraw({ id: 'berry', because: '終了' }, by('ichiro', 5)));
		const first = await store.audit({}, { limit: 3 });
		expect(first.lines[0]).toMatchObject({
			...{ deed: 'withdraw', actorId: 'ichiro', subject: 'program/berry' },
			...{ at: instant(5), detail: { because: '終了' } },
		});
		const { next = 0 } = first;
		const rest = await store.audit({}, { limit: 3, before: next });
		expect([...first.lines, ...rest.lines].map(({ deed }) => deed)).toEqual([
			...['withdraw', 'begin-draft', 'import', 'import'],
		]);
		expect(rest.next).toBeUndefined();
		const deedsFor = async (filter: object) =>
			(await store.audit(filter, { limit: 9 })).lines.map(({ deed }) => deed);
		expect(await deedsFor({ actorId: 'hana' })).toEqual(['begin-draft']);
		expect(await deedsFor({ deed: 'withdraw' })).toEqual(['withdraw']);
		expect(await deedsFor({ subject: 'program/berry' })).toEqual(['withdraw', 'import']);
		expect(await deedsFor({ from: instant(1), until: instant(6) })).toEqual(['withdraw']);
		expect(await deedsFor({ from: instant(1), until: instant(5) })).toEqual([]);
	});

	test('cannot be changed, nor can revisions', async () => {
		const { store, database } = office();
		const before = await store.audit({}, { limit: 9 });
		await expect(database.deleteFrom('audit').execute()).rejects.toThrow('never changed');
		await expect(database.deleteFrom('revision').execute()).rejects.toThrow('never changed');
		expect(await store.audit({}, { limit: 9 })).toEqual(before);
	});
}
