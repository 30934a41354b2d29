import { z } from 'zod';
import { languageSchema } from '../codes';

const outcomeSchema = z.object({
	total: z.int(),
	/** Ids of the first three programs. */
	first: z.array(z.string()),
});

const scoresSchema = z.object({
	gain: z.number(),
	recall: z.number(),
	empty: z.number(),
	negative: z.number(),
});

const changedSchema = z.object({
	q: z.string(),
	lang: languageSchema,
	/** nDCG@10; for a question that has no answer 1 where it gets none, else 0. */
	before: z.number(),
	after: z.number(),
});

/** How searches turn out without a word, and with it. */
export const replaySchema = z.object({
	searches: z.array(
		z.object({
			query: z.string(),
			/** How often it was searched for. */
			count: z.int(),
			before: outcomeSchema,
			after: outcomeSchema,
		}),
	),
	judged: z.object({
		queries: z.int(),
		before: scoresSchema,
		after: scoresSchema,
		worse: z.array(changedSchema),
		better: z.array(changedSchema),
	}),
});

export type Replay = z.infer<typeof replaySchema>;
export type ReplayOutcome = z.infer<typeof outcomeSchema>;
