import { z } from 'zod';
import { largestPage, largestPer } from '../../domain/finder/criteria';
import { longestUpdate, updateSchema } from '../../domain/updates/update';
import { errors, filterKeys, json, language } from './openapi-parts';

const answerSchema = z
	.object({
		total: z.int(),
		page: z.int(),
		per: z.int(),
		items: z
			.array(
				updateSchema.omit({ text: true }).extend({
					text: z.string().meta({
						description: `at most ${longestUpdate} characters as a reader counts them: grapheme clusters after NFKC`,
					}),
				}),
			)
			.meta({ description: 'the newest first' }),
	})
	.meta({ id: 'Updates' });

export type UpdatesAnswer = z.infer<typeof answerSchema>;

const queryFor = (wards: readonly string[]) =>
	z.object({
		...filterKeys(wards),
		since: z
			.string()
			.optional()
			.meta({
				description:
					'a day in Tokyo or an instant with its zone; what was published at it, or later',
				examples: ['2026-11-20', '2026-11-20T09:00:00+09:00'],
			}),
		page: z.int().min(1).max(largestPage).optional(),
		per: z.int().min(1).max(largestPer).optional(),
		lang: language,
	});

/** `GET /api/v1/updates` */
export const updatesPath = (wards: readonly string[]) => ({
	get: {
		operationId: 'listUpdates',
		requestParams: { query: queryFor(wards) },
		responses: { 200: json('a page of updates', answerSchema), ...errors('400') },
	},
});
