import { parseArgs } from 'node:util';
import { ConfigError, exportData, importData, type Imported } from '$lib/server/container';
import { say } from './say';

function sayConflicts({ report: { conflicts } }: Imported): void {
	const shown = (value: unknown): string => JSON.stringify(value) ?? '(nothing)';
	for (const { id, fields } of conflicts) {
		say(`kept ${id}: it was edited, and data says something else`);
		for (const { path, base, mine, theirs } of fields) {
			say(`  ${path.join('.')}`);
			say(`    imported last  ${shown(base)}`);
			say(`    edited, stays  ${shown(mine)}`);
			say(`    data now       ${shown(theirs)}`);
		}
	}
}

function sayReport(imported: Imported, isDryRun: boolean): void {
	const { report, problems } = imported;
	for (const { file, message } of problems) say(`✗ ${file}: ${message}`);
	const { added, changed, removed, unchanged, merged, kept, conflicts } = report;
	if (isDryRun) say('Nothing was written. An import would do this:');
	for (const [verdict, ids] of Object.entries({ added, changed, removed, merged }))
		if (isDryRun) for (const id of ids) say(`${verdict} ${id}`);
	say(`${added.length} added, ${changed.length} changed, ${removed.length} removed.`);
	if (merged.length > 0)
		say(`${merged.length} edited by people took in what they had not touched.`);
	say(`${unchanged} as they were.`);
	sayConflicts(imported);
	const told = new Set(conflicts.map(({ id }) => id));
	for (const id of kept.filter((one) => !told.has(one)))
		say(`kept ${id}: it was edited since the last import`);
}

function parsed<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
	options: Options,
	takes: string,
) {
	try {
		return parseArgs({ args: process.argv.slice(3), options, strict: true }).values;
	} catch {
		throw new ConfigError(takes);
	}
}

/** Brings data/programs into the database, three ways: no edit is ever overwritten. */
export async function importPrograms(): Promise<number> {
	const options = { 'dry-run': { type: 'boolean' } } as const;
	const isDryRun = parsed(options, 'import takes --dry-run, or nothing.')['dry-run'] ?? false;
	const imported = await importData(process.env, isDryRun);
	sayReport(imported, isDryRun);
	return imported.problems.length === 0 ? 0 : 1;
}

/** Writes what the public sees as YAML, so that an import of it changes nothing. */
export async function exportPrograms(): Promise<number> {
	const { to } = parsed({ to: { type: 'string' } } as const, 'export takes --to folder.');
	const { folder, written, same, others } = await exportData(process.env, to);
	for (const name of written) say(`wrote ${name}`);
	say(`${folder}: ${written.length} written, ${same} said the same already.`);
	for (const name of others) say(`left ${name}: it is not among the programs that are public`);
	return 0;
}
