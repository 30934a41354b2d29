import { z } from 'zod';
import { slugSchema } from '../codes';
import { partlyLocalizedSchema } from '../localized';
import { fiscalYearSchema, sourceReferenceSchema } from './source';

const telephone = z.string().regex(/^0\d{1,4}-\d{1,4}-\d{3,4}$/, 'a number such as 044-000-0000');

/** Whom to call. Numbers and names change with the years, so each says for which year it is known. */
export const contactSchema = z.strictObject({
	name: partlyLocalizedSchema,
	telephones: z.array(telephone).optional(),
	fax: telephone.optional(),
	email: z.email().optional(),
	address: partlyLocalizedSchema.optional(),
	hours: partlyLocalizedSchema.optional(),
	url: z.url().optional(),
	fiscalYear: z.union([fiscalYearSchema, z.literal('unknown')]),
});

/** A desk of data/city.yaml by its key, or one that only this program has. */
export const programContactSchema = z.union([
	z.strictObject({ desk: slugSchema, note: partlyLocalizedSchema.optional() }),
	contactSchema.extend({ source: sourceReferenceSchema }),
]);

export type Contact = z.infer<typeof contactSchema>;
export type ProgramContact = z.infer<typeof programContactSchema>;
