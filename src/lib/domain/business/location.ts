import { z } from 'zod';
import { slugSchema } from '../codes';
import {
	homeCodes,
	placeCodes,
	presenceCodes,
	siteCodes,
	sitePresenceCodes,
	zoneCodes,
} from '../eligibility/fact-codes';

const years = z.number().min(0).max(1500);

/** Where a business is, as seen from the city. Lists are complete. */
export const locationSchema = z.strictObject({
	/** `in-city`: its main place; `branch`: a further one, its main place being elsewhere. */
	place: z.enum(placeCodes).optional(),
	/** What of it stands in the city: offices, factories, shops. */
	presences: z.array(z.enum(presenceCodes)).optional(),
	/** Which of home and tax domicile of its owner are in the city. */
	homes: z.array(z.enum(homeCodes)).optional(),
	/** Whether what it plans will be done in the city. */
	projectInCity: z.boolean().optional(),
	/** Where the main place is, when it is not in the city. */
	mainPlaceIn: z.enum(['prefecture', 'nation', 'abroad']).optional(),
	ward: z.string().min(1).max(40).optional(),
	zone: z.enum(zoneCodes).optional(),
	site: z.array(z.enum(siteCodes)).optional(),
	/** Buildings and districts of data/taxonomy/places.yaml. */
	places: z.array(slugSchema).max(100).optional(),
	/** How it is there. */
	sitePresences: z.array(z.enum(sitePresenceCodes)).optional(),
	/** Years for which the same business has been run in the city. */
	yearsInCity: years.optional(),
	/** Years at the present site. */
	yearsAtSite: years.optional(),
});

export type Location = z.infer<typeof locationSchema>;
