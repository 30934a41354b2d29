import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { languageSchema } from '$lib/domain/codes';

const querySchema = z.object({
	id: z.string(),
	q: z.string(),
	lang: languageSchema,
	user: z.string(),
	kind: z.string(),
	/** Programs that answer it, from 3 (exactly) to 1 (related); none: nothing here does. */
	relevant: z
		.record(z.string(), z.int().min(1).max(3))
		.nullish()
		.transform((grades) => grades ?? {}),
});

export type JudgedQuery = z.infer<typeof querySchema>;

export async function judgedQueries(): Promise<JudgedQuery[]> {
	const text = await readFile('tests/bench/queries.yaml', 'utf8');
	return z.array(querySchema).parse(parse(text));
}
