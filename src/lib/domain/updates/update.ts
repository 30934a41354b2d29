import { z } from 'zod';
import { slugSchema } from '../codes';
import { sourceSchema } from '../program/source';
import { readerLength } from '../text';

/** So long are the short items of a city's mail magazine: what is read at a glance. */
export const longestUpdate = 140;

/** What an update tells; the words of each are in the messages. */
export const updateTypes = [
	'new',
	'changed',
	'opens',
	'closes-soon',
	'budget-gone',
	'extended',
	'ended',
	'result',
	'event',
	'note',
] as const;
export const updateTypeSchema = z.enum(updateTypes);
export type UpdateType = z.infer<typeof updateTypeSchema>;

/** How exactly it is known when it was published: the first day of the span stands for it. */
export const precisionSchema = z.enum(['day', 'month', 'fiscal-year']);
export type Precision = z.infer<typeof precisionSchema>;

/** An address, with what cannot end one left behind. */
const address = /https?:\/\/[!-~]*[\w/]/g;

/** Length as a reader counts; addresses are no part of it. */
export const updateLength = (value: string): number => readerLength(value.replace(address, ''));

const text = z
	.string()
	.trim()
	.min(1)
	.refine((value) => updateLength(value) <= longestUpdate, {
		error: `at most ${longestUpdate} characters`,
		params: { code: 'too-long', values: { most: longestUpdate } },
	});

/** In all three languages, each as short as a reader counts; addresses are no part of it. */
export const updateTextSchema = z.strictObject({ ja: text, 'ja-easy': text, en: text });
export type UpdateText = z.infer<typeof updateTextSchema>;

/** Where a past update was read. */
export const updateSourceSchema = sourceSchema.omit({
	id: true,
	confidence: true,
	publishedOn: true,
});

export const updateSchema = z.strictObject({
	id: slugSchema,
	/** An instant in UTC, as `Date.prototype.toISOString` writes it, so that instants compare as text. */
	publishedAt: z.iso.datetime({ precision: 3 }),
	precision: precisionSchema,
	type: updateTypeSchema,
	/** The programs that it tells of, the main one first; none where it is about no single one. */
	programIds: z.array(slugSchema),
	text: updateTextSchema,
	/** Absent where the city itself says it here for the first time. */
	source: updateSourceSchema.optional(),
});

export type Update = z.infer<typeof updateSchema>;
