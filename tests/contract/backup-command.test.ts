import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLastBackup } from '../../src/lib/server/adapters/db/last-backup';
import { backupData, ConfigError, restoreData } from '../../src/lib/server/container';
import { openForTest } from '../support/databases';
import { fill } from '../support/filled-site';
import { folderForTest } from '../support/temporary-folder';

const secret = 's'.repeat(64);

/** A folder for state with a site that staff have worked with. */
async function site(): Promise<{ TODOKU_VAR: string; file: string }> {
	const folder = folderForTest('var');
	const file = join(folder, 'todoku.db');
	await fill(await openForTest(`sqlite:${file}`));
	writeFileSync(join(folder, 'secret'), secret, { mode: 0o600 });
	return { TODOKU_VAR: folder, file };
}

const emptyPlace = () => ({ TODOKU_VAR: join(folderForTest('var'), 'new') });
const wishes = (from: string) => ({ from, into: undefined, mayReplace: false });

test('a backup lies with the state, and is noted in the database', async () => {
	const { TODOKU_VAR, file } = await site();
	const { tables, hasSecret, ...taken } = await backupData({ TODOKU_VAR }, undefined);
	expect(hasSecret).toBe(true);
	expect(tables.find(({ name }) => name === 'program')?.rows).toBe(450);
	expect(taken.file.startsWith(join(TODOKU_VAR, 'backups', 'todoku-'))).toBe(true);
	expect(taken.bytes).toBe(statSync(taken.file).size);
	expect(statSync(join(TODOKU_VAR, 'backups')).mode & 0o777).toBe(0o700);
	const database = await openForTest(`sqlite:${file}`);
	expect(await readLastBackup(database)).toEqual(taken);
});

test('a folder may be named, or a file', async () => {
	const { TODOKU_VAR } = await site();
	const folder = folderForTest('to');
	const { file } = await backupData({ TODOKU_VAR }, folder);
	expect(file.startsWith(join(folder, 'todoku-'))).toBe(true);
	const named = join(folder, 'further', 'mine.gz');
	expect((await backupData({ TODOKU_VAR }, named)).file).toBe(named);
});

test('the secret comes back with the database, for nobody else to read', async () => {
	const { TODOKU_VAR } = await site();
	const { file } = await backupData({ TODOKU_VAR }, undefined);
	const place = emptyPlace();
	const restored = await restoreData(place, wishes(file));
	expect(restored.secret).toBe('restored');
	const kept = join(place.TODOKU_VAR, 'secret');
	expect(readFileSync(kept, 'utf8')).toBe(secret);
	expect(statSync(kept).mode & 0o777).toBe(0o600);
});

test('a secret of the environment is neither kept nor replaced', async () => {
	const { TODOKU_VAR } = await site();
	const [own, given] = ['o'.repeat(40), 'g'.repeat(40)];
	const kept = await backupData({ TODOKU_VAR }, undefined);
	const differs = { ...emptyPlace(), SECRET: own };
	expect((await restoreData(differs, wishes(kept.file))).secret).toBe('differs');
	expect(existsSync(join(differs.TODOKU_VAR, 'secret'))).toBe(false);
	expect((await restoreData({ ...emptyPlace(), SECRET: secret }, wishes(kept.file))).secret).toBe(
		'same',
	);
	const without = await backupData({ TODOKU_VAR, SECRET: given }, join(TODOKU_VAR, 'without.gz'));
	expect(without.hasSecret).toBe(false);
	expect((await restoreData(emptyPlace(), wishes(without.file))).secret).toBe('missing');
});

test('what is replaced is kept beside it first, with its secret', async () => {
	const { TODOKU_VAR } = await site();
	const { file } = await backupData({ TODOKU_VAR }, undefined);
	const other = await site();
	writeFileSync(join(other.TODOKU_VAR, 'secret'), 'another');
	await expect(restoreData(other, wishes(file))).rejects.toThrow(ConfigError);
	expect(readFileSync(join(other.TODOKU_VAR, 'secret'), 'utf8')).toBe('another');
	const { safetyCopy = '' } = await restoreData(other, { ...wishes(file), mayReplace: true });
	expect(readFileSync(join(other.TODOKU_VAR, 'secret'), 'utf8')).toBe(secret);
	const back = emptyPlace();
	await restoreData(back, wishes(safetyCopy));
	expect(readFileSync(join(back.TODOKU_VAR, 'secret'), 'utf8')).toBe('another');
});

test('what is not there, or cannot be written, is said in one line', async () => {
	const place = emptyPlace();
	await expect(backupData(place, undefined)).rejects.toThrow(/todoku\.db is not there/);
	expect(existsSync(place.TODOKU_VAR)).toBe(false);
	await expect(restoreData(place, wishes('/no/such'))).rejects.toThrow('/no/such is not there.');
	const { TODOKU_VAR } = await site();
	const file = join(TODOKU_VAR, 'a-file');
	writeFileSync(file, '');
	mkdirSync(join(TODOKU_VAR, 'place'));
	await expect(backupData({ TODOKU_VAR }, join(file, 'b.gz'))).rejects.toThrow(ConfigError);
	await expect(backupData({ TODOKU_VAR }, file)).rejects.toThrow('is there already');
});
