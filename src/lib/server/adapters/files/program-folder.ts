import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isSame, type Json, type JsonObject } from '../../../domain/editing/json';
import { programSchema } from '../../../domain/program/program';
import { programYaml } from './program-yaml';

export interface WrittenFolder {
	/** Names of files that are new or say something else than before. */
	written: string[];
	/** How many files said the same already, and stay as people have written them. */
	same: number;
	/** Files of programs that are not among those exported; they stay. */
	others: string[];
}

/** What a file says today; nothing where it is not there, or is no program. */
async function readProgram(file: string): Promise<Json | undefined> {
	try {
		const parsed = programSchema.safeParse(parse(await readFile(file, 'utf8')));
		return parsed.success ? (parsed.data as unknown as JsonObject) : undefined;
	} catch {
		return undefined;
	}
}

/** Whole or not at all, whenever the process dies. */
async function replaceFile(file: string, text: string): Promise<void> {
	const aside = `${file}.new`;
	await writeFile(aside, text);
	await rename(aside, file);
}

/** Writes programs as files of their own; a file that says the same stays as it is written. */
export async function writeProgramFolder(
	folder: string,
	programs: readonly { id: string; document: JsonObject }[],
): Promise<WrittenFolder> {
	await mkdir(folder, { recursive: true });
	const result: WrittenFolder = { written: [], same: 0, others: [] };
	for (const { id, document } of programs) {
		const name = `${id}.yaml`;
		if (isSame(await readProgram(join(folder, name)), document)) result.same++;
		else {
			await replaceFile(join(folder, name), programYaml(document));
			result.written.push(name);
		}
	}
	const own = new Set(programs.map(({ id }) => `${id}.yaml`));
	const names = await readdir(folder);
	result.others = names.filter((name) => name.endsWith('.yaml') && !own.has(name)).sort();
	return result;
}
