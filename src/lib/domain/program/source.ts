import { z } from 'zod';
import { jstDateSchema } from '../jst-date';
import { partlyLocalizedSchema } from '../localized';

/**
 * How far a source can be trusted: the city itself; who runs the program for it; minutes and
 * answers of the council; press; a third party's page.
 */
export const confidenceSchema = z.enum(['official', 'operator', 'council', 'press', 'third-party']);

export const fiscalYearSchema = z.int().min(1989).max(2100);

export const sourceSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9-]*$/),
	/** The public title of the document or page. */
	document: z.string().min(1),
	/** Where in it: a page, chapter, table or heading. */
	locator: z.string().min(1),
	/** The year it speaks of, not the year it was printed; `unknown` when it does not say. */
	fiscalYear: z.union([fiscalYearSchema, z.literal('unknown')]),
	confidence: confidenceSchema,
	url: z.url().optional(),
	publishedOn: jstDateSchema.optional(),
});

export const sourceReferenceSchema = z.string().min(1);

/** Field name → the sources of that value, where they differ from those of the whole. */
export const evidenceSchema = z.record(z.string().min(1), z.array(sourceReferenceSchema).min(1));

/** A value that another source states and that was not taken, with the reason. */
export const disagreementSchema = z.strictObject({
	field: z.string().min(1),
	value: z.union([z.string(), z.number()]),
	source: sourceReferenceSchema,
	reason: partlyLocalizedSchema,
});

export type Source = z.infer<typeof sourceSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
