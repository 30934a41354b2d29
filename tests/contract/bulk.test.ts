import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../src/lib/domain/editing/roles';
import { conflictName } from '../../src/lib/domain/bulk/import';
import { databaseUpdateDrafts } from '../../src/lib/server/adapters/db/update-drafts';
import {
	bulkOfficeOn,
	csv,
	hana,
	head,
	ichiro,
	jiro,
	type BulkOffice,
} from '../support/bulk-office';
import { files } from '../support/bulk-tables';
import { onEveryEngine, openForTest } from '../support/databases';
import { given, named, publishApple } from '../support/editors';

const everything = { kinds: [], states: ['published' as const], text: '' };

onEveryEngine((engine) => {
	let desk: BulkOffice;
	let office: BulkOffice['office'];
	let bulk: BulkOffice['bulk'];
	beforeEach(async () => {
		desk = await bulkOfficeOn(await openForTest(await engine.url()));
		({ office, bulk } = desk);
	});

	test('what is exported and brought back at once changes nothing', async () => {
		for (const format of ['xlsx', 'csv', 'yaml'] as const) {
			const { bytes, ending } = given(await bulk.export(hana, format, everything));
			const id = await desk.upload(bytes, `x.${ending}`);
			expect(await desk.verdicts(id), format).toEqual([
				['apple', 'same'],
				['berry', 'same'],
			]);
			expect(await bulk.apply(ichiro, id, { taken: [], isPartial: false })).toMatchObject({
				reason: 'nothing-to-do',
			});
		}
	});

	test('a file writes nothing until somebody says so, then drafts, then what is public', async () => {
		const id = await desk.upload(
			csv(head, ['apple', '1', '赤い林檎', '', '30万円'], ['berry', '1', '苺', '', 'none']),
		);
		expect(await desk.verdicts(id)).toEqual([
			['apple', 'change'],
			['berry', 'same'],
		]);
		expect(await desk.draftOf('apple')).toBeUndefined();
		await desk.apply(id);
		expect(await desk.draftOf('apple')).toMatchObject({
			...{ state: 'review', authorId: 'ichiro', note: `x.csv (#${id})` },
			document: { name: { ja: '赤い林檎' }, benefits: [{ capYen: 300000, rate: '1/2' }] },
		});
		expect(await office.shown()).toEqual(['林檎', '苺']);
		expect((await desk.seen(id)).brought).toMatchObject({
			...{ state: 'applied', total: 2, counts: { review: 1, same: 1 } },
		});
		expect(await bulk.publish(ichiro, id)).toMatchObject({ reason: 'second-person' });
		given(await bulk.publish(jiro, id));
		await desk.work();
		expect(await office.shown()).toEqual(['赤い林檎', '苺']);
		expect(await office.store.revision('apple', 2)).toMatchObject({
			...{ authorId: 'ichiro', publisherId: 'jiro', because: `x.csv (#${id})` },
		});
		expect(await databaseUpdateDrafts(office.database).waiting({}, 10)).toMatchObject([
			{ programId: 'apple', number: 2, type: 'changed' },
		]);
		expect((await desk.seen(id)).brought).toMatchObject({
			state: 'published',
			counts: { published: 1 },
		});
		expect(await office.deeds()).toContainEqual(['publish', 'jiro']);
		const { lines } = await office.store.audit({ subject: `import/${id}` }, { limit: 10 });
		expect(lines.map(({ deed, actorId }) => [deed, actorId])).toEqual([
			['publish-import', 'jiro'],
			['apply-import', 'ichiro'],
			['upload-import', 'ichiro'],
		]);
	});

	test('where the city does without a second person, one may publish what one has brought', async () => {
		desk.now.isSecondRequired = false;
		const id = await desk.upload(csv(head, ['apple', '1', '赤い林檎', '', 'none']));
		await desk.apply(id);
		given(await bulk.publish(ichiro, id));
		await desk.work();
		expect(await office.shown()).toEqual(['赤い林檎', '苺']);
	});

	describe('a hand edit', () => {
		/** A file made from the first revision; since then somebody has published another name. */
		async function afterAnEdit() {
			await publishApple(office, '手で直した林檎');
			return desk.upload(csv(head, ['apple', '1', '取り込みの林檎', 'りんご', 'none']));
		}

		test('is a conflict with both values, and stays where nobody decides otherwise', async () => {
			const id = await afterAnEdit();
			const [planned] = (await desk.seen(id)).plan;
			expect(planned?.conflicts).toEqual([
				{
					...{ path: ['name', 'ja'], base: '林檎', mine: '取り込みの林檎' },
					...{ theirs: '手で直した林檎', isTaken: false },
				},
			]);
			await desk.apply(id);
			expect((await desk.draftOf('apple'))?.document).toMatchObject({
				name: { ja: '手で直した林檎' },
				aliases: ['りんご'],
			});
		});

		test('gives way where somebody has chosen so, for that field', async () => {
			const id = await afterAnEdit();
			await desk.apply(id, [conflictName(0, ['name', 'ja'])]);
			expect((await desk.draftOf('apple'))?.document.name).toEqual({ ja: '取り込みの林檎' });
		});

		test('that comes after the choice is not what was meant, and stays', async () => {
			const id = await afterAnEdit();
			given(
				await bulk.apply(ichiro, id, {
					taken: [conflictName(0, ['name', 'ja'])],
					isPartial: false,
				}),
			);
			await publishApple(office, 'もっと新しい林檎');
			await desk.work();
			expect((await desk.draftOf('apple'))?.document.name).toEqual({ ja: 'もっと新しい林檎' });
		});

		test('is a conflict in YAML as well, field by field', async () => {
			const { bytes } = given(await bulk.export(hana, 'yaml', everything));
			await publishApple(office, '手で直した林檎');
			const text = files.yaml({ ...named('取り込みの林檎'), aliases: ['りんご'] });
			const yaml = new TextEncoder().encode(`# revision 1\n${text}`);
			const [planned] = (await desk.seen(await desk.upload(yaml, 'apple.yaml'))).plan;
			expect(planned?.conflicts.map(({ path }) => path)).toEqual([['name', 'ja']]);
			expect(planned?.document).toMatchObject({
				name: { ja: '手で直した林檎' },
				aliases: ['りんご'],
			});
			expect(await desk.verdicts(await desk.upload(bytes, 'x.zip'))).toEqual([
				['apple', 'same'],
				['berry', 'same'],
			]);
		});

		test('is seen from the last import where a row names no revision', async () => {
			await publishApple(office, '手で直した林檎');
			const id = await desk.upload(csv(head, ['apple', '', '取り込みの林檎', '', 'none']));
			expect((await desk.seen(id)).plan[0]?.conflicts).toMatchObject([{ base: '林檎' }]);
		});
	});

	describe('a draft that somebody writes', () => {
		test('takes in what it has not changed, and stays theirs to finish', async () => {
			const { version } = given(await desk.editing.open(hana, 'apple'));
			given(await desk.editing.save(hana, { id: 'apple', version, document: named('花の林檎') }));
			const id = await desk.upload(csv(head, ['apple', '1', '林檎', 'りんご', 'none']));
			expect((await desk.seen(id)).plan[0]).toMatchObject({ draftState: 'draft', conflicts: [] });
			await desk.apply(id);
			expect(await desk.draftOf('apple')).toMatchObject({
				...{ state: 'draft', document: { name: { ja: '花の林檎' }, aliases: ['りんご'] } },
			});
			expect((await desk.seen(id)).items[0]).toMatchObject({ outcome: 'draft' });
		});
	});

	describe('what is not valid', () => {
		const rows = [
			head,
			['apple', '1', '', '', 'いくらか'],
			['berry', '1', '大きい苺', '', 'none'],
			['berry', '1', 'また苺', '', 'none'],
			['Nowhere', '7', 'どこにもない', '', 'none'],
		];

		test('is listed with its cell, and nothing is written unless the rest was asked for', async () => {
			const id = await desk.upload(csv(...rows));
			const { plan, brought } = await desk.seen(id);
			expect(brought.notes.errors).toMatchObject([{ where: 'A4', code: 'id-twice' }]);
			expect(plan.flatMap(({ errors }) => errors)).toMatchObject([
				{ where: 'E2', field: 'capYen', code: 'not-a-number' },
				{ where: 'B5', field: 'version', code: 'unknown-version' },
			]);
			const refused = await bulk.apply(ichiro, id, { taken: [], isPartial: false });
			expect(refused).toMatchObject({ ok: false, reason: 'has-errors' });
			await desk.apply(id, [], true);
			expect(
				(await desk.seen(id)).items.map(({ id: program, outcome }) => [program, outcome]),
			).toEqual([
				['apple', 'left'],
				['berry', 'review'],
				['nowhere', 'left'],
			]);
			expect(await desk.draftOf('apple')).toBeUndefined();
		});

		test('a value that only the whole program refuses is found at its cell too', async () => {
			const id = await desk.upload(csv(head, ['apple', '1', '', '', 'none']));
			expect((await desk.seen(id)).plan[0]?.errors).toMatchObject([
				{ where: 'C2', field: 'name.ja', code: 'required' },
			]);
		});

		test('can be taken away as CSV, which no spreadsheet runs', async () => {
			const id = await desk.upload(csv(head, ['apple', '1', '林檎', '', '=1+1']));
			const text = new TextDecoder().decode(given(await bulk.errors(ichiro, id)));
			expect(text).toContain('E2,apple,補助の上限（円）');
			expect(text).not.toMatch(/(^|,)=/m);
		});

		test('a file without any program is refused as a whole', async () => {
			const refused = await bulk.upload(ichiro, { name: 'x.csv', bytes: csv(['a', 'b']) });
			expect(refused).toMatchObject({ reason: 'bad-file', errors: [{ code: 'no-headings' }] });
			expect(given(await bulk.imports(ichiro))).toEqual([]);
		});
	});

	test('what was changed after it was written is not published with the rest', async () => {
		const id = await desk.upload(
			csv(head, ['apple', '1', '赤い林檎', '', 'none'], ['berry', '1', '赤い苺', '', 'none']),
		);
		await desk.apply(id);
		const { version = 0, document = {} } = (await desk.draftOf('apple')) ?? {};
		given(
			await desk.editing.save(hana, {
				id: 'apple',
				version,
				document: { ...document, aliases: ['花'] },
			}),
		);
		given(await bulk.publish(jiro, id));
		await desk.work();
		expect(await office.shown()).toEqual(['林檎', '赤い苺']);
		expect((await desk.seen(id)).items).toMatchObject([
			{ outcome: 'review', reason: 'changed' },
			{ outcome: 'published' },
		]);
	});

	test.each<[Role, string[]]>([
		['editor', ['upload', 'imports', 'import', 'errors', 'apply', 'publish', 'discard']],
		['consultant', ['export', 'upload', 'imports', 'import', 'apply', 'publish', 'discard']],
	])('an %s is refused what is not theirs', async (role, names) => {
		const id = await desk.upload(csv(head, ['apple', '1', '赤い林檎', '', 'none']));
		const actor = { id: 'x', role };
		const tries: Record<string, () => Promise<{ ok: boolean }>> = {
			export: () => bulk.export(actor, 'csv', everything),
			upload: () => bulk.upload(actor, { name: 'x.csv', bytes: csv(head) }),
			imports: () => bulk.imports(actor),
			import: () => bulk.import(actor, id),
			errors: () => bulk.errors(actor, id),
			apply: () => bulk.apply(actor, id, { taken: [], isPartial: true }),
			publish: () => bulk.publish(actor, id),
			discard: () => bulk.discard(actor, id),
		};
		for (const name of names)
			expect(await tries[name]?.(), name).toEqual({ ok: false, reason: 'forbidden' });
		expect((await desk.seen(id)).brought.state).toBe('checked');
	});

	test('a file that was thrown away is not imported any more', async () => {
		const id = await desk.upload(csv(head, ['apple', '1', '赤い林檎', '', 'none']));
		given(await bulk.discard(ichiro, id));
		expect(await bulk.apply(ichiro, id, { taken: [], isPartial: true })).toMatchObject({
			reason: 'wrong-state',
		});
		expect(await bulk.discard(ichiro, id)).toMatchObject({ reason: 'wrong-state' });
	});

	test('two who decide at once: one of them does it', async () => {
		const id = await desk.upload(csv(head, ['apple', '1', '赤い林檎', '', 'none']));
		const decision = { taken: [], isPartial: false };
		const both = await Promise.all([
			bulk.apply(ichiro, id, decision),
			bulk.apply(jiro, id, decision),
		]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	});
});
