import { z } from 'zod';
import { slugSchema } from './codes';
import { confirmationRuleSchema } from './editing/confirmation';
import { jstDateSchema } from './jst-date';
import { partlyLocalizedSchema } from './localized';
import { contactSchema } from './program/contact';

/** The city whose programs these are; `data/city.yaml`. */
export const citySchema = z.strictObject({
	name: partlyLocalizedSchema,
	site: z.strictObject({
		title: partlyLocalizedSchema,
		tagline: partlyLocalizedSchema,
		/** Why there is such a site, with the figure and its year; at the foot of the home page. */
		why: partlyLocalizedSchema.optional(),
	}),
	ordinance: z.strictObject({
		name: partlyLocalizedSchema,
		inForce: jstDateSchema,
		articles: z.record(z.string().regex(/^\d+$/), partlyLocalizedSchema),
	}),
	wards: z.array(z.strictObject({ code: z.string().min(1), label: partlyLocalizedSchema })),
	/** The desk to ask when a program names none. */
	firstContact: slugSchema,
	desks: z.record(slugSchema, contactSchema),
	/** When the divisions in charge confirm their listings. */
	confirmation: confirmationRuleSchema,
});

export type City = z.infer<typeof citySchema>;
