import { z } from 'zod';
import { slugSchema } from '../codes';
import { partnerCodes, salesComparisons } from '../eligibility/fact-codes';
import { jstDateSchema } from '../jst-date';
import { yenSchema } from '../yen';

export const planSchema = z.strictObject({
	costYen: yenSchema.optional(),
	/** Codes of data/taxonomy/purposes.yaml. */
	purposes: z.array(slugSchema).max(100).optional(),
	/** The day of the first order, contract or work. */
	startsOn: jstDateSchema.optional(),
	/** Whether anything of it was ordered, signed or begun, where the day is not known. */
	begun: z.boolean().optional(),
});

export const partnersSchema = z
	.array(z.strictObject({ kind: z.enum(partnerCodes), count: z.int().min(1).max(100_000) }))
	.max(100);

export const salesDropSchema = z.strictObject({
	comparedWith: z.enum(salesComparisons),
	/** How many months were added up. */
	months: z.int().min(1).max(60),
	beforeYen: yenSchema,
	afterYen: yenSchema,
	/** The last of the months after, `YYYY-MM`. */
	lastMonth: z
		.string()
		.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month as YYYY-MM')
		.optional(),
});

export type Plan = z.infer<typeof planSchema>;
export type SalesDrop = z.infer<typeof salesDropSchema>;
