import { z } from 'zod';
import { partlyLocalizedSchema } from '../localized';
import { yenSchema } from '../yen';
import { fiscalYearSchema, sourceReferenceSchema } from './source';

/** What the program did in one fiscal year. Absent means not known, 0 means none. */
export const yearResultSchema = z.strictObject({
	fiscalYear: fiscalYearSchema,
	applied: z.int().min(0).optional(),
	adopted: z.int().min(0).optional(),
	amountYen: yenSchema.optional(),
	budgetYen: yenSchema.optional(),
	/** Whatever else the report counts: visits, participants, contracts. */
	measures: z
		.array(
			z.strictObject({
				label: partlyLocalizedSchema,
				value: z.number(),
				unit: z.string().min(1),
			}),
		)
		.optional(),
	source: sourceReferenceSchema,
});

export type YearResult = z.infer<typeof yearResultSchema>;
