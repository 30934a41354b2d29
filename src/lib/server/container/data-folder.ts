import { join } from 'node:path';
import { dataDirectory } from '../adapters/files/data-directory';
import { writeProgramFolder, type WrittenFolder } from '../adapters/files/program-folder';
import { readConfig } from '../config';
import { log } from '../log';
import type { ImportReport, ProgramStore } from '../ports/program-store';
import type { DataDirectory, DataProblem } from '../ports/reference-data';
import { openStore } from './store';

export interface Imported {
	report: ImportReport;
	problems: DataProblem[];
}

/** Brings the programs of a data folder into the database, or says what that would do. */
export async function importInto(
	store: ProgramStore,
	data: DataDirectory,
	isDryRun = false,
): Promise<Imported> {
	const { programs, problems } = await data.programs();
	const unreadable = problems.map(({ file }) => file.replace(/\.yaml$/, ''));
	const bring = isDryRun ? store.planImport : store.importPrograms;
	return { report: await bring(programs, unreadable), problems };
}

/** Tells whoever runs the site what was left out, and which edits say something else than the data. */
export function noteImport({ problems, report }: Imported): void {
	for (const problem of problems) log.warn(problem, 'a program was left out');
	for (const { id, fields } of report.conflicts) {
		const kept = fields.map(({ path }) => path.join('.'));
		log.warn({ program: id, fields: kept }, 'edits were kept, data says something else');
	}
}

/** Brings the data folder into the database. A running site notices within a second. */
export async function importData(
	environment: NodeJS.ProcessEnv,
	isDryRun = false,
): Promise<Imported> {
	const config = readConfig(environment);
	const { store } = await openStore(config);
	try {
		return await importInto(store, dataDirectory(config.TODOKU_DATA), isDryRun);
	} finally {
		await store.close();
	}
}

export interface ExportedData extends WrittenFolder {
	folder: string;
}

/**
 * Writes what the public sees into a folder, one file a program.
 * @param to the folder; that of the site's own data where none is named
 */
export async function exportData(
	environment: NodeJS.ProcessEnv,
	to: string | undefined,
): Promise<ExportedData> {
	const config = readConfig(environment);
	const folder = to ?? join(config.TODOKU_DATA, 'programs');
	const { store } = await openStore(config);
	try {
		const programs = (await store.documents()).filter(({ isPublic }) => isPublic);
		return { folder, ...(await writeProgramFolder(folder, programs)) };
	} finally {
		await store.close();
	}
}
