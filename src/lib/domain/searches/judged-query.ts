import { z } from 'zod';
import { languageSchema } from '../codes';

/** A question, and the programs that answer it, judged by people who have read the catalogue. */
export const judgedQuerySchema = z.object({
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

export const judgedQueriesSchema = z.array(judgedQuerySchema);

export type JudgedQuery = z.infer<typeof judgedQuerySchema>;
