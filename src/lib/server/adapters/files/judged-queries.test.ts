import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderForTest } from '../../../../../tests/support/temporary-folder';
import { data } from '../../../../../tests/support/reference';
import { catalogue } from '../../../../../tests/support/catalogue';
import { dataDirectory } from './data-directory';

test('every judged question names programs that there are, and is there once', async () => {
	const queries = await data.judgedQueries();
	const ids = new Set(catalogue.map(({ id }) => id));
	const strange = queries.flatMap(({ id, relevant }) =>
		Object.keys(relevant)
			.filter((program) => !ids.has(program))
			.map((program) => `${id} ${program}`),
	);
	expect(strange).toEqual([]);
	expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
	expect(queries.length).toBeGreaterThan(300);
});

test('a city may have none, and is told where they are wrong', async () => {
	const root = folderForTest('data');
	expect(await dataDirectory(root).judgedQueries()).toEqual([]);
	mkdirSync(join(root, 'search'));
	expect(await dataDirectory(root).judgedQueries()).toEqual([]);
	writeFileSync(join(root, 'search/judged-queries.yaml'), '- id: a\n');
	await expect(dataDirectory(root).judgedQueries()).rejects.toThrow('judged-queries.yaml: 0.q');
});
