import { judgedQueriesSchema, type JudgedQuery } from '$lib/domain/searches/judged-query';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export type { JudgedQuery };

export async function judgedQueries(): Promise<JudgedQuery[]> {
	const text = await readFile('data/search/judged-queries.yaml', 'utf8');
	return judgedQueriesSchema.parse(parse(text));
}
