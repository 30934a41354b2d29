import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { exportData, importData } from '../../src/lib/server/container';
import { openDatabase } from '../../src/lib/server/adapters/db/open';
import { aProgram } from '../support/programs';
import { projectFolder } from '../support/planted-tree';
import { folderForTest } from '../support/temporary-folder';

let environment: NodeJS.ProcessEnv;
let programs: string;
beforeEach(() => {
	const folder = folderForTest('data-folder');
	const data = join(folder, 'data');
	cpSync(join(projectFolder, 'data'), data, { recursive: true });
	programs = join(data, 'programs');
	environment = { TODOKU_DATA: data, TODOKU_VAR: folder };
});

const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const everything = () => readdirSync(programs).map((name) => [name, textOf(programs, name)]);

/** Edits a program as staff would have published it. */
async function edit(id: string, change: object): Promise<void> {
	const database = await openDatabase(`sqlite:${join(environment.TODOKU_VAR ?? '', 'todoku.db')}`);
	const query = database.selectFrom('program').select('document').where('id', '=', id);
	const { document } = await query.executeTakeFirstOrThrow();
	const edited = { ...(JSON.parse(document ?? '{}') as object), ...change };
	await database
		.updateTable('program')
		.set({ document: JSON.stringify(edited) })
		.where('id', '=', id)
		.execute();
	await database.destroy();
}

test('the whole catalogue goes into a folder that says the very same', async () => {
	await importData(environment);
	const before = everything();
	const { written, same, others } = await exportData(environment, undefined);
	expect({ written, same, others }).toEqual({ written: [], same: before.length, others: [] });
	expect(everything()).toEqual(before);

	const to = join(folderForTest('exported'), 'new/programs');
	expect((await exportData(environment, to)).written).toHaveLength(before.length);
	for (const [name = ''] of before) writeFileSync(join(programs, name), textOf(to, name));
	const { report } = await importData(environment);
	expect(report).toMatchObject({ added: [], changed: [], removed: [], merged: [], kept: [] });
	expect(report.unchanged).toBe(before.length);
});

test('an edit comes out into its own file alone, and is no news to the next import', async () => {
	await importData(environment);
	await edit('airbic', { aliases: ['エアビック', '=1+1', '001'] });
	const { written } = await exportData(environment, undefined);
	expect(written).toEqual(['airbic.yaml']);
	expect(textOf(programs, 'airbic.yaml')).toContain('  - "=1+1"\n  - "001"\n');
	expect((await importData(environment, true)).report).toMatchObject({ changed: [], kept: [] });
});

test('a dry run says what would be, field by field, and writes nothing', async () => {
	await importData(environment);
	await edit('airbic', { goals: ['rd'] });
	writeFileSync(
		join(programs, 'airbic.yaml'),
		textOf(programs, 'airbic.yaml')
			.replace('goals: [startup, site, rd, network]', 'goals: [site]')
			.replace('ordinanceArticle: 14', 'ordinanceArticle: 13'),
	);
	const { id } = aProgram({ id: 'fresh' });
	writeFileSync(join(programs, 'fresh.yaml'), JSON.stringify(aProgram({ id })));
	const planned = await importData(environment, true);
	const conflicts = [
		{
			id: 'airbic',
			fields: [
				{
					path: ['goals'],
					base: ['startup', 'site', 'rd', 'network'],
					...{ mine: ['rd'], theirs: ['site'] },
				},
			],
		},
	];
	expect(planned.report).toMatchObject({ added: ['fresh'], merged: ['airbic'], conflicts });
	expect((await exportData(environment, folderForTest('aside'))).written).not.toContain(
		'fresh.yaml',
	);
	expect((await importData(environment)).report).toEqual(planned.report);
	const to = folderForTest('after');
	await exportData(environment, to);
	expect(textOf(to, 'airbic.yaml')).toMatch(/goals: \[rd\][\s\S]*ordinanceArticle: 13/);
});
