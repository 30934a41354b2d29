import { beforeEach, expect, test } from 'vitest';
import { bulkOfficeOn, csv, head, jiro, type BulkOffice } from '../support/bulk-office';
import { onEveryEngine, openForTest } from '../support/databases';
import { given } from '../support/editors';

onEveryEngine((engine) => {
	let desk: BulkOffice;
	let office: BulkOffice['office'];
	let bulk: BulkOffice['bulk'];
	beforeEach(async () => {
		desk = await bulkOfficeOn(await openForTest(await engine.url()));
		({ office, bulk } = desk);
	});

	const newHead = [
		...['id', 'name.ja', 'scope', 'kind', 'goals', 'title.ja', 'title.ja-easy', 'title.en'],
		...['summary.ja', 'summary.ja-easy', 'summary.en', 'description.ja', 'fiscalYear'],
		...['benefit.type', 'benefit.label.ja', 'capYen', 'organiser.ja', 'relatedIds'],
		...['source.document', 'source.locator', 'source.fiscalYear', 'source.confidence'],
	];
	const newRow = (id: string, related: string) => [
		...[
			id,
			'新しい補助',
			'city 市',
			'Ｓｕｂｓｉｄｙ',
			'お金・資金繰り',
			'題',
			'だい',
			'Title',
			'要約',
			'ようやく',
			'In short',
		],
		...['説明', '令和8年度', 'grant 補助金', '補助', '５０万円', '市', related],
		...['要綱', '1条', '2026', 'official'],
	];

	test('new programs become drafts, and go before the public in the order that they need', async () => {
		const id = await desk.upload(
			csv(newHead, newRow('first', 'second'), newRow('second', 'apple')),
		);
		expect((await desk.seen(id)).plan.flatMap(({ errors }) => errors)).toEqual([]);
		expect(await desk.verdicts(id)).toEqual([
			['first', 'add'],
			['second', 'add'],
		]);
		await desk.apply(id);
		expect(await office.store.listing('first')).toMatchObject({ state: 'review', number: 0 });
		given(await bulk.publish(jiro, id));
		await desk.work();
		expect((await desk.seen(id)).brought.counts).toEqual({ published: 2 });
		expect((await office.store.listing('first'))?.published).toMatchObject({
			...{ fiscalYear: 2026, relatedIds: ['second'], criteriaCoverage: 'unseen' },
			benefits: [{ type: 'grant', rate: 'unknown', capYen: 500000, source: 'source' }],
		});
	});

	test('a process that dies at any write is continued, and nothing is lost or done twice', async () => {
		const ids = ['first', 'second', 'third'];
		for (let death = 1; death <= 9; death++) {
			const name = `死${death}`;
			const before = (await office.store.listing('apple'))?.number ?? 0;
			const rows = ids.map((one) => newRow(`${one}-${death}`, 'apple'));
			const id = await desk.upload(csv(newHead, ...rows));
			const changing = await desk.upload(csv(head, ['apple', String(before), name, '', 'none']));
			desk.now.minutes++;
			desk.now.dieBefore = death;
			await desk.apply(id);
			desk.now.dieBefore = death;
			await desk.apply(changing);
			desk.now.dieBefore = death;
			for (const one of [id, changing]) given(await bulk.publish(jiro, one));
			await desk.work();
			expect((await desk.seen(id)).brought).toMatchObject({
				state: 'published',
				counts: { published: 3 },
			});
			expect((await desk.seen(changing)).brought.counts).toEqual({ published: 1 });
			expect((await office.store.listing('apple'))?.number).toBe(before + 1);
			expect(await office.store.revisions(`second-${death}`)).toHaveLength(1);
		}
	});
});
