import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fromPast, pastUpdateSchema } from '../../../domain/updates/past-update';
import type { Update } from '../../../domain/updates/update';
import type { DataProblem } from '../../ports/reference-data';

interface Read {
	updates: Update[];
	problems: DataProblem[];
}

const messageOf = (error: unknown): string =>
	(error instanceof Error ? error.message : String(error)).split('\n', 1).join();

/** One item of a file, called by its id or, where it has none, its place. */
function readItem(file: string, item: unknown, place: number): Read {
	const parsed = pastUpdateSchema.safeParse(item);
	if (parsed.success) return { updates: [fromPast(parsed.data)], problems: [] };
	const hasId = typeof item === 'object' && item !== null && 'id' in item;
	const name = hasId ? String(item.id) : String(place + 1);
	const problems = parsed.error.issues.map(({ path, message }) => ({
		...{ file, message: `${name}.${path.join('.')}: ${message}` },
	}));
	return { updates: [], problems };
}

async function readFileOf(folder: string, file: string): Promise<Read[]> {
	try {
		const content: unknown = parse(await readFile(join(folder, file), 'utf8'));
		if (!Array.isArray(content)) throw new Error('a list is expected');
		return content.map((item, place) => readItem(file, item, place));
	} catch (error) {
		return [{ updates: [], problems: [{ file, message: messageOf(error) }] }];
	}
}

/** An id that is there twice would be one item whose text depends on the order of files. */
function refuseRepeated({ updates, problems }: Read): Read {
	const seen = new Set<string>();
	const repeated = updates.filter(({ id }) => seen.size === seen.add(id).size);
	const messages = repeated.map(({ id }) => ({
		file: 'updates',
		message: `${id}: is there twice`,
	}));
	return {
		updates: updates.filter((update) => !repeated.includes(update)),
		problems: [...problems, ...messages],
	};
}

/** Lists of past updates in `updates/*.yaml`; a city may begin without. */
export async function readPastUpdates(root: string): Promise<Read> {
	const folder = join(root, 'updates');
	const names = await readdir(folder).catch((): string[] => []);
	const files = names.filter((name) => name.endsWith('.yaml')).sort();
	const read = (await Promise.all(files.map((file) => readFileOf(folder, file)))).flat();
	return refuseRepeated({
		updates: read.flatMap(({ updates }) => updates),
		problems: read.flatMap(({ problems }) => problems),
	});
}
