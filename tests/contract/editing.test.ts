import { beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/lib/domain/editing/json';
import type { Role } from '../../src/lib/domain/editing/roles';
import { databaseUpdateDrafts } from '../../src/lib/server/adapters/db/update-drafts';
import { knownCodes } from '../../src/lib/server/use-cases/catalogue/examine-data';
import { editingOf, type Editing } from '../../src/lib/server/use-cases/editing/editing';
import { draftUpdate } from '../../src/lib/server/use-cases/updates/draft-update';
import { onEveryEngine, openForTest } from '../support/databases';
import { given, instant, named, officeOn, type Office } from '../support/editors';
import { toObject } from '../support/json';
import { aGrant, aProgram } from '../support/programs';
import { reference } from '../support/reference';

const hana = { id: 'hana', role: 'editor' as const };
const ichiro = { id: 'ichiro', role: 'publisher' as const };

onEveryEngine((engine) => {
	let office: Office;
	let editing: Editing;
	let minutes: number;
	let isSecondRequired: boolean;
	beforeEach(async () => {
		office = await officeOn(await openForTest(await engine.url()));
		minutes = 0;
		isSecondRequired = true;
		editing = editingOf({
			store: office.store,
			known: knownCodes(reference),
			now: () => new Date(instant(minutes)),
			isSecondPersonRequired: () => Promise.resolve(isSecondRequired),
			draftUpdate: (seen, program) => draftUpdate(seen, program, '2026-11-20'),
		});
	});

	/** A draft of `apple` in review, as hana has left it. */
	async function inReview(document: JsonObject = named('新しい林檎')) {
		const { version } = given(await editing.open(hana, 'apple'));
		const saved = given(await editing.save(hana, { id: 'apple', version, document }));
		const sent = given(
			await editing.sendForReview(hana, { id: 'apple', version: saved.version, note: ' 見\0て ' }),
		);
		return { id: 'apple', version: sent.version };
	}

	describe('who may do what', () => {
		test.each<[Role, string[]]>([
			['editor', ['publish', 'publishAt', 'withdraw', 'endAt', 'sendBack', 'restore']],
			['consultant', ['listings', 'listing', 'open', 'save', 'create', 'discard', 'audit']],
			['coordinator', ['revisions', 'compare', 'sendForReview', 'renew', 'publish']],
		])('an %s is refused what is not theirs', async (role, names) => {
			const seen = await inReview();
			const actor = { id: 'x', role };
			const document = named('x');
			const tries: Record<string, () => Promise<{ ok: boolean }>> = {
				listings: () => editing.listings(actor, { offset: 0, limit: 1 }),
				listing: () => editing.listing(actor, 'apple'),
				revisions: () => editing.revisions(actor, 'apple'),
				compare: () => editing.compare(actor, { id: 'apple', before: 1, after: 1 }),
				audit: () => editing.audit(actor, {}, { limit: 1 }),
				open: () => editing.open(actor, 'apple'),
				create: () => editing.create(actor, 'cherry'),
				save: () => editing.save(actor, { ...seen, document }),
				renew: () => editing.renew(actor, seen),
				sendForReview: () => editing.sendForReview(actor, seen),
				sendBack: () => editing.sendBack(actor, seen),
				discard: () => editing.discard(actor, seen),
				restore: () => editing.restore(actor, { id: 'berry', number: 1 }),
				publish: () => editing.publish(actor, seen),
				publishAt: () => editing.publishAt(actor, { ...seen, publishAt: instant(5) }),
				withdraw: () => editing.withdraw(actor, { id: 'apple' }),
				endAt: () => editing.endAt(actor, { id: 'apple', endAt: instant(5) }),
			};
			const before = await office.deeds();
			for (const name of names)
				expect(await tries[name]?.(), name).toEqual({ ok: false, reason: 'forbidden' });
			expect(await office.deeds()).toEqual(before);
		});
	});

	describe('a second pair of eyes', () => {
		test('publishes what another has written and sent for review', async () => {
			const seen = await inReview();
			minutes = 24 * 60;
			expect(given(await editing.publish(ichiro, seen))).toBe(2);
			expect(await office.shown()).toEqual(['新しい林檎', '苺']);
			const newest = await office.store.revision('apple', 2);
			expect(newest).toMatchObject({ authorId: 'hana', publisherId: 'ichiro' });
			expect(newest?.document.updatedAt).toBe('2026-11-21');
		});

		test('is not the one who wrote last, and does not take what is still being written', async () => {
			const { version } = given(await editing.open(hana, 'apple'));
			const seen = { id: 'apple', version };
			const early = await editing.publish(ichiro, seen);
			expect(early).toEqual({ ok: false, reason: 'not-in-review' });
			const own = given(await editing.save(ichiro, { ...seen, document: named('自分で') }));
			const sent = given(
				await editing.sendForReview(ichiro, { id: 'apple', version: own.version }),
			);
			const again = { id: 'apple', version: sent.version };
			const refused = { ok: false, reason: 'second-person' };
			expect(await editing.publish(ichiro, again)).toEqual(refused);
			expect(await editing.publishAt(ichiro, { ...again, publishAt: instant(5) })).toEqual(refused);
		});

		test('is not asked for where the city does without', async () => {
			isSecondRequired = false;
			const { version } = given(await editing.open(ichiro, 'apple'));
			given(await editing.publish(ichiro, { id: 'apple', version }));
		});
	});

	describe('what is not valid', () => {
		const ofApple = named('林檎');
		test.each<[string, JsonObject, { path: string; code: string }[]]>([
			[
				'an incomplete document',
				{ ...ofApple, title: { ja: '' }, goals: undefined },
				[
					{ path: 'title.ja', code: 'required' },
					{ path: 'title.ja-easy', code: 'required' },
					{ path: 'title.en', code: 'required' },
					{ path: 'goals', code: 'required' },
				],
			],
			['another id', { ...ofApple, id: 'berry' }, [{ path: 'id', code: 'other-id' }]],
			[
				'a program that there is not',
				{ ...ofApple, relatedIds: ['berry', 'nowhere'], successorId: 'apple' },
				[
					{ path: 'successorId', code: 'unknown-program' },
					{ path: 'relatedIds.1', code: 'unknown-program' },
				],
			],
			[
				'a code that there is not, deep in a condition',
				{
					...ofApple,
					criteria: [
						{
							role: 'target',
							test: {
								all: [
									{ fact: 'size', in: ['small'] },
									{ fact: 'ward', in: ['atlantis'] },
								],
							},
							source: 's',
						},
					],
				},
				[{ path: 'criteria.0.test.all.1.in', code: 'unknown-code' }],
			],
			[
				'a wrong word deep in a condition',
				{
					...ofApple,
					criteria: [
						{ role: 'target', test: { not: { fact: 'size', in: ['huge'] } }, source: 's' },
					],
				},
				[{ path: 'criteria.0.test.not.in.0', code: 'unknown-code' }],
			],
			[
				'a text that is too long',
				{ ...ofApple, title: { ja: 'あ'.repeat(61), 'ja-easy': 'い', en: 'e' } },
				[{ path: 'title.ja', code: 'too-long' }],
			],
		])('%s is refused, with a message at each field', async (_, document, errors) => {
			const seen = await inReview(document);
			const published = await editing.publish(ichiro, seen);
			expect(published).toMatchObject({ ok: false, reason: 'not-valid' });
			const found = 'errors' in published ? published.errors : [];
			expect(found.map(({ path, code }) => ({ path, code }))).toEqual(errors);
			expect(await office.shown()).toEqual(['林檎', '苺']);
		});

		test('an id that cannot be one is refused, the note is cut to what says something', async () => {
			expect(await editing.create(hana, 'Apple Pie')).toMatchObject({ reason: 'not-valid' });
			await inReview();
			expect((await office.store.listing('apple'))?.draft?.note).toBe('見て');
		});
	});

	test('two who save come together field by field, but for what only a person can decide', async () => {
		const { version } = given(await editing.open(hana, 'apple'));
		const start = named('林檎');
		const theirs = { ...start, fiscalYear: 2026, name: { ja: '花' } };
		given(await editing.save(hana, { id: 'apple', version, document: theirs }));
		const mine = { ...start, aliases: ['りんご'], name: { ja: '一郎' } };
		const outcome = await editing.save(ichiro, { id: 'apple', version, document: mine });
		expect(outcome).toMatchObject({ ok: false, reason: 'conflict' });
		const merged = 'conflict' in outcome ? outcome.conflict.merged : undefined;
		expect(merged?.document).toEqual({ ...mine, fiscalYear: 2026 });
		expect(merged?.conflicts.map(({ path }) => path)).toEqual([['name', 'ja']]);
	});

	test('a draft takes in what an import has published since', async () => {
		const { version } = given(await editing.open(hana, 'apple'));
		const document = { ...named('林檎'), aliases: ['りんご'] };
		const saved = given(await editing.save(hana, { id: 'apple', version, document }));
		await office.importNamed('取り込みの林檎');
		const seen = { id: 'apple', version: saved.version };
		isSecondRequired = false;
		expect(await editing.publish(ichiro, seen)).toMatchObject({ reason: 'outdated' });
		const renewed = given(await editing.renew(hana, seen));
		expect(renewed.conflicts).toEqual([]);
		expect(renewed.draft).toMatchObject({
			baseNumber: 2,
			document: { name: { ja: '取り込みの林檎' }, aliases: ['りんご'] },
		});
		given(await editing.publish(ichiro, { id: 'apple', version: renewed.draft.version }));
	});

	test('two revisions are compared field by field', async () => {
		given(await editing.publish(ichiro, await inReview()));
		const compared = given(await editing.compare(hana, { id: 'apple', before: 1, after: 2 }));
		expect(compared.changes).toContainEqual({
			path: ['name', 'ja'],
			before: '林檎',
			after: '新しい林檎',
		});
		expect(await editing.compare(hana, { id: 'apple', before: 1, after: 3 })).toMatchObject({
			reason: 'not-found',
		});
	});

	describe('what the public is told of it', () => {
		const capped = () =>
			toObject(aProgram({ id: 'apple', benefits: [aGrant({ capYen: 1_000_000 })] }));
		const drafted = () => databaseUpdateDrafts(office.database).waiting({}, 10);

		test('is drafted with a publication by hand, but for another name', async () => {
			given(await editing.publish(ichiro, await inReview()));
			expect(await drafted()).toEqual([]);
			given(await editing.publish(ichiro, await inReview(capped())));
			expect(await drafted()).toMatchObject([
				{
					programId: 'apple',
					number: 3,
					type: 'changed',
					text: { en: expect.stringContaining('1,000,000') },
				},
			]);
		});

		test('is drafted once at the time that was set, by many processes', async () => {
			const seen = await inReview(capped());
			given(await editing.publishAt(ichiro, { ...seen, publishAt: instant(10) }));
			minutes = 10;
			expect(await drafted()).toEqual([]);
			await Promise.all([1, 2, 3].map(() => editing.publishDue()));
			expect(await drafted()).toMatchObject([{ number: 2, type: 'changed' }]);
		});
	});

	describe('times that were set', () => {
		test.each([
			['昨日', 'wrong-format'],
			[instant(-1), 'in-the-past'],
		])('%s is no time to publish or to end', async (time, code) => {
			const seen = await inReview();
			expect(await editing.publishAt(ichiro, { ...seen, publishAt: time })).toMatchObject({
				error: { path: 'publishAt', code },
			});
			expect(await editing.endAt(ichiro, { id: 'apple', endAt: time })).toMatchObject({
				error: { path: 'endAt', code },
			});
		});

		test('nothing ends before it begins', async () => {
			const seen = await inReview();
			given(await editing.publishAt(ichiro, { ...seen, publishAt: '2026-11-20T09:10:00+09:00' }));
			expect((await office.store.listing('apple'))?.publishAt).toBe(instant(10));
			expect(await editing.endAt(ichiro, { id: 'apple', endAt: instant(10) })).toMatchObject({
				error: { code: 'before-publication' },
			});
			given(await editing.endAt(ichiro, { id: 'apple', endAt: instant(12) }));
			expect(await editing.publishAt(ichiro, { ...seen, publishAt: instant(12) })).toMatchObject({
				error: { code: 'after-end' },
			});
		});

		test('are kept by many processes at once, each deed done once', async () => {
			const seen = await inReview();
			given(await editing.publishAt(ichiro, { ...seen, publishAt: instant(10) }));
			given(await editing.endAt(ichiro, { id: 'berry', endAt: instant(10) }));
			minutes = 9;
			expect(await editing.publishDue()).toEqual({ published: [], ended: [], sentBack: [] });
			minutes = 10;
			const reports = await Promise.all([1, 2, 3].map(() => editing.publishDue()));
			expect(reports.flatMap(({ published }) => published)).toEqual(['apple']);
			expect(reports.flatMap(({ ended }) => ended)).toEqual(['berry']);
			expect(await office.shown(10)).toEqual(['新しい林檎']);
			expect(await editing.publishDue()).toEqual({ published: [], ended: [], sentBack: [] });
		});

		test('what began and ended while nobody looked has been', async () => {
			const seen = await inReview();
			given(await editing.publishAt(ichiro, { ...seen, publishAt: instant(10) }));
			given(await editing.endAt(ichiro, { id: 'apple', endAt: instant(20) }));
			minutes = 30;
			expect(await editing.publishDue()).toMatchObject({ published: ['apple'], ended: ['apple'] });
			expect(await office.store.listing('apple')).toMatchObject({ state: 'withdrawn', number: 2 });
		});

		test('what cannot be published any more waits for somebody, once', async () => {
			const seen = await inReview();
			given(await editing.publishAt(ichiro, { ...seen, publishAt: instant(10) }));
			await office.importNamed('取り込みの林檎');
			minutes = 10;
			expect(await editing.publishDue()).toMatchObject({ published: [], sentBack: ['apple'] });
			expect(await editing.publishDue()).toMatchObject({ sentBack: [] });
			expect(await office.store.listing('apple')).toMatchObject({
				publishAt: undefined,
				draft: { state: 'draft', document: named('新しい林檎') },
			});
			expect((await office.deeds()).at(-1)).toEqual(['send-back', undefined]);
		});
	});
});
