import { z } from 'zod';
import { jstDateSchema } from '../jst-date';
import { fiscalYearSchema, sourceReferenceSchema } from './source';
import { partlyLocalizedSchema } from '../localized';

export const stageNameSchema = z.enum([
	'entry',
	'consultation-slip',
	'pre-check',
	'application',
	'event',
	'decision',
	'start',
	'completion',
	'report',
]);

/** When a day is not enough: month ends until the money is gone, any time, or while it lasts. */
const openEndSchema = z.enum(['budget', 'always', 'unknown']);
const day = z.union([jstDateSchema, z.literal('unknown')]);

/** One value that a deadline had before it was moved, or that another source states. */
const earlierDeadlineSchema = z.strictObject({
	closes: jstDateSchema,
	source: sourceReferenceSchema,
	note: z.string().optional(),
});

export const stageSchema = z.strictObject({
	stage: stageNameSchema,
	opens: day.optional(),
	/** The last day on which it is possible, or `budget` where it closes when the money is used up. */
	closes: z.union([jstDateSchema, openEndSchema]),
	closesAt: z
		.string()
		.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as HH:MM')
		.optional(),
	/** How an application counts as in time. */
	delivery: z.enum(['must-arrive', 'postmark', 'in-person', 'online']).optional(),
	/** Applications are gathered and decided at this interval. */
	cutoff: z.enum(['month-end']).optional(),
	earlier: z.array(earlierDeadlineSchema).optional(),
	source: sourceReferenceSchema.optional(),
});

export const periodSchema = z.strictObject({
	fiscalYear: fiscalYearSchema,
	round: z.int().min(1).optional(),
	label: partlyLocalizedSchema.optional(),
	/** Tracks of the program that this round is for; all of them when absent. */
	tracks: z.array(z.string()).optional(),
	stages: z.array(stageSchema).min(1),
	/** Why and when it really closed, once known. */
	closed: z
		.strictObject({
			because: z.enum(['date', 'budget', 'unknown']),
			on: day.optional(),
			source: sourceReferenceSchema.optional(),
		})
		.optional(),
	source: sourceReferenceSchema,
});

export type Period = z.infer<typeof periodSchema>;
export type Stage = z.infer<typeof stageSchema>;
