import { z } from 'zod';
import {
	goalSchema,
	industryLetterSchema,
	kindSchema,
	languageSchema,
	sizeSchema,
	statusSchema,
} from '../../domain/codes';
import { longestQuery } from '../../domain/finder/criteria';
import { apiErrorSchema } from './respond';

/** `?lang=` */
export const language = languageSchema.optional().meta({ description: 'ja when absent' });

/** The keys that narrow a list of programs. */
export const filterKeys = (wards: readonly string[]) => ({
	q: z.string().max(longestQuery).optional().meta({ description: 'in any words' }),
	kind: z.array(kindSchema).optional(),
	industry: z.array(industryLetterSchema).optional(),
	size: z.array(sizeSchema).optional(),
	goal: z.array(goalSchema).optional(),
	ward: z.array(z.enum(wards)).optional(),
	status: z.array(statusSchema).optional(),
});

/** A body or an answer in JSON. */
export const json = (description: string, schema: z.ZodType) => ({
	description,
	content: { 'application/json': { schema } },
});

/** Refusals that a call may answer with; each one, where somebody asks too often. */
export const errors = (...statuses: ('400' | '404' | '413' | '415' | '422')[]) => ({
	...Object.fromEntries(statuses.map((status) => [status, json('what is wrong', apiErrorSchema)])),
	429: json('asked too often; `Retry-After` says for how many seconds to wait', apiErrorSchema),
});
