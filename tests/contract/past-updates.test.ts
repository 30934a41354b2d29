import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readPastUpdates } from '../../src/lib/server/adapters/files/past-updates';
import { folderForTest } from '../support/temporary-folder';

const item = {
	id: 'a-change',
	publishedOn: '2022-04-01',
	precision: 'fiscal-year',
	type: 'changed',
	programIds: ['a-program'],
	text: {
		ja: '上限が上がりました。',
		'ja-easy': 'もらえる お金《かね》が 増《ふ》えました。',
		en: 'More.',
	},
	source: { document: '報告書', locator: '3ページ', fiscalYear: 2021 },
};

let folder: string;
const write = (name: string, content: unknown) =>
	writeFileSync(
		join(folder, 'updates', name),
		typeof content === 'string' ? content : stringify(content),
	);
const read = async () => {
	const { updates, problems } = await readPastUpdates(folder);
	return { ids: updates.map(({ id }) => id), problems };
};

beforeEach(() => {
	folder = folderForTest('updates');
	mkdirSync(join(folder, 'updates'));
});

test('a city may have none', async () => {
	expect(await readPastUpdates(join(folder, 'nowhere'))).toEqual({ updates: [], problems: [] });
});

test('a day in Tokyo becomes the instant at which it begins', async () => {
	write('2022.yaml', [item]);
	const { updates } = await readPastUpdates(folder);
	const { id, text, source } = item;
	const publishedAt = '2022-03-31T15:00:00.000Z';
	expect(updates).toMatchObject([{ id, text, source, publishedAt, precision: 'fiscal-year' }]);
});

test.each<[string, object, string]>([
	['is too long', { text: { ...item.text, en: 'x'.repeat(141) } }, 'a-change.text.en'],
	['lacks a language', { text: { ja: 'あ', en: 'a' } }, 'a-change.text.ja-easy'],
	['lacks its source', { source: undefined }, 'a-change.source'],
	['is more exact than its source', { publishedOn: '2022-04-02' }, 'a-change.publishedOn'],
	['has no program', { programIds: [] }, 'a-change.programIds'],
	['is of no known type', { type: 'gift' }, 'a-change.type'],
])('an item that %s is left out and named, the others stay', async (_, wrong, place) => {
	write('2022.yaml', [
		{ ...item, ...wrong },
		{ ...item, id: 'another' },
	]);
	const { ids, problems } = await read();
	expect(ids).toEqual(['another']);
	expect(problems.map(({ file, message }) => `${file} ${message.split(':')[0]}`)).toEqual([
		`2022.yaml ${place}`,
	]);
});

test('a file that cannot be read is named, the others stay', async () => {
	write('2021.yaml', '- id: [');
	write('2022.yaml', [item]);
	write('2023.yaml', { id: 'no-list' });
	const { ids, problems } = await read();
	expect(ids).toEqual(['a-change']);
	expect(problems.map(({ file }) => file)).toEqual(['2021.yaml', '2023.yaml']);
});

test('an id that is there twice is named', async () => {
	write('2021.yaml', [item]);
	write('2022.yaml', [item]);
	expect(await read()).toMatchObject({
		ids: ['a-change'],
		problems: [{ message: 'a-change: is there twice' }],
	});
});
