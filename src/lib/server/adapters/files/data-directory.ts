import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { tradesSchema } from '../../../domain/business/trade';
import { tradeIndex } from '../../../domain/business/trade-index';
import { citySchema } from '../../../domain/city';
import { thesaurusSchema } from '../../../domain/finder/thesaurus';
import { programSchema, type Program } from '../../../domain/program/program';
import { judgedQueriesSchema, type JudgedQuery } from '../../../domain/searches/judged-query';
import { IndustryTree, taxonomySchema } from '../../../domain/taxonomy';
import type { DataDirectory, DataProblem, ReferenceData } from '../../ports/reference-data';
import { readPastUpdates } from './past-updates';
import { parseIndustryRows } from './industry-rows';
import { withRomaji } from './romaji';
import { thesaurusWith } from './thesaurus-file';

const dictionarySchema = z.strictObject({
	stopWords: z.array(z.string().min(1)),
	terms: z.array(z.string().min(1)),
});

const taxonomyFiles = Object.keys(taxonomySchema.shape);

export class DataFileError extends Error {}

const firstLine = (error: unknown) =>
	(error instanceof Error ? error.message : String(error)).split('\n', 1).join();

/** What a file holds; whatever is wrong with it is said in one line that names it. */
async function readWith<Content>(file: string, read: (text: string) => Content): Promise<Content> {
	try {
		return read(await readFile(file, 'utf8'));
	} catch (error) {
		throw new DataFileError(`${file}: ${firstLine(error)}`);
	}
}

const issuesOf = (error: z.ZodError): string[] =>
	error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);

async function readYaml<Schema extends z.ZodType>(
	file: string,
	schema: Schema,
): Promise<z.infer<Schema>> {
	const parsed = schema.safeParse(await readWith<unknown>(file, parse));
	if (parsed.success) return parsed.data;
	throw new DataFileError(`${file}: ${issuesOf(parsed.error).join('; ')}`);
}

async function readTaxonomy(root: string) {
	const lists = await Promise.all(
		taxonomyFiles.map(async (name) => {
			const file = join(root, 'taxonomy', `${name}.yaml`);
			return [name, await readWith<unknown>(file, parse)] as const;
		}),
	);
	const parsed = taxonomySchema.safeParse(Object.fromEntries(lists));
	if (parsed.success) return parsed.data;
	throw new DataFileError(`${join(root, 'taxonomy')}: ${issuesOf(parsed.error).join('; ')}`);
}

async function readReference(root: string): Promise<ReferenceData> {
	const [city, taxonomy, rows, trades, thesaurus, dictionary] = await Promise.all([
		readYaml(join(root, 'city.yaml'), citySchema),
		readTaxonomy(root),
		readWith(join(root, 'taxonomy', 'jsic-14.csv'), parseIndustryRows),
		readYaml(join(root, 'taxonomy', 'trades.yaml'), tradesSchema),
		readYaml(join(root, 'search', 'thesaurus.yaml'), thesaurusSchema),
		readYaml(join(root, 'search', 'dictionary.yaml'), dictionarySchema),
	]);
	const industries = new IndustryTree(rows);
	return {
		city,
		taxonomy,
		industries,
		trades: tradeIndex(trades, industries),
		thesaurus: withRomaji(thesaurus),
		dictionary,
	};
}

async function readProgram(file: string): Promise<Program | DataProblem[]> {
	const name = basename(file);
	const content: unknown = await readFile(file, 'utf8')
		.then(parse)
		.catch((error: Error) => error);
	if (content instanceof Error) return [{ file: name, message: firstLine(content) }];
	const parsed = programSchema.safeParse(content);
	if (!parsed.success) return issuesOf(parsed.error).map((message) => ({ file: name, message }));
	if (`${parsed.data.id}.yaml` === name) return parsed.data;
	return [{ file: name, message: `id: is ${parsed.data.id}, not the name of the file` }];
}

async function readPrograms(root: string) {
	const folder = join(root, 'programs');
	const names = await readdir(folder).catch((error: unknown) => {
		throw new DataFileError(`${folder}: ${firstLine(error)}`);
	});
	const files = names.filter((name) => name.endsWith('.yaml')).sort();
	const read = await Promise.all(files.map((name) => readProgram(join(folder, name))));
	const isProgram = (one: Program | DataProblem[]): one is Program => !Array.isArray(one);
	return {
		programs: read.filter(isProgram),
		problems: read.flatMap((one) => (isProgram(one) ? [] : one)),
	};
}

/** A city may begin without them. */
async function readJudgedQueries(root: string): Promise<JudgedQuery[]> {
	const folder = join(root, 'search');
	const name = 'judged-queries.yaml';
	const names = await readdir(folder).catch((): string[] => []);
	return names.includes(name) ? readYaml(join(folder, name), judgedQueriesSchema) : [];
}

/** The folder `data/`: the city, its words and its programs as YAML. */
export function dataDirectory(root: string): DataDirectory {
	return {
		reference: () => readReference(root),
		programs: () => readPrograms(root),
		updates: () => readPastUpdates(root),
		judgedQueries: () => readJudgedQueries(root),
		thesaurusFile: (words) =>
			readWith(join(root, 'search', 'thesaurus.yaml'), (text) => thesaurusWith(text, words)),
	};
}
